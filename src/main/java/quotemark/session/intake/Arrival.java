package quotemark.session.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.Version;
import quotemark.library.KnownVersion;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ReadArticle;

/// What was read, and what the library has of it: nothing, the very same, or another version.
///
/// Another version of an article comes from the same web address, or from a file of the same name,
/// and has the same headline or shares half of its paragraphs. Anything else is an article of its
/// own.
///
/// @param same the version that says the same, or null
/// @param older the newest version of the same article, which says something else, or null
public record Arrival(ReadArticle read, @Nullable KnownVersion same, @Nullable KnownVersion older) {

    /// Looks for it in the library, which takes a while.
    public static Arrival of(ReadArticle read, Library library) throws LibraryException {
        List<KnownVersion> akin = library.akin(read.raw(), read.article().address());
        Optional<KnownVersion> same =
                akin.stream().filter(known -> isSame(read, known)).findFirst();
        Optional<KnownVersion> older =
                akin.stream()
                        .filter(known -> isOfSameArticle(read, known))
                        .max(Comparator.comparing(known -> known.version().read()));
        return new Arrival(read, same.orElse(null), older.orElse(null));
    }

    private static boolean isSame(ReadArticle read, KnownVersion known) {
        return known.version().raw().equals(read.raw().sha256())
                || known.version().text().equals(read.version().text());
    }

    private static boolean isOfSameArticle(ReadArticle read, KnownVersion known) {
        String here = read.article().address();
        String there = known.article().address();
        boolean elsewhere = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
        return !elsewhere && isLike(read, known);
    }

    private static boolean isLike(ReadArticle read, KnownVersion known) {
        return read.article().title().equalsIgnoreCase(known.article().title())
                || Paragraphs.of(read.version()).share(Paragraphs.of(known.version()));
    }

    /// An article of its own, whatever the library has.
    public Arrival alone() {
        return new Arrival(read, null, null);
    }

    /// Where it can be read in the library, once the changes are made.
    public UUID shown() {
        return same != null ? same.version().id() : version().id();
    }

    /// The article as it will be in the library.
    public Article article() {
        if (same != null) {
            return same.article();
        }
        return older == null ? read.article() : updated(older.article());
    }

    /// The version's number among those of its article.
    public int number() {
        return same == null ? version().number() : same.version().number();
    }

    public boolean isNew() {
        return same == null;
    }

    /// What puts it into the library, together with the raw file.
    public List<Change> changes() {
        if (same != null) {
            return List.of();
        }
        return older == null
                ? read.changes()
                : List.of(Change.replace(older.article(), article()), Change.create(version()));
    }

    private Version version() {
        Version fresh = read.version();
        return older == null
                ? fresh
                : new Version(
                        fresh.id(),
                        older.article().id(),
                        older.versions() + 1,
                        fresh.text(),
                        fresh.blocks(),
                        fresh.raw(),
                        fresh.read());
    }

    /// What the new version does not say stays known.
    private Article updated(Article known) {
        Article fresh = read.article();
        return new Article(
                known.id(),
                either(fresh.title(), known.title()),
                either(fresh.byline(), known.byline()),
                either(fresh.publisher(), known.publisher()),
                either(fresh.published(), known.published()),
                either(fresh.language(), known.language()),
                either(fresh.address(), known.address()),
                known.added());
    }

    private static String either(String fresh, String known) {
        return fresh.isEmpty() ? known : fresh;
    }
}
