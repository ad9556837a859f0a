package quotemark.export.brat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quotemark.annotation.Annotations;
import quotemark.export.Copy;
import quotemark.export.Exporter;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;

/// Annotations for brat, beside the text and with brat's configuration.
public final class BratCopy implements Exporter, CopyFormat {
    /// What the file of the text ends with.
    public static final String TEXT = ".txt";

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\uFEFF?(T\\d+\\t\\S+ \\d+ \\d+[;\\t]|#\\d+\\tQM-JSON )");

    /// PolNeAR's files name who made them, and stand for a text without that.
    private static final Pattern ANNOTATOR = Pattern.compile("(_[0-9a-f]{4})?\\.ann$");

    private static final List<String> CONFIGURATION =
            List.of("annotation.conf", "visual.conf", "kb_shortcuts.conf");

    @Override
    public String format() {
        return "brat";
    }

    @Override
    public String description() {
        return "brat: everything, for brat and other programs that read its standoff";
    }

    @Override
    public String ending() {
        return ".ann";
    }

    @Override
    public Copy copy(Annotations annotations) {
        Parcel parcel = Parcel.of(annotations);
        return new Copy(
                new BratWriter(parcel).write().getBytes(UTF_8),
                Map.of(TEXT, StandoffText.of(parcel.version()).getBytes(UTF_8)),
                CONFIGURATION.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), BratCopy::configuration)),
                Parcel.leftOut(annotations));
    }

    private static byte[] configuration(String name) {
        try (InputStream file = BratCopy.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + name, e);
        }
    }

    @Override
    public boolean recognises(CopyFile file) {
        return FIRST_LINE.matcher(file.head()).lookingAt();
    }

    @Override
    public Parcel read(CopyFile file) throws CopyException {
        Optional<byte[]> text = file.sibling(TEXT);
        if (text.isEmpty()) {
            text = file.companion(ANNOTATOR.matcher(file.name()).replaceFirst(TEXT));
        }
        if (text.isEmpty()) {
            throw new CopyException(
                    "has no text beside it; put the “.txt” file of the same name into its folder.");
        }
        return read(file.text(), new String(text.get(), UTF_8));
    }

    /// Reads annotations back, or those of another program.
    ///
    /// @param standoff the `.ann` file
    /// @param text the `.txt` file
    /// @throws CopyException if these are no such files
    public static Parcel read(String standoff, String text) throws CopyException {
        try {
            return new BratReader(StandoffLines.of(standoff), text).read();
        } catch (RuntimeException e) {
            throw CopyException.notAs("brat writes its files", "save it once more", e);
        }
    }
}
