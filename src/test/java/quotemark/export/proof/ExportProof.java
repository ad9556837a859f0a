package quotemark.export.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.export.Copies;
import quotemark.export.CrowdedExample;
import quotemark.export.DisputedExample;
import quotemark.export.ExportFile;
import quotemark.export.Exporter;
import quotemark.export.Exporters;
import quotemark.export.HostileExample;
import quotemark.export.RandomExample;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.Parcel;

/// Writes copies of many articles in every format for the checkers of other people, reads back
/// those that can be read back, and prints how fast they were written.
///
/// Arguments: the folder to write into, which gets a folder a format; how many articles to draw.
final class ExportProof {
    private static final String ANNOTATOR = "Mara Lindqvist";

    private final Path folder;
    private final List<Annotations> articles;
    private int astray;

    private ExportProof(Path folder, List<Annotations> articles) {
        this.folder = folder;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        Stream<Annotations> drawn =
                LongStream.range(0, Long.parseLong(arguments[1]))
                        .mapToObj(seed -> RandomExample.annotations(seed, false));
        Stream<Annotations> made =
                Stream.of(
                        DisputedExample.annotations(),
                        CrowdedExample.annotations(),
                        HostileExample.annotations());
        var proof = new ExportProof(Path.of(arguments[0]), Stream.concat(made, drawn).toList());
        for (Exporter format : Exporters.all()) {
            proof.write(format);
        }
        System.exit(proof.astray == 0 ? 0 : 1);
    }

    private void write(Exporter format) throws Exception {
        Path into = folder.resolve(format.format());
        List<Path> files = new ArrayList<>();
        long begun = System.nanoTime();
        for (Annotations article : articles) {
            files.add(ExportFile.write(format.by(ANNOTATOR), article, into).path());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%s: %d copies, %.0f a second%s%n",
                format.format(), files.size(), files.size() / seconds, readBack(files));
    }

    private String readBack(List<Path> files) throws Exception {
        int whole = 0;
        int read = 0;
        for (int i = 0; i < files.size(); i++) {
            Optional<Parcel> parcel = Copies.read(file(files.get(i)));
            read += parcel.isPresent() ? 1 : 0;
            if (parcel.equals(Optional.of(Parcel.of(articles.get(i))))) {
                whole++;
            } else if (parcel.isPresent()) {
                System.out.println("not read back whole: " + files.get(i));
            }
        }
        astray += read - whole;
        return read == 0 ? "" : ", %d of %d read back whole".formatted(whole, files.size());
    }

    private static CopyFile file(Path path) throws Exception {
        return new CopyFile(
                String.valueOf(path.getFileName()),
                Files.readAllBytes(path),
                name -> beside(path.resolveSibling(name)));
    }

    private static Optional<byte[]> beside(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
