package quotemark.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;

/// What is said of the article as a whole.
public record Whole(Contents contents) {

    public String title() {
        return PlainText.line(Origin.title(contents.article()));
    }

    /// Where it comes from, and how long it is: byline, publisher, date, words, address.
    public List<String> dateline() {
        var parts = new ArrayList<>(Origin.dateline(contents.article()));
        parts.add(Labels.count(contents.words().all(), "word"));
        if (!contents.article().address().isBlank()) {
            parts.add(contents.article().address());
        }
        return parts.stream().map(PlainText::line).toList();
    }

    /// The tags and notes on no passage and on nothing else.
    public List<Fact> remarks() {
        return new Fact.Builder()
                .tags(contents.tags().onTheWhole())
                .notes(contents.notes().onTheWhole())
                .facts();
    }

    /// The last lines of every copy: what it is, and what it lacks.
    public List<String> foot(List<String> leftOut) {
        String made =
                "Annotated copy of article %s, made with Quotemark."
                        .formatted(contents.article().id());
        return leftOut.isEmpty()
                ? List.of(made)
                : List.of(made, "Left out: " + String.join("; ", leftOut) + ".");
    }

    /// What the words of this package do not tell.
    public static LeftOut leftOut(Annotations annotations) {
        var contents = Contents.of(annotations);
        List<Entity> told =
                Stream.of(contents.quotes(), contents.claims(), contents.speakers())
                        .<Entity>flatMap(List::stream)
                        .toList();
        return new LeftOut()
                .and(
                        contents.notes().exceptAbout(told.stream()),
                        "note on something else",
                        "notes on other things")
                .and(
                        contents.tags().exceptAbout(told.stream()),
                        "tag on something else",
                        "tags on other things");
    }
}
