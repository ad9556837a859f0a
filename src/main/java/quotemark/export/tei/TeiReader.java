package quotemark.export.tei;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Foreign;
import quotemark.export.exchange.Fragments;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xml.XmlReader;
import quotemark.export.xml.XmlText;
import quotemark.text.Span;

/// Reads a document: first all of it, then what its references mean.
final class TeiReader implements XmlReader.Listener {
    /// @param type of the group
    private record Group(String type, Optional<UUID> entity, List<Reference> spans) {}

    private record Reference(String type, String from, String to) {}

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder residue = new StringBuilder();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private String within = "";

    private TeiReader() {}

    static Parcel read(String document) throws CopyException {
        var reader = new TeiReader();
        XmlReader.read(document, reader);
        return reader.parcel();
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        switch (name) {
            case "body", "xenoData" -> within = name;
            case "anchor" -> {
                if (within.equals("body")) {
                    anchors.put(attributes.getOrDefault("xml:id", ""), text.length());
                }
            }
            case "spanGrp" ->
                    groups.add(
                            new Group(
                                    attributes.getOrDefault("type", ""),
                                    TeiIds.entity(attributes.getOrDefault("xml:id", "")),
                                    new ArrayList<>()));
            case "span" -> {
                if (!groups.isEmpty()) {
                    groups.getLast()
                            .spans()
                            .add(
                                    new Reference(
                                            attributes.getOrDefault("type", ""),
                                            attributes.getOrDefault("from", ""),
                                            attributes.getOrDefault("to", "")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals(within)) {
            within = "";
        }
    }

    @Override
    public void text(String words) {
        switch (within) {
            case "body" -> text.append(words);
            case "xenoData" -> residue.append(words);
            default -> {}
        }
    }

    private Parcel parcel() throws CopyException {
        Parcel kept = WebAnnotations.read(residue.toString());
        boolean sameText = XmlText.shown(kept.version().text()).contentEquals(text);
        String now = sameText ? kept.version().text() : text.toString();
        var passages = new HashMap<Layer.Key, List<Span>>();
        groups.forEach(group ->
                group.entity()
                        .ifPresent(entity ->
                                group.spans()
                                        .forEach(reference -> add(entity, reference, passages))));
        Parcel revised =
                new Layer(passages)
                        .over(kept, now, UnaryOperator.identity(), UnaryOperator.identity());
        return new Parcel(
                revised.article(),
                revised.version(),
                Stream.concat(revised.entities().stream(), foreign(kept, revised)).toList());
    }

    private void add(UUID entity, Reference reference, Map<Layer.Key, List<Span>> passages) {
        part(reference.type())
                .ifPresent(part ->
                        span(reference)
                                .ifPresent(span ->
                                        passages.computeIfAbsent(
                                                        new Layer.Key(entity, part),
                                                        _ -> new ArrayList<>())
                                                .add(span)));
    }

    private static Optional<Passage.Part> part(String type) {
        return Stream.of(Passage.Part.values())
                .filter(part -> part.name().equals(type.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /// Empty if it leads nowhere.
    private Optional<Span> span(Reference reference) {
        Integer start = anchors.get(reference.from().replaceFirst("^#", ""));
        Integer end = anchors.get(reference.to().replaceFirst("^#", ""));
        return start != null && end != null && start < end
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /// Quotes that somebody has added.
    private Stream<Entity> foreign(Parcel kept, Parcel revised) {
        Set<UUID> known = new HashSet<>();
        kept.entities().forEach(entity -> known.add(entity.id()));
        var foreign = new Foreign(revised.version());
        return groups.stream()
                .filter(group -> group.type().equals("quote"))
                .filter(group -> group.entity().filter(known::contains).isEmpty())
                .map(this::roles)
                .filter(roles -> roles.containsKey(Fragment.Role.CONTENT))
                .<Entity>map(foreign::quote)
                .filter(quote -> !known.contains(quote.id()))
                .distinct();
    }

    private Map<Fragment.Role, List<Span>> roles(Group group) {
        var roles = new EnumMap<Fragment.Role, List<Span>>(Fragment.Role.class);
        for (Fragment.Role role : Fragment.Role.values()) {
            List<Span> spans =
                    group.spans().stream()
                            .filter(reference ->
                                    part(reference.type())
                                            .filter(Fragments.part(role)::equals)
                                            .isPresent())
                            .flatMap(reference -> span(reference).stream())
                            .toList();
            if (!spans.isEmpty()) {
                roles.put(role, spans);
            }
        }
        return roles;
    }
}
