package quotemark.export.citron;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Foreign;
import quotemark.export.exchange.ForeignText;
import quotemark.export.exchange.Fragments;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads what Quotemark has kept, with the quotes as they stand in Citron's terms now.
final class CitronReader {
    private final JsonNode file;
    private final ForeignText text;

    private CitronReader(JsonNode file, ForeignText text) {
        this.file = file;
        this.text = text;
    }

    static Parcel read(JsonNode file) throws CopyException {
        if (!file.path("text").isString() || !file.path("quotes").isArray()) {
            throw new IllegalArgumentException("no “text” or no “quotes”");
        }
        String words = file.path("text").asString();
        var reader = new CitronReader(file, new ForeignText(words));
        JsonNode ours = file.path(CitronCopy.OURS);
        if (ours.isObject()) {
            Parcel kept = WebAnnotations.read(ours.toString());
            // To another text nothing fits that Citron has no place for.
            if (kept.version().text().equals(words)) {
                return reader.over(kept);
            }
        }
        Parcel article = Foreign.article(reader.text.kept());
        return reader.with(article, Set.of());
    }

    private Parcel over(Parcel kept) {
        CitronQuotes written = CitronQuotes.of(kept);
        Map<Layer.Key, List<Span>> passages = new HashMap<>(written.layer().passages());
        Set<UUID> known = new HashSet<>();
        for (Quote quote : written.quotes()) {
            known.add(quote.id());
            Map<Fragment.Role, List<Span>> now = now(quote.id());
            if (now.getOrDefault(Fragment.Role.CUE, List.of())
                    .equals(List.of(written.cue(quote)))) {
                now.remove(Fragment.Role.CUE);
            } else {
                passages.remove(new Layer.Key(quote.id(), Passage.Part.CUE));
            }
            passages.remove(new Layer.Key(quote.id(), Passage.Part.SOURCE));
            passages.remove(new Layer.Key(quote.id(), Passage.Part.CONTENT));
            now.forEach((role, spans) ->
                    passages.put(new Layer.Key(quote.id(), Fragments.part(role)), spans));
        }
        Parcel revised =
                new Layer(passages)
                        .over(
                                kept,
                                kept.version().text(),
                                UnaryOperator.identity(),
                                UnaryOperator.identity());
        return with(revised, known);
    }

    /// The parts of a quote that was written here; none if somebody has taken it away.
    private Map<Fragment.Role, List<Span>> now(UUID quote) {
        return file.path("quotes").values().stream()
                .filter(node -> node.path("id").asString("").equals(quote.toString()))
                .findFirst()
                .map(this::roles)
                .orElseGet(() -> new EnumMap<>(Fragment.Role.class));
    }

    private Map<Fragment.Role, List<Span>> roles(JsonNode node) {
        var roles = new EnumMap<Fragment.Role, List<Span>>(Fragment.Role.class);
        put(roles, Fragment.Role.CONTENT, node.path("contents").values().stream());
        put(roles, Fragment.Role.SOURCE, node.path("sources").values().stream());
        put(roles, Fragment.Role.CUE, Stream.of(node.path("cue")));
        return roles;
    }

    private void put(
            Map<Fragment.Role, List<Span>> roles, Fragment.Role role, Stream<JsonNode> nodes) {
        List<Span> spans =
                nodes.flatMap(node ->
                                text
                                        .span(
                                                node.path("start").asInt(-1),
                                                node.path("end").asInt(-1))
                                        .stream())
                        .toList();
        if (!spans.isEmpty()) {
            roles.put(role, spans);
        }
    }

    private Parcel with(Parcel parcel, Set<UUID> known) {
        var foreign = new Foreign(parcel.version());
        Set<String> ids = new HashSet<>();
        known.forEach(id -> ids.add(id.toString()));
        Stream<Entity> added =
                file.path("quotes").values().stream()
                        .filter(node -> !ids.contains(node.path("id").asString("")))
                        .map(this::roles)
                        .filter(roles -> roles.containsKey(Fragment.Role.CONTENT))
                        .<Entity>map(foreign::quote)
                        .distinct();
        return new Parcel(
                parcel.article(),
                parcel.version(),
                Stream.concat(parcel.entities().stream(), added).toList());
    }
}
