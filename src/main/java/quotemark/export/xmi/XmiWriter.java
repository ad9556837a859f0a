package quotemark.export.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.export.contents.Language;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.Residue;
import quotemark.export.xml.XmlWriter;
import quotemark.text.Span;

/// Writes a parcel as the feature structures of one view.
final class XmiWriter {
    private static final String SOFA = "1";

    private final Parcel parcel;
    private final Layer layer;
    private final Residue residue;
    private final XmlWriter xml = new XmlWriter();
    private final Map<UUID, String> ids = new HashMap<>();
    private final List<String> members = new ArrayList<>();
    private int last = Integer.parseInt(SOFA);

    XmiWriter(Parcel parcel) {
        this.parcel = parcel;
        layer = Layer.of(parcel, UnaryOperator.identity());
        residue = new Residue(parcel.version());
    }

    String write() {
        xml.open(
                        "xmi:XMI",
                        "xmlns:xmi",
                        XmiCopy.XMI,
                        "xmlns:cas",
                        "http:///uima/cas.ecore",
                        "xmlns:tcas",
                        "http:///uima/tcas.ecore",
                        "xmlns:quotemark",
                        XmiCopy.TYPES,
                        "xmi:version",
                        "2.0")
                .line();
        xml.empty("cas:NULL", "xmi:id", "0").line();
        // Before they are written, for they refer to each other in any order.
        parcel.entities().forEach(entity -> ids.put(entity.id(), Integer.toString(++last)));
        document();
        article();
        parcel.entities().forEach(this::write);
        xml.empty(
                        "cas:Sofa",
                        "xmi:id",
                        SOFA,
                        "sofaNum",
                        "1",
                        "sofaID",
                        "_InitialView",
                        "mimeType",
                        "text/plain",
                        "sofaString",
                        parcel.version().text())
                .line();
        xml.empty("cas:View", "sofa", SOFA, "members", String.join(" ", members)).line();
        return xml.close().line().toString();
    }

    private void document() {
        String language = Language.tag(parcel.article());
        annotation(
                "tcas:DocumentAnnotation",
                next(),
                0,
                parcel.version().text().length(),
                "language",
                language.isEmpty() ? "x-unspecified" : language);
    }

    private void article() {
        Article article = parcel.article();
        thing(
                "quotemark:Article",
                next(),
                "uuid",
                article.id().toString(),
                "title",
                article.title(),
                "byline",
                article.byline(),
                "publisher",
                article.publisher(),
                "published",
                article.published(),
                "address",
                article.address(),
                "json",
                Residue.write(article, parcel.version()));
    }

    private void write(Entity entity) {
        String id = Objects.requireNonNull(ids.get(entity.id()));
        String uuid = entity.id().toString();
        String json = residue.write(entity);
        switch (entity) {
            case Speaker speaker ->
                    thing(
                            "quotemark:Speaker",
                            id,
                            "uuid",
                            uuid,
                            "name",
                            speaker.name(),
                            "kind",
                            speaker.kind().name(),
                            "role",
                            speaker.role(),
                            "affiliation",
                            speaker.affiliation(),
                            "wikidata",
                            speaker.wikidata(),
                            "json",
                            json);
            case Claim claim ->
                    thing(
                            "quotemark:Claim",
                            id,
                            "uuid",
                            uuid,
                            "statement",
                            claim.statement(),
                            "status",
                            claim.status().name(),
                            "json",
                            json);
            case Quote quote -> quote(quote, id, json);
            case Occurrence occurrence -> occurrence(occurrence, id, json);
            case Evidence evidence ->
                    thing(
                            "quotemark:Evidence",
                            id,
                            "uuid",
                            uuid,
                            "claim",
                            reference(evidence.claim()),
                            "relation",
                            evidence.relation().name(),
                            "strength",
                            evidence.strength().name(),
                            "fragments",
                            fragments(evidence),
                            "json",
                            json);
            case Remark remark ->
                    thing(
                            "quotemark:Remark",
                            id,
                            "uuid",
                            uuid,
                            "kind",
                            remark instanceof Note ? "NOTE" : "TAG",
                            "value",
                            switch (remark) {
                                case Note note -> note.markdown();
                                case Tag tag -> tag.term();
                            },
                            "about",
                            reference(remark.about()),
                            "fragments",
                            fragments(remark),
                            "json",
                            json);
            default -> thing("quotemark:Link", id, "uuid", uuid, "json", json);
        }
    }

    private void quote(Quote quote, String id, String json) {
        Optional<Span> hull = hull(layer.of(quote.id(), Passage.Part.CONTENT));
        annotation(
                "quotemark:Quote",
                id,
                hull.map(Span::start).orElse(0),
                hull.map(Span::end).orElse(0),
                "uuid",
                quote.id().toString(),
                "kind",
                quote.kind().name(),
                "speaker",
                reference(quote.speaker()),
                "parent",
                reference(quote.parent()),
                "fragments",
                fragments(quote),
                "json",
                json);
    }

    private void occurrence(Occurrence occurrence, String id, String json) {
        List<Span> own = layer.of(occurrence.id(), Passage.Part.CLAIM);
        @Nullable UUID quote = occurrence.quote();
        Optional<Span> hull =
                hull(own.isEmpty() && quote != null ? layer.of(quote, Passage.Part.CONTENT) : own);
        annotation(
                "quotemark:Occurrence",
                id,
                hull.map(Span::start).orElse(0),
                hull.map(Span::end).orElse(0),
                "uuid",
                occurrence.id().toString(),
                "claim",
                reference(occurrence.claim()),
                "quote",
                reference(quote),
                "stance",
                occurrence.stance().name(),
                "fragments",
                fragments(occurrence),
                "json",
                json);
    }

    private static Optional<Span> hull(List<Span> spans) {
        return spans.stream().reduce(Span::hull);
    }

    private String reference(@Nullable UUID entity) {
        return entity == null ? "" : ids.getOrDefault(entity, "");
    }

    /// Writes the passages of a thing.
    ///
    /// @return their ids
    private String fragments(Entity entity) {
        var written = new ArrayList<String>();
        for (Passage.Part part : Passage.Part.values()) {
            for (Span span : layer.of(entity.id(), part)) {
                String seq = Integer.toString(written.size());
                String id = next();
                annotation(
                        "quotemark:Fragment",
                        id,
                        span.start(),
                        span.end(),
                        "role",
                        part.name(),
                        "seq",
                        seq);
                written.add(id);
            }
        }
        return String.join(" ", written);
    }

    private String next() {
        return Integer.toString(++last);
    }

    private void annotation(String type, String id, int begin, int end, String... features) {
        var all =
                new ArrayList<>(
                        List.of(
                                "sofa",
                                SOFA,
                                "begin",
                                Integer.toString(begin),
                                "end",
                                Integer.toString(end)));
        all.addAll(List.of(features));
        thing(type, id, all.toArray(String[]::new));
    }

    /// Writes a feature structure.
    ///
    /// @param features names and values by turns; an empty value is none
    private void thing(String type, String id, String... features) {
        var all = new ArrayList<>(List.of("xmi:id", id));
        all.addAll(List.of(features));
        xml.empty(type, all.toArray(String[]::new)).line();
        members.add(id);
    }
}
