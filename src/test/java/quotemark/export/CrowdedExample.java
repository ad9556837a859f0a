package quotemark.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// More notes than lines: quotes of a few words, each by a speaker with a long name, and one with a
/// note that is longer than a page.
public final class CrowdedExample {
    public static final int QUOTES = 60;

    private static final UUID VERSION = new UUID(0, 1);

    private CrowdedExample() {}

    public static Annotations annotations() {
        var text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i <= QUOTES; i++) {
            int start = text.length();
            text.append("“No, ").append(i).append(",”");
            spans.add(new Span(start, text.length()));
            text.append(i % 6 == 0 ? " they said.\n" : " they said. ");
        }
        List<Entity> all = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            all.add(speaker(i));
            all.add(quote(i, Anchor.at(text.toString(), spans.get(i))));
        }
        all.add(
                new Note(
                        new UUID(0, 2),
                        VERSION,
                        new UUID(2, 20),
                        null,
                        "A word that is said again. ".repeat(200)));
        var article =
                new Article(new UUID(0, 3), "No", "", "", "2024-03-01", "en", "", Instant.EPOCH);
        var version =
                new Version(
                        VERSION, article.id(), 1, text.toString(), List.of(), "", Instant.EPOCH);
        return Annotations.of(article, version, all);
    }

    private static Speaker speaker(int i) {
        return new Speaker(
                new UUID(1, i),
                "Speaker " + i + " of the Standing Committee on Words that Take Much Room",
                List.of(),
                Speaker.Kind.PERSON,
                "",
                "",
                "",
                i,
                "S" + i % 10);
    }

    private static Quote quote(int i, Anchor anchor) {
        return new Quote(
                new UUID(2, i),
                VERSION,
                Quote.Kind.DIRECT,
                new UUID(1, i),
                null,
                List.of(new Fragment(Fragment.Role.CONTENT, anchor)));
    }
}
