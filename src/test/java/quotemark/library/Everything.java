package quotemark.library;

import java.util.List;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.Marks;
import quotemark.annotation.RawFile;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// Asks a library for all that it can be asked for.
final class Everything {
    private final Library library;

    private Everything(Library library) {
        this.library = library;
    }

    /// Reads until something cannot be read.
    static void read(Library library) throws LibraryException {
        var everything = new Everything(library);
        List<UUID> articles =
                library.articles().stream().map(summary -> summary.article().id()).toList();
        for (UUID article : articles) {
            everything.readArticle(article);
        }
        everything.readEntities();
        library.search("bridge", 10);
        library.terms();
        library.lessons();
        library.rememberedDecisions();
        library.houseStyle();
        library.nextUndo();
        library.nextRedo();
    }

    private void readArticle(UUID article) throws LibraryException {
        ArticleContents contents = library.load(article);
        Annotations annotations = contents.annotations();
        Marks.in(annotations, new Span(0, annotations.text().length()));
        library.histories(annotations.quotes());
        library.histories(annotations.claims());
        String raw = contents.version().raw();
        library.akin(RawFile.of("bridge.txt", "text/plain", new byte[0]), "https://example.org/");
        library.withText(annotations.text());
        library.articleWithRaw(raw);
        library.kept(raw);
        for (UUID version : library.versions(article)) {
            library.loadVersion(version);
            library.readingPosition(version);
        }
    }

    private void readEntities() throws LibraryException {
        for (Speaker speaker : library.speakers()) {
            library.references(speaker.id());
        }
        for (ClaimSummary summary : library.claimSummaries(10)) {
            library.claimBoard(summary.id());
        }
        for (Claim claim : library.claims()) {
            library.similarClaims(claim.statement());
        }
    }
}
