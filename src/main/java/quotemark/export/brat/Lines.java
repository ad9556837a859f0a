package quotemark.export.brat;

import java.util.List;
import java.util.stream.Collectors;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// Writes the lines of a file of brat's, numbering each kind of them.
final class Lines {
    private final StringBuilder written = new StringBuilder();
    private final Pieces pieces;
    private final CodePoints codePoints;
    private int texts;
    private int events;
    private int relations;
    private int attributes;
    private int normalisations;
    private int notes;

    Lines(String text) {
        pieces = new Pieces(text);
        codePoints = new CodePoints(text);
    }

    /// Writes a text-bound.
    ///
    /// @param spans as [Pieces] makes them
    /// @return its id
    String text(String type, List<Span> spans) {
        String id = "T" + ++texts;
        String ranges =
                spans.stream()
                        .map(s ->
                                codePoints.fromUtf16(s.start())
                                        + " "
                                        + codePoints.fromUtf16(s.end()))
                        .collect(Collectors.joining(";"));
        line(id, type + " " + ranges, pieces.words(spans));
        return id;
    }

    /// Writes an event.
    ///
    /// @param arguments such as `Content:T3`
    String event(String type, String trigger, List<String> arguments) {
        String id = "E" + ++events;
        line(
                id,
                type
                        + ":"
                        + trigger
                        + arguments.stream().map(a -> " " + a).collect(Collectors.joining()));
        return id;
    }

    void relation(String type, String from, String to) {
        line("R" + ++relations, "%s Arg1:%s Arg2:%s".formatted(type, from, to));
    }

    void attribute(String type, String target, Enum<?> value) {
        line("A" + ++attributes, type + " " + target + " " + value.name());
    }

    /// Writes who or what in a registry a text-bound names.
    ///
    /// @param entry a registry and an id in it, such as `Wikidata:Q7747`
    void normalisation(String target, String entry, String name) {
        line("N" + ++normalisations, "Reference " + target + " " + entry, name);
    }

    void note(String target, String json) {
        line("#" + ++notes, BratWriter.RESIDUE + " " + target, json);
    }

    private void line(String... fields) {
        written.append(String.join("\t", fields)).append('\n');
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
