package quotemark.session.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came of an import.
///
/// @param ending how it ended
/// @param added articles that the library did not have
/// @param known that it had already, to the byte
/// @param passedOver files of folders that can be no articles: pictures, hidden files
/// @param problems what could not be read
/// @param last the article to show, new or not; null if there is none
public record Report(
        Ending ending,
        int added,
        int known,
        int passedOver,
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
        problems = List.copyOf(problems);
    }

    /// All of it in a sentence.
    public String sentence() {
        var sentence = new StringBuilder(begin());
        if (known > 0) {
            sentence.append(", %,d already there".formatted(known));
        }
        if (!problems.isEmpty()) {
            sentence.append(", %,d not readable".formatted(problems.size()));
        }
        if (passedOver > 0) {
            sentence.append(", %,d passed over as no articles".formatted(passedOver));
        }
        return sentence.append('.').toString();
    }

    private String begin() {
        String articles = added == 1 ? "1 article added" : "%,d articles added".formatted(added);
        return switch (ending) {
            case COMPLETE -> articles;
            case CANCELLED -> "Cancelled: " + articles;
            case TAKEN_BACK -> "Undone while it was going on";
        };
    }

    /// A line for each problem, for the clipboard.
    public String written() {
        return problems.stream()
                .map(problem -> problem.where() + "\t" + problem.sentence() + "\n")
                .collect(Collectors.joining("", sentence() + "\n", ""));
    }
}
