package quotemark.export.xmi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Version;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Foreign;
import quotemark.export.exchange.Fragments;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.Residue;
import quotemark.export.xml.XmlReader;
import quotemark.export.xml.XmlText;
import quotemark.text.Span;

/// Reads feature structures: first all of them, then what their references mean.
final class XmiReader implements XmlReader.Listener {
    private static final String NONE = "";

    private record Structure(String type, Map<String, String> features) {
        String feature(String name) {
            return features.getOrDefault(name, NONE);
        }
    }

    private final Map<String, Structure> structures = new LinkedHashMap<>();
    private String text = NONE;

    private XmiReader() {}

    static Parcel read(String document) throws CopyException {
        var reader = new XmiReader();
        XmlReader.read(document, reader);
        return reader.parcel();
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        if (name.equals("Sofa")) {
            text = attributes.getOrDefault("sofaString", NONE);
        } else if (attributes.containsKey("xmi:id")) {
            structures.put(
                    attributes.getOrDefault("xmi:id", NONE), new Structure(name, attributes));
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String words) {}

    private Parcel parcel() throws CopyException {
        String article =
                structures.values().stream()
                        .filter(structure -> structure.type().equals("Article"))
                        .map(structure -> structure.feature("json"))
                        .findFirst()
                        .orElseThrow(() ->
                                new CopyException(
                                        "holds no annotated copy of Quotemark’s; choose another"
                                                + " file."));
        Version version = Residue.version(article, text);
        var kept = new Parcel(Residue.article(article), version, kept(new Residue(version)));
        boolean sameText = XmlText.shown(version.text()).equals(text);
        Parcel revised =
                new Layer(passages())
                        .over(
                                kept,
                                sameText ? version.text() : text,
                                UnaryOperator.identity(),
                                UnaryOperator.identity());
        return new Parcel(
                revised.article(),
                revised.version(),
                Stream.concat(revised.entities().stream(), foreign(revised)).toList());
    }

    private List<Entity> kept(Residue residue) {
        return structures.values().stream()
                .filter(structure -> !structure.type().equals("Article"))
                .map(structure -> structure.feature("json"))
                .filter(json -> !json.isEmpty())
                .flatMap(json -> residue.read(json).stream())
                .toList();
    }

    private Map<Layer.Key, List<Span>> passages() {
        var passages = new HashMap<Layer.Key, List<Span>>();
        for (Structure structure : structures.values()) {
            if (!structure.feature("json").isEmpty()) {
                for (Structure fragment : fragments(structure)) {
                    UUID owner = UUID.fromString(structure.feature("uuid"));
                    var key = new Layer.Key(owner, part(fragment));
                    span(fragment)
                            .ifPresent(span ->
                                    passages.computeIfAbsent(key, _ -> new ArrayList<>())
                                            .add(span));
                }
            }
        }
        return passages;
    }

    private static Passage.Part part(Structure fragment) {
        return Passage.Part.valueOf(fragment.feature("role"));
    }

    private Optional<Span> span(Structure fragment) {
        int begin = Integer.parseInt(fragment.feature("begin"));
        int end = Integer.parseInt(fragment.feature("end"));
        return begin >= 0 && begin < end && end <= text.length()
                ? Optional.of(new Span(begin, end))
                : Optional.empty();
    }

    /// UIMA writes an array that several things share as a structure of its own.
    private List<Structure> fragments(Structure structure) {
        return references(structure.feature("fragments"))
                .flatMap(one ->
                        one.type().equals("FSArray")
                                ? references(one.feature("elements"))
                                : Stream.of(one))
                .filter(one -> one.type().equals("Fragment"))
                .toList();
    }

    private Stream<Structure> references(String ids) {
        return Stream.of(ids.split(" ", -1)).flatMap(id -> Stream.ofNullable(structures.get(id)));
    }

    /// Quotes that another program has found.
    private Stream<Entity> foreign(Parcel revised) {
        var foreign = new Foreign(revised.version());
        return structures.values().stream()
                .filter(structure -> structure.type().equals("Quote"))
                .filter(structure -> structure.feature("json").isEmpty())
                .map(this::roles)
                .filter(roles -> roles.containsKey(Fragment.Role.CONTENT))
                .<Entity>map(foreign::quote)
                .filter(quote ->
                        revised.entities().stream().noneMatch(e -> e.id().equals(quote.id())))
                .distinct();
    }

    /// A quote without fragments is content itself.
    private Map<Fragment.Role, List<Span>> roles(Structure quote) {
        var roles = new EnumMap<Fragment.Role, List<Span>>(Fragment.Role.class);
        for (Fragment.Role role : Fragment.Role.values()) {
            List<Span> spans =
                    fragments(quote).stream()
                            .filter(fragment -> part(fragment) == Fragments.part(role))
                            .flatMap(fragment -> span(fragment).stream())
                            .toList();
            if (!spans.isEmpty()) {
                roles.put(role, spans);
            }
        }
        if (fragments(quote).isEmpty()) {
            span(quote).ifPresent(span -> roles.put(Fragment.Role.CONTENT, List.of(span)));
        }
        return roles;
    }
}
