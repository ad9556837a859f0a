package quotemark.session.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.export.exchange.Told;

/// An annotated copy that was imported.
///
/// @param article that it went into
/// @param version of the article that it went into
/// @param isNew whether the article came with it
public record TakenCopy(Article article, UUID version, boolean isNew, Told told) {

    /// How much of it is new, changed, and so on: "3 new, 1 changed, 1 conflicting".
    public String counts() {
        String counts =
                String.join(
                        ", ",
                        Stream.of(
                                        count(told.added(), "new"),
                                        count(told.changed(), "changed"),
                                        count(told.conflicting(), "conflicting"),
                                        count(told.kept(), "changed here alone"),
                                        count(told.unplaced(), "not placed"))
                                .filter(one -> !one.isEmpty())
                                .toList());
        return counts.isEmpty() ? "nothing new" : counts;
    }

    private static String count(List<String> lines, String what) {
        return lines.isEmpty() ? "" : "%,d %s".formatted(lines.size(), what);
    }

    /// A line for each thing, under what came of it. What is new in a new article is not listed.
    public List<Section> sections() {
        return Stream.of(
                        new Section(
                                "Conflicting: changed here and in the copy; now as in the copy",
                                told.conflicting()),
                        new Section("Changed by the copy", told.changed()),
                        new Section("New", isNew ? List.of() : told.added()),
                        new Section(
                                "Changed here since the copy was made; stays as it is",
                                told.kept()),
                        new Section(
                                "Not placed, or not wholly: its words, or what it points to, are"
                                        + " not here",
                                told.unplaced()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /// Some of what came of a copy.
    public record Section(String title, List<String> lines) {}
}
