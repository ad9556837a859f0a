package quotemark.export.tei;

import static quotemark.export.tei.TeiIds.category;
import static quotemark.export.tei.TeiIds.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.xml.XmlWriter;
import quotemark.text.Span;

/// Each thing that is marked, with the places of its passages.
final class TeiStandOff {
    private final Parcel parcel;
    private final Layer layer;
    private final XmlWriter xml;

    TeiStandOff(Parcel parcel, XmlWriter xml) {
        this.parcel = parcel;
        this.xml = xml;
        layer = layer(parcel);
    }

    /// Every passage, as it is.
    static Layer layer(Parcel parcel) {
        return Layer.of(parcel, UnaryOperator.identity());
    }

    void write() {
        if (parcel.entities().isEmpty()) {
            return;
        }
        xml.open("standOff").line();
        if (!parcel.all(Claim.class).isEmpty()) {
            xml.open("interpGrp", "type", "claim").line();
            for (Claim claim : parcel.all(Claim.class)) {
                xml.element(
                        "interp",
                        claim.statement(),
                        "xml:id",
                        TeiIds.of(claim.id()),
                        "ana",
                        reference(category("status", claim.status())));
                xml.line();
            }
            xml.close().line();
        }
        parcel.entities().forEach(this::write);
        xml.close().line();
    }

    private void write(Entity entity) {
        switch (entity) {
            case Quote quote ->
                    group(
                            quote,
                            "quote",
                            reference(category("kind", quote.kind())),
                            to(quote.speaker(), quote.parent()));
            case Occurrence occurrence ->
                    group(
                            occurrence,
                            "occurrence",
                            reference(category("stance", occurrence.stance())),
                            to(occurrence.claim(), occurrence.quote()));
            case Evidence evidence ->
                    group(
                            evidence,
                            "evidence",
                            reference(category("relation", evidence.relation()))
                                    + " "
                                    + reference(category("strength", evidence.strength())),
                            to(evidence.claim()));
            case Remark remark ->
                    group(remark, remark instanceof Note ? "note" : "tag", "", to(remark.about()));
            default -> {}
        }
    }

    /// Who or what is meant, as far as it is in the copy.
    private String to(@Nullable UUID... ids) {
        List<UUID> here = parcel.entities().stream().map(Entity::id).toList();
        return String.join(
                " ",
                Arrays.stream(ids)
                        .filter(here::contains)
                        .map(id -> reference(TeiIds.of(id)))
                        .toList());
    }

    private void group(Entity entity, String type, String terms, String others) {
        xml.open(
                        "spanGrp",
                        "xml:id",
                        TeiIds.of(entity.id()),
                        "type",
                        type,
                        "ana",
                        terms,
                        "corresp",
                        others)
                .line();
        for (Passage.Part part : Passage.Part.values()) {
            for (Span span : layer.of(entity.id(), part)) {
                xml.element(
                        "span",
                        span.of(parcel.version().text()),
                        "type",
                        part.name().toLowerCase(Locale.ROOT),
                        "from",
                        reference(TeiIds.anchor(span.start())),
                        "to",
                        reference(TeiIds.anchor(span.end())));
                xml.line();
            }
        }
        xml.close().line();
    }
}
