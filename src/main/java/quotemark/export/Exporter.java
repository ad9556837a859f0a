package quotemark.export;

import java.util.List;
import quotemark.annotation.Annotations;

/// One format of annotated copy. Every exporter is a pure function, and safe for any thread.
public interface Exporter {

    /// The name by which people ask for it: `html`.
    String format();

    /// What the file's name ends with, dot included: `.html`.
    String ending();

    /// The whole file, to be written as UTF-8. The same annotations give the same file.
    String export(Annotations annotations);

    /// What the annotations hold and the copy does not, as phrases such as "2 notes"; empty if it
    /// has everything.
    List<String> leftOut(Annotations annotations);
}
