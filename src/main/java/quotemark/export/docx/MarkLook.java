package quotemark.export.docx;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotemark.annotation.Mark;
import quotemark.export.contents.Contents;
import quotemark.export.paper.Colours;

/// How marked words look in Word: a shade in the speaker's colour, because Word's own highlighter
/// has only sixteen; and a pattern of lines, which says on grey paper what the shade says in
/// colour.
///
/// Words have only one line below them, so the most telling mark has it.
record MarkLook(Optional<String> shade, Optional<Line> line, Optional<Line> box) {

    /// @param pattern as Word names it
    /// @param colour as `#rrggbb`
    record Line(String pattern, String colour) {}

    /// @param marks over the same words, in the order in which they are drawn
    static MarkLook of(List<Mark> marks, Contents contents) {
        return new MarkLook(
                marks.stream()
                        .filter(mark -> percent(mark.style()).isPresent())
                        .max(Comparator.comparingInt(MarkLook::strength))
                        .map(mark -> Colours.tint(Colours.of(mark, contents), strength(mark))),
                marks.stream()
                        .filter(mark -> rank(mark.style()) > 0)
                        .max(Comparator.comparingInt(mark -> rank(mark.style())))
                        .map(mark -> new Line(pattern(mark.style()), Colours.of(mark, contents))),
                marks.stream()
                        .filter(mark -> border(mark.style()).isPresent())
                        .findFirst()
                        .map(mark ->
                                new Line(border(mark.style()).get(), Colours.of(mark, contents))));
    }

    /// The look of an example.
    static MarkLook of(Mark.Style style, String colour) {
        return new MarkLook(
                percent(style).map(percent -> Colours.tint(colour, percent)),
                rank(style) > 0 ? Optional.of(new Line(pattern(style), colour)) : Optional.empty(),
                border(style).map(pattern -> new Line(pattern, colour)));
    }

    /// How much of its colour lies on the words, in percent: a quote in another stands out.
    private static int strength(Mark mark) {
        return percent(mark.style()).orElse(0) + 14 * Math.min(mark.depth(), 2);
    }

    private static Optional<Integer> percent(Mark.Style style) {
        return switch (style) {
            case QUOTED -> Optional.of(24);
            case REPORTED -> Optional.of(12);
            case CLAIM, EVIDENCE, REMARK -> Optional.of(11);
            case SOURCE, ADDRESSEE, CHANNEL, CUE, SUGGESTED -> Optional.empty();
        };
    }

    private static int rank(Mark.Style style) {
        return switch (style) {
            case CLAIM -> 6;
            case EVIDENCE -> 5;
            case CUE -> 4;
            case CHANNEL -> 3;
            case REMARK -> 2;
            case REPORTED, SUGGESTED -> 1;
            case QUOTED, SOURCE, ADDRESSEE -> 0;
        };
    }

    private static String pattern(Mark.Style style) {
        return switch (style) {
            case CLAIM -> "wavyDouble";
            case EVIDENCE -> "double";
            case CHANNEL -> "dash";
            case SUGGESTED -> "dashLong";
            case REPORTED -> "dotted";
            case REMARK -> "dotDash";
            case CUE, QUOTED, SOURCE, ADDRESSEE -> "single";
        };
    }

    private static Optional<String> border(Mark.Style style) {
        return switch (style) {
            case SOURCE -> Optional.of("single");
            case ADDRESSEE -> Optional.of("dotted");
            case QUOTED, REPORTED, CHANNEL, CUE, EVIDENCE, CLAIM, REMARK, SUGGESTED ->
                    Optional.empty();
        };
    }

    /// Writes the properties of a run, in the order that the schema wants.
    void write(Xml xml) {
        line.ifPresent(
                u -> xml.empty("w:u", "w:val", u.pattern(), "w:color", Words.hex(u.colour())));
        box.ifPresent(b ->
                xml.empty(
                        "w:bdr",
                        "w:val",
                        b.pattern(),
                        "w:sz",
                        "4",
                        "w:space",
                        "0",
                        "w:color",
                        Words.hex(b.colour())));
        shade.ifPresent(fill ->
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Words.hex(fill)));
    }
}
