package quotemark.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Note;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.export.contents.Contents;
import quotemark.text.Anchor;

/// What follows the text in Markdown: the speakers, the claims, the notes and tags on no quote.
final class MarkdownLists {
    private MarkdownLists() {}

    static void append(Contents contents, List<String> file) {
        speakers(contents, file);
        new MarkdownClaims(contents).append(file);
        notes(contents, file);
        tags(contents, file);
    }

    private static void speakers(Contents contents, List<String> file) {
        if (contents.quotes().isEmpty()) {
            return;
        }
        file.add("## Speakers");
        var rows = new ArrayList<String>();
        rows.add("| Speaker | Role | Quotes | Own words |\n|---|---|---:|---:|");
        contents.speakers().forEach(s -> rows.add(row(contents, s)));
        if (!contents.quotesOf(null).isEmpty()) {
            rows.add(
                    "| unattributed | | %d | %d |"
                            .formatted(
                                    contents.quotesOf(null).size(),
                                    contents.words().of(contents.annotations(), null)));
        }
        rows.add("| The article’s own voice | | – | %d |".formatted(contents.words().narrator()));
        file.add(String.join("\n", rows));
    }

    private static String row(Contents contents, Speaker speaker) {
        String role =
                Stream.of(speaker.role(), speaker.affiliation())
                        .filter(part -> !part.isBlank())
                        .map(MarkdownText::within)
                        .collect(Collectors.joining(", "));
        return "| %s | %s | %d | %d |"
                .formatted(
                        MarkdownText.within(speaker.name()),
                        role,
                        contents.quotesOf(speaker).size(),
                        contents.words().of(contents.annotations(), speaker.id()));
    }

    private static void notes(Contents contents, List<String> file) {
        List<Note> notes =
                Stream.concat(
                                contents.notes().onPassages().stream(),
                                contents.notes().onTheWhole().stream())
                        .toList();
        if (!notes.isEmpty()) {
            file.add("## Notes");
            notes.forEach(note -> file.add(MarkdownText.line(note.markdown())));
        }
    }

    private static void tags(Contents contents, List<String> file) {
        List<String> tags =
                Stream.concat(
                                contents.tags().onTheWhole().stream().map(MarkdownText::line),
                                contents.tags().onPassages().stream().map(MarkdownLists::tag))
                        .toList();
        if (!tags.isEmpty()) {
            file.add("## Tags");
            file.add(tags.stream().map(tag -> "- " + tag).collect(Collectors.joining("\n")));
        }
    }

    private static String tag(Tag tag) {
        String words = Optional.ofNullable(tag.passage()).map(Anchor::exact).orElse("");
        return MarkdownText.line(tag.term()) + ": “" + MarkdownText.within(words) + "”";
    }
}
