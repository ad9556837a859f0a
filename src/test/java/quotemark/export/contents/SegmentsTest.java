package quotemark.export.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Mark;
import quotemark.text.Span;

/// Each test draws its marks as lines, one letter each, and the segments that come of them.
class SegmentsTest {

    @Test
    void textWithoutMarksIsOneSegment() {
        assertThat(segments("..........")).isEqualTo("[..........]");
    }

    @Test
    void whatLiesInsideCutsWhatLiesAround() {
        assertThat(
                        segments(
                                "..aaaaaa..", //
                                "....bb...."))
                .isEqualTo("[..] [a a] [ab ab] [a a] [..]");
    }

    @Test
    void whatCrossesIsCutAtBothEnds() {
        assertThat(
                        segments(
                                ".aaaa.....", //
                                "...bbbb..."))
                .isEqualTo("[.] [a a] [ab ab] [b b] [...]");
    }

    @Test
    void whatLiesOnTheSameWordsStaysOneSegment() {
        assertThat(segments(".aa.", ".bb.", ".cc.")).isEqualTo("[.] [abc abc] [.]");
    }

    @Test
    void whatReachesBeyondTheBlockIsCutAtItsEnds() {
        var everything = mark("aaaaaaaa", 'a');

        assertThat(Segments.of(new Span(2, 5), List.of(everything)))
                .containsExactly(new Segment(new Span(2, 5), List.of(everything)));
    }

    /// A segment shows, for each of its characters, which marks lie over it.
    private static String segments(String... lines) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.length; i++) {
            char letter = (char) ('a' + i);
            if (lines[i].indexOf(letter) >= 0) {
                marks.add(mark(lines[i], letter));
            }
        }
        return Segments.of(new Span(0, lines[0].length()), marks).stream()
                .map(SegmentsTest::drawn)
                .collect(Collectors.joining(" "));
    }

    private static String drawn(Segment segment) {
        String letters =
                segment.marks().stream()
                        .map(m -> String.valueOf((char) m.owner().getLeastSignificantBits()))
                        .collect(Collectors.joining());
        int length = segment.span().length();
        return letters.isEmpty()
                ? "[" + ".".repeat(length) + "]"
                : "[" + String.join(" ", Collections.nCopies(length, letters)) + "]";
    }

    private static Mark mark(String line, char letter) {
        var span = new Span(line.indexOf(letter), line.lastIndexOf(letter) + 1);
        return new Mark(span, Mark.Style.QUOTED, new UUID(0, letter), null, null, 0);
    }
}
