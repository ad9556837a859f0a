package quotemark.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import quotemark.annotation.Claim;

/// Libraries that earlier Quotemarks wrote, and this one: kept for ever. No Quotemark ever wrote
/// the second version.
final class Released {
    private Released() {}

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.VERSION).filter(version -> version != 2);
    }

    static IntStream earlier() {
        return versions().filter(version -> version < Schema.VERSION);
    }

    /// Does what was done in each of them since the third; so the next one is made, too.
    static void fill(Library library) throws LibraryException {
        var sample = new Sample();
        sample.in(library);
        library.commit(Sample.create("House style", sample.houseStyle));
        Claim refuted =
                sample.claim.with(draft -> {
                    draft.status = Claim.Status.REFUTED;
                    draft.reason = "it fell, twice";
                });
        library.commit(Sample.replace("Set status", sample.claim, refuted));
        library.commit(
                Sample.replace(
                        "Set speaker", sample.nested, sample.nested.withSpeaker(sample.ada.id())));
        library.commit(
                Sample.replace("Rename", sample.council, sample.council.withName("The council")));
        library.undo();
    }

    /// Unpacks the library of a version.
    static Path library(int version, Path folder) throws IOException {
        String name = "version-" + version + ".quotemark";
        Path file = folder.resolve(name);
        try (InputStream in =
                        Objects.requireNonNull(
                                Released.class.getResourceAsStream(name + ".gz"), name);
                var packed = new GZIPInputStream(in)) {
            Files.write(file, packed.readAllBytes());
        }
        return file;
    }
}
