package quotemark.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Version;
import quotemark.export.exchange.Foreign;
import quotemark.export.exchange.ForeignText;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.Residue;
import quotemark.text.Span;

/// Reads the lines of a file of brat's: what Quotemark kept in notes, and what is new beside it.
final class BratReader {
    private final StandoffLines lines;
    private final ForeignText text;
    private final Pieces pieces;
    private final Map<Layer.Key, List<Span>> passages = new HashMap<>();

    /// The ids of the text-bounds and events that belong to what was kept.
    private final Set<String> known = new HashSet<>();

    /// What text-bounds and events belong to.
    private final Map<String, Entity> owners = new HashMap<>();

    BratReader(StandoffLines lines, String file) {
        this.lines = lines;
        text = new ForeignText(file);
        pieces = new Pieces(text.kept());
    }

    Parcel read() {
        Parcel revised = revised(kept());
        var foreign = new BratForeign(new Foreign(revised.version()), lines, known, owners);
        return new Parcel(
                revised.article(),
                revised.version(),
                Stream.concat(
                                revised.entities().stream(),
                                foreign.read(this::spans).stream()
                                        .filter(entity -> !has(revised, entity)))
                        .toList());
    }

    private static boolean has(Parcel parcel, Entity entity) {
        return parcel.entities().stream().anyMatch(one -> one.id().equals(entity.id()));
    }

    /// What Quotemark wrote, with the passages of its layer; a bare article if it wrote nothing.
    private Parcel kept() {
        Optional<String> article = residue().filter(Residue::isArticle).findFirst();
        if (article.isEmpty()) {
            return Foreign.article(text.kept());
        }
        Version version = Residue.version(article.get(), text.kept());
        var residue = new Residue(version);
        var entities = new ArrayList<Entity>();
        for (StandoffLines.Note note : lines.notes()) {
            if (note.type().equals(BratWriter.RESIDUE) && !Residue.isArticle(note.words())) {
                Optional<Entity> entity = residue.read(note.words());
                entity.ifPresent(one -> {
                    entities.add(one);
                    find(one, note.target());
                });
            }
        }
        return new Parcel(Residue.article(article.get()), version, entities);
    }

    private Parcel revised(Parcel kept) {
        String now =
                StandoffText.of(kept.version()).equals(text.kept())
                        ? kept.version().text()
                        : text.kept();
        return new Layer(passages)
                .over(kept, now, new Pieces(kept.version().text())::of, pieces::whole);
    }

    private Stream<String> residue() {
        return lines.notes().stream()
                .filter(note -> note.type().equals(BratWriter.RESIDUE))
                .map(StandoffLines.Note::words);
    }

    /// Where the lines have what was kept.
    private void find(Entity entity, String target) {
        StandoffLines.@Nullable Text line = lines.texts().get(target);
        if (line == null || line.type().equals(BratWriter.ARTICLE)) {
            return;
        }
        switch (entity) {
            case Quote quote ->
                    lines.events().values().stream()
                            .filter(event -> event.trigger().equals(target))
                            .findFirst()
                            .ifPresent(event -> find(quote, event));
            case Occurrence _ -> find(entity, Passage.Part.CLAIM, line);
            case Evidence _ -> find(entity, Passage.Part.EVIDENCE, line);
            case Remark _ -> find(entity, Passage.Part.REMARK, line);
            default -> {}
        }
    }

    private void find(Quote quote, StandoffLines.Event event) {
        known.add(event.id());
        owners.put(event.id(), quote);
        BratParts.of(event, lines)
                .forEach((part, texts) -> texts.forEach(line -> find(quote, part, line)));
        known.add(event.trigger());
        owners.put(event.trigger(), quote);
    }

    private void find(Entity entity, Passage.Part part, StandoffLines.Text line) {
        known.add(line.id());
        owners.put(line.id(), entity);
        passages.merge(
                new Layer.Key(entity.id(), part),
                spans(line),
                (some, more) -> pieces.of(Stream.concat(some.stream(), more.stream()).toList()));
    }

    private List<Span> spans(StandoffLines.Text line) {
        return pieces.of(
                line.ranges().stream()
                        .flatMap(range -> text.span(range.start(), range.end()).stream())
                        .toList());
    }
}
