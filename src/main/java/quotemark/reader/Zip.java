package quotemark.reader;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import quotemark.reader.archive.Archive;
import quotemark.reader.archive.Articles;
import quotemark.reader.archive.PackedBytes;
import quotemark.reader.content.RefusedException;

/// A zip: of the parts of one document, or of articles.
final class Zip {
    private Zip() {}

    static Opened open(String name, PackedBytes bytes) throws UnreadableException {
        return reading(
                name,
                () -> {
                    Archive archive = Archive.of(bytes);
                    return PackedFormat.of(archive).open(name, archive, bytes);
                });
    }

    static Opened articles(String name, Archive archive) throws RefusedException {
        List<Entry> entries =
                Articles.among(archive.paths()).stream().map(path -> entry(archive, path)).toList();
        if (entries.isEmpty()) {
            throw new RefusedException("holds no files; choose one with articles in it.");
        }
        return new Several(
                Several.Kind.FILES,
                name,
                entries,
                path -> reading(path, () -> archive.read(path, ArticleReader.LIMIT)));
    }

    private static Entry entry(Archive archive, String path) {
        return new Entry(path, OptionalInt.empty(), () -> packed(archive, path));
    }

    private static Opened packed(Archive archive, String path) throws UnreadableException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return reading(
                name,
                () ->
                        ArticleReader.openPacked(
                                name, archive.read(path, ArticleReader.LIMIT).orElseThrow()));
    }

    private interface Reading<T> {
        T read() throws IOException, RefusedException, UnreadableException;
    }

    private static <T> T reading(String name, Reading<T> reading) throws UnreadableException {
        try {
            return reading.read();
        } catch (RefusedException e) {
            throw new UnreadableException(name, e);
        } catch (EOFException e) {
            throw new UnreadableException(name, Archive.broken(e));
        } catch (IOException e) {
            throw FileBytes.unreadable(name, e);
        }
    }
}
