package quotemark.session.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of an import.
///
/// @param ending how it ended
/// @param added articles that the library did not have
/// @param known that it had already, to the byte
/// @param passedOver files of folders that can be no articles: pictures, hidden files
/// @param copies the annotated copies among them, and those that went into articles of the library
/// @param problems what could not be read
/// @param last the article to show, new or not; null if there is none
public record Report(
        Ending ending,
        int added,
        int known,
        int passedOver,
        List<TakenCopy> copies,
        List<Problem> problems,
        @Nullable UUID last) {

    public enum Ending {
        COMPLETE,
        /// What was imported until then stays.
        CANCELLED,
        /// The reader undid it while it was going on.
        TAKEN_BACK
    }

    public Report {
        copies = List.copyOf(copies);
        problems = List.copyOf(problems);
    }

    /// Whether copies changed anything, or could not be placed whole: more than a sentence can
    /// tell.
    public boolean hasMerged() {
        return copies.stream().anyMatch(copy -> !copy.sections().isEmpty());
    }

    /// All of it in a sentence.
    public String sentence() {
        String parts =
                Stream.of(
                                articles(),
                                merged(),
                                count(known, "already there"),
                                count(problems.size(), "not readable"),
                                count(passedOver, "passed over as no articles"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return switch (ending) {
            case COMPLETE -> parts + ".";
            case CANCELLED -> "Cancelled: " + parts + ".";
            case TAKEN_BACK -> "Undone while it was going on.";
        };
    }

    private String articles() {
        if (added == 0 && copies.stream().anyMatch(copy -> !copy.isNew())) {
            return "";
        }
        return added == 1 ? "1 article added" : "%,d articles added".formatted(added);
    }

    private String merged() {
        List<TakenCopy> merged = copies.stream().filter(copy -> !copy.isNew()).toList();
        return switch (merged.size()) {
            case 0 -> "";
            case 1 -> "1 copy merged (%s)".formatted(merged.getFirst().counts());
            default -> "%,d copies merged".formatted(merged.size());
        };
    }

    private static String count(int number, String what) {
        return number == 0 ? "" : "%,d %s".formatted(number, what);
    }

    /// A line for each problem and for each thing that copies brought, for the clipboard.
    public String written() {
        var lines = new ArrayList<String>();
        lines.add(sentence());
        problems.forEach(problem -> lines.add(problem.where() + "\t" + problem.sentence()));
        for (TakenCopy copy : copies) {
            lines.add("“%s”: %s".formatted(copy.article().title(), copy.counts()));
            for (TakenCopy.Section section : copy.sections()) {
                section.lines().forEach(line -> lines.add(section.title() + "\t" + line));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
