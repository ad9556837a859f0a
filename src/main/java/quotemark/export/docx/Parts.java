package quotemark.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import quotemark.export.contents.Packing;

/// Packs the parts of a document.
final class Parts {
    private final Packing packing = new Packing();

    Parts add(String name, byte[] part) {
        packing.add(name, part);
        return this;
    }

    /// A part that can be read in the file as it is.
    Parts addPlain(String name, byte[] part) {
        packing.addPlain(name, part);
        return this;
    }

    /// A part that is the same in all copies.
    ///
    /// @param file its name among the program's files
    Parts addFixed(String name, String file) {
        try (InputStream in = Parts.class.getResourceAsStream(file)) {
            return add(name, Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program is damaged: " + file, e);
        }
    }

    byte[] bytes() {
        return packing.bytes();
    }
}
