package quotemark.export.brat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.export.exchange.Foreign;
import quotemark.export.exchange.Fragments;
import quotemark.text.Span;

/// What somebody has marked with brat, or with a program that writes such files.
final class BratForeign {
    /// The type of the notes that people write in brat.
    private static final String PEOPLE = "AnnotatorNotes";

    private final Foreign foreign;
    private final StandoffLines lines;
    private final Set<String> known;
    private final Map<String, Entity> owners;
    private final Map<UUID, Entity> found = new LinkedHashMap<>();

    /// @param known the ids of the lines that are not new; gets those of the new ones
    /// @param owners what the lines belong to, likewise
    BratForeign(
            Foreign foreign, StandoffLines lines, Set<String> known, Map<String, Entity> owners) {
        this.foreign = foreign;
        this.lines = lines;
        this.known = known;
        this.owners = owners;
    }

    List<Entity> read(Function<StandoffLines.Text, List<Span>> spans) {
        lines.events().values().stream()
                .filter(event -> !known.contains(event.id()))
                .forEach(event -> event(event, spans));
        lines.texts().values().stream()
                .filter(text -> !known.contains(text.id()))
                .filter(text -> !text.type().equals(BratWriter.ARTICLE))
                .forEach(text -> loose(text, spans.apply(text)));
        lines.notes().stream()
                .filter(note -> note.type().equals(PEOPLE))
                .forEach(note -> note(note, spans));
        return List.copyOf(found.values());
    }

    /// Events without content are none of ours: their words are taken one by one.
    private void event(StandoffLines.Event event, Function<StandoffLines.Text, List<Span>> spans) {
        Map<Passage.Part, List<StandoffLines.Text>> parts = BratParts.of(event, lines);
        var roles = new EnumMap<Fragment.Role, List<Span>>(Fragment.Role.class);
        for (Fragment.Role role : Fragment.Role.values()) {
            roles.put(
                    role,
                    parts.getOrDefault(Fragments.part(role), List.of()).stream()
                            .flatMap(text -> spans.apply(text).stream())
                            .toList());
        }
        if (roles.getOrDefault(Fragment.Role.CONTENT, List.of()).isEmpty()) {
            return;
        }
        Quote quote = kinded(foreign.quote(roles), event.id());
        add(quote, event.id(), event.trigger());
        parts.values().stream().flatMap(List::stream).forEach(text -> add(quote, text.id()));
    }

    private Quote kinded(Quote quote, String event) {
        return constant(Quote.Kind.values(), lines.attribute("Kind", event))
                .map(quote::withKind)
                .orElse(quote);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private void loose(StandoffLines.Text text, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        switch (text.type()) {
            case "Content", BratWriter.NO_CUE ->
                    add(foreign.quote(Map.of(Fragment.Role.CONTENT, spans)), text.id());
            case "Claim" -> {
                Claim.Status status =
                        constant(Claim.Status.values(), lines.attribute("Status", text.id()))
                                .orElse(Claim.Status.UNCHECKED);
                Claim claim = foreign.claim(spans, status);
                found.putIfAbsent(claim.id(), claim);
                add(foreign.occurrence(claim, spans), text.id());
            }
            default -> spans.forEach(span -> add(foreign.tag(text.type(), span), text.id()));
        }
    }

    private void note(StandoffLines.Note note, Function<StandoffLines.Text, List<Span>> spans) {
        Entity about = owners.get(note.target());
        var line = lines.texts().get(note.target());
        Optional<Span> span =
                line == null ? Optional.empty() : spans.apply(line).stream().findFirst();
        Entity written =
                about instanceof Quote
                        ? foreign.note(note.words(), about.id(), null)
                        : foreign.note(note.words(), null, span.orElse(null));
        found.putIfAbsent(written.id(), written);
    }

    private void add(Entity entity, String... ids) {
        found.putIfAbsent(entity.id(), entity);
        for (String id : ids) {
            known.add(id);
            owners.put(id, entity);
        }
    }
}
