package quotemark.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.WikidataId;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;
import quotemark.export.exchange.Fragments;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.Residue;
import quotemark.text.Span;

/// Writes a parcel as the lines of a file of brat's.
final class BratWriter {
    /// The type of the notes that hold what brat has no line for.
    static final String RESIDUE = "QM-JSON";

    static final String ARTICLE = "Article";
    static final String NO_CUE = "QuoteWithoutCue";

    /// No text-bound has this id: whatever hangs on it is not shown.
    private static final String NOWHERE = "T0";

    private final Parcel parcel;
    private final Layer layer;
    private final Pieces pieces;
    private final Residue residue;
    private final Lines lines;
    private final Map<UUID, String> shown = new HashMap<>();
    private final Map<UUID, String> claims = new HashMap<>();
    private final Map<UUID, String> events = new HashMap<>();
    private String whole = NOWHERE;

    BratWriter(Parcel parcel) {
        this.parcel = parcel;
        pieces = new Pieces(parcel.version().text());
        layer = Layer.of(parcel, pieces::of);
        residue = new Residue(parcel.version());
        lines = new Lines(StandoffText.of(parcel.version()));
    }

    String write() {
        firstLine().ifPresent(line -> whole = lines.text(ARTICLE, List.of(line)));
        lines.note(whole, article());
        parcel.entities().forEach(this::write);
        parcel.all(Quote.class).forEach(this::nest);
        parcel.all(Evidence.class).forEach(this::relate);
        return lines.toString();
    }

    /// The words on which hangs what is about the whole article.
    private Optional<Span> firstLine() {
        String text = parcel.version().text();
        return text.isEmpty()
                ? Optional.empty()
                : pieces.of(List.of(new Span(0, text.length()))).stream()
                        .filter(line -> !line.of(text).isBlank())
                        .findFirst();
    }

    private String article() {
        return StandoffText.isWhole(parcel.version())
                ? Residue.writeWithoutText(parcel.article(), parcel.version())
                : Residue.write(parcel.article(), parcel.version());
    }

    private void write(Entity entity) {
        String target =
                switch (entity) {
                    case Quote quote -> quote(quote);
                    case Occurrence occurrence -> occurrence(occurrence);
                    case Evidence evidence -> evidence(evidence);
                    case Remark remark ->
                            text(
                                            remark instanceof Note ? "Note" : "Tag",
                                            remark.id(),
                                            Passage.Part.REMARK)
                                    .orElse(whole);
                    default -> whole;
                };
        lines.note(target, residue.write(entity));
    }

    private Optional<String> text(String type, UUID owner, Passage.Part part) {
        List<Span> spans = layer.of(owner, part);
        return spans.isEmpty() ? Optional.empty() : Optional.of(lines.text(type, spans));
    }

    /// Writes a quote as an event.
    ///
    /// @return its trigger
    private String quote(Quote quote) {
        var arguments = new ArrayList<String>();
        Optional<String> mention = Optional.empty();
        for (Fragment.Role role : Fragment.Role.values()) {
            if (role == Fragment.Role.CUE) {
                continue;
            }
            String type = Labels.capital(role.name().toLowerCase(Locale.ROOT));
            Optional<String> id = text(type, quote.id(), Fragments.part(role));
            id.ifPresent(text -> arguments.add(type + ":" + text));
            switch (role) {
                case CONTENT -> id.ifPresent(text -> shown.put(quote.id(), text));
                case SOURCE -> mention = id;
                default -> {}
            }
        }
        Optional<String> cue = text("Cue", quote.id(), Passage.Part.CUE);
        Optional<String> trigger = cue.or(() -> withoutCue(quote));
        if (trigger.isEmpty()) {
            return whole;
        }
        String event = lines.event(cue.isPresent() ? "Cue" : NO_CUE, trigger.get(), arguments);
        events.put(quote.id(), event);
        lines.attribute("Kind", event, quote.kind());
        speaker(quote, mention.orElse(trigger.get()));
        return trigger.get();
    }

    /// The first of its words that are shown, its content if it can be.
    private Optional<String> withoutCue(Quote quote) {
        return Stream.of(Fragment.Role.values())
                .flatMap(role -> layer.of(quote.id(), Fragments.part(role)).stream())
                .findFirst()
                .map(span -> lines.text(NO_CUE, List.of(span)));
    }

    private void speaker(Quote quote, String mention) {
        parcel.all(Speaker.class).stream()
                .filter(speaker -> speaker.id().equals(quote.speaker()))
                .forEach(speaker -> {
                    String name = PlainText.line(speaker.name());
                    lines.normalisation(mention, "Speaker:" + speaker.id(), name);
                    WikidataId.in(speaker.wikidata())
                            .ifPresent(id -> lines.normalisation(mention, "Wikidata:" + id, name));
                });
    }

    private String occurrence(Occurrence occurrence) {
        Optional<String> own = text("Claim", occurrence.id(), Passage.Part.CLAIM);
        Optional.ofNullable(own.orElse(shown.get(occurrence.quote())))
                .ifPresent(text -> claims.putIfAbsent(occurrence.claim(), text));
        Optional.ofNullable(own.orElse(events.get(occurrence.quote())))
                .ifPresent(target -> {
                    lines.attribute("Stance", target, occurrence.stance());
                    parcel.all(Claim.class).stream()
                            .filter(claim -> claim.id().equals(occurrence.claim()))
                            .forEach(claim -> lines.attribute("Status", target, claim.status()));
                });
        return own.orElse(whole);
    }

    private String evidence(Evidence evidence) {
        Optional<String> text = text("Evidence", evidence.id(), Passage.Part.EVIDENCE);
        text.ifPresent(id -> {
            shown.put(evidence.id(), id);
            if (evidence.strength() != Evidence.Strength.UNRATED) {
                lines.attribute("Strength", id, evidence.strength());
            }
        });
        return text.orElse(whole);
    }

    private void nest(Quote quote) {
        String inner = shown.get(quote.id());
        String outer = shown.get(quote.parent());
        if (inner != null && outer != null) {
            lines.relation("Within", inner, outer);
        }
    }

    private void relate(Evidence evidence) {
        String words = shown.get(evidence.id());
        String claim = claims.get(evidence.claim());
        if (words != null && claim != null) {
            lines.relation(Labels.capital(Labels.of(evidence.relation())), words, claim);
        }
    }
}
