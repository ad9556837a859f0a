package quotemark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import quotemark.annotation.Annotations;

/// A format that is one file of text.
public interface TextExporter extends Exporter {

    /// The whole file, to be written as UTF-8.
    String export(Annotations annotations);

    /// What the annotations hold and the file does not, as phrases; empty if it has everything.
    List<String> leftOut(Annotations annotations);

    @Override
    default Copy copy(Annotations annotations) {
        return Copy.of(export(annotations).getBytes(UTF_8), leftOut(annotations));
    }
}
