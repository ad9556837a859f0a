package quotemark.export.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import quotemark.annotation.Mark;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.Chip;

/// The chips in the margin beside the lines of one block where quotes begin or go on.
///
/// Chips have no place of their own in the text, so two on one line would lie upon each other.
/// Therefore each speaker of a block has a column.
final class Lane {
    /// So many columns fit beside the text; who comes later shares the last.
    private static final int COLUMNS = 3;

    private final Contents contents;
    private final MarkDetails details;
    private final List<String> initials = new ArrayList<>();
    private final Set<UUID> begun = new HashSet<>();

    Lane(Contents contents, MarkDetails details) {
        this.contents = contents;
        this.details = details;
    }

    /// Puts a chip at the beginning of a quote's first passage in this block. It must stand inside
    /// of the passage, or it could be left on the line before.
    void begin(Mark mark, Element passage) {
        if (mark.style() == Mark.Style.QUOTED || mark.style() == Mark.Style.REPORTED) {
            contents.annotations()
                    .find(mark.owner(), Quote.class)
                    .filter(quote -> begun.add(quote.id()))
                    .ifPresent(quote -> chip(quote, passage));
        }
    }

    private void chip(Quote quote, Element passage) {
        Optional<Speaker> speaker = contents.speaker(quote);
        Element chip = Chip.append(passage.addClass("begins"), speaker);
        chip.addClass("lane").addClass("column" + column(chip.text()));
        details.describe(quote, chip);
    }

    private int column(String chip) {
        if (!initials.contains(chip)) {
            initials.add(chip);
        }
        return Math.min(initials.indexOf(chip), COLUMNS - 1);
    }
}
