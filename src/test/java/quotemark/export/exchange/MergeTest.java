package quotemark.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Links;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.export.DisputedExample;
import quotemark.export.contents.Labels;
import quotemark.text.Anchor;
import quotemark.text.Span;

class MergeTest {
    private final Annotations marked = DisputedExample.annotations();
    private final Annotations bare = Annotations.of(marked.article(), marked.version(), List.of());

    /// Knows what the article shows.
    private static Merge merge(Parcel copy, Annotations here) {
        return merge(copy, here, Map.of());
    }

    private static Merge merge(
            Parcel copy, Annotations here, Map<UUID, List<Merge.Past>> histories) {
        return Merge.of(
                copy,
                here,
                new Merge.Library() {
                    @Override
                    public Optional<Entity> find(UUID id) {
                        return here.find(id, Entity.class);
                    }

                    @Override
                    public boolean has(Evidence.Source source) {
                        return true;
                    }

                    @Override
                    public Links links() {
                        return here.links();
                    }

                    @Override
                    public List<Merge.Past> history(UUID id) {
                        return histories.getOrDefault(id, List.of());
                    }
                });
    }

    private static Annotations after(Annotations before, List<Change> changes) {
        return before.with(new Edit(UUID.randomUUID(), "Import", Instant.EPOCH, "", null, changes));
    }

    @Test
    void aCopyOfWhatIsHereChangesNothing() {
        assertThat(merge(Parcel.of(marked), marked))
                .isEqualTo(new Merge(List.of(), Set.of(), List.of(), List.of()));
    }

    @Test
    void anArticleWithoutMarksGetsAllOfThem() {
        Parcel copy = Parcel.of(marked);
        Merge merge = merge(copy, bare);

        assertThat(merge.added()).isEqualTo(copy.entities());
        assertThat(merge.unplaced()).isEmpty();
        Annotations merged = after(bare, merge.changes());
        assertThat(Parcel.of(merged)).isEqualTo(copy);
        assertThat(merge(copy, merged).changes()).as("a second time").isEmpty();
    }

    @Test
    void whatTheColleagueChangedBecomesAsTheyHaveIt() {
        Quote ours = marked.quotes().getFirst();
        Quote theirs = ours.withSpeaker(null);
        Parcel copy = with(Parcel.of(marked), e -> e.equals(ours) ? theirs : e);

        assertThat(merge(copy, marked))
                .isEqualTo(
                        new Merge(
                                List.of(Change.replace(ours, theirs)),
                                Set.of(),
                                List.of(),
                                List.of()));
    }

    @Test
    void whatWasChangedHereAloneStays() {
        Quote ours = marked.quotes().getFirst();
        Quote before = ours.withSpeaker(null);
        Parcel copy = with(Parcel.of(marked), e -> e.equals(ours) ? before : e);

        Merge merge = merge(copy, marked, Map.of(ours.id(), history(before, ours)));

        assertThat(merge).isEqualTo(new Merge(List.of(), Set.of(), List.of(ours), List.of()));
    }

    @Test
    void whatTheColleagueChangedBackIsChangedBack() {
        Quote ours = marked.quotes().getFirst();
        Quote before = ours.withSpeaker(null);
        Parcel copy = with(Parcel.of(marked), e -> e.equals(ours) ? before : e);
        List<Merge.Past> history =
                List.of(new Merge.Past(1, false, before), new Merge.Past(2, true, ours));

        Merge merge = merge(copy, marked, Map.of(ours.id(), history));

        assertThat(merge.changes()).containsExactly(Change.replace(ours, before));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatWasChangedHereAndThereIsAConflictThatTheCopyWins() {
        Quote ours = marked.quotes().getFirst();
        Quote before = ours.withSpeaker(null);
        Quote theirs = before.withKind(Quote.Kind.SCARE);
        Parcel copy = with(Parcel.of(marked), e -> e.equals(ours) ? theirs : e);

        Merge merge = merge(copy, marked, Map.of(ours.id(), history(before, ours)));

        assertThat(merge)
                .isEqualTo(
                        new Merge(
                                List.of(Change.replace(ours, theirs)),
                                Set.of(ours.id()),
                                List.of(),
                                List.of()));
        String name = marked.find(ours.speaker(), Speaker.class).map(Speaker::name).orElseThrow();
        assertThat(Told.of(merge, copy, marked).conflicting())
                .singleElement()
                .asString()
                .startsWith("Quote “")
                .contains(
                        "speaker was %s, is now none; kind was %s, is now scare quote"
                                .formatted(name, Labels.of(ours.kind())));
    }

    @Test
    void whatWasChangedBeforeTheCopyWasMadeIsNoConflict() {
        Quote ours = marked.quotes().getFirst();
        Quote theirs = ours.withKind(Quote.Kind.SCARE);
        Quote later = marked.quotes().getLast();
        Parcel copy = with(Parcel.of(marked), e -> e.equals(ours) ? theirs : e);

        Merge merge =
                merge(
                        copy,
                        marked,
                        Map.of(
                                ours.id(),
                                history(ours.withSpeaker(null), ours),
                                later.id(),
                                List.of(new Merge.Past(3, false, later))));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.changed()).containsExactly(Change.replace(ours, theirs));
    }

    /// Made by the first edit, changed by the second.
    private static List<Merge.Past> history(Entity before, Entity after) {
        return List.of(new Merge.Past(1, false, before), new Merge.Past(2, false, after));
    }

    @Test
    void whatRefersToNothingIsTold() {
        Quote said = marked.quotes().getFirst().withSpeaker(UUID.randomUUID());
        var copy = new Parcel(marked.article(), marked.version(), List.of(said));

        assertThat(merge(copy, bare))
                .isEqualTo(new Merge(List.of(), Set.of(), List.of(), List.of(said)));
    }

    @Test
    void aNestedQuoteStandsByItselfWhereItsParentWasCutShort() {
        Quote outer = marked.quotes().getFirst();
        Anchor content = outer.anchors(Fragment.Role.CONTENT).getFirst();
        Span words = content.span();
        Quote inner = quote(new Span(words.end() - 4, words.end()), UUID.randomUUID(), outer.id());
        Quote cut = quote(new Span(words.start(), words.start() + 4), outer.id(), null);
        Annotations here = Annotations.of(marked.article(), marked.version(), List.of(cut));
        var copy = new Parcel(marked.article(), marked.version(), List.of(inner));

        Merge merge = merge(copy, here);

        assertThat(merge.changes()).containsExactly(Change.create(inner.withParent(null)));
        assertThat(merge.unplaced()).containsExactly(inner);
        assertThat(merge(copy, after(here, merge.changes())).changes()).isEmpty();
    }

    private Quote quote(Span words, UUID id, @Nullable UUID parent) {
        return new Quote(
                id,
                marked.version().id(),
                Quote.Kind.DIRECT,
                null,
                parent,
                List.of(new Fragment(Fragment.Role.CONTENT, Anchor.at(marked.text(), words))));
    }

    @Test
    void aSpeakerOfTheSameNameIsTheSameSpeaker() {
        Speaker ours = marked.speakers().getFirst();
        UUID other = UUID.randomUUID();
        Quote said =
                marked.quotes().stream()
                        .filter(quote -> ours.id().equals(quote.speaker()))
                        .findFirst()
                        .orElseThrow();
        Speaker theirs =
                new Speaker(
                        other, ours.name(), List.of(), ours.kind(), "", "", "", 7, ours.initials());
        Parcel copy =
                new Parcel(
                        marked.article(),
                        marked.version(),
                        List.of(theirs, said.withSpeaker(other)));
        Annotations knowing = Annotations.of(marked.article(), marked.version(), List.of(ours));

        assertThat(merge(copy, knowing).changes()).containsExactly(Change.create(said));
    }

    @Test
    void inAChangedTextThePassagesAreFoundAgainAndWhatIsGoneIsTold() {
        Quote first = marked.quotes().getFirst();
        List<Anchor> content = first.anchors(Fragment.Role.CONTENT);
        String text =
                "An update of the report.\n"
                        + marked.text().replace(content.getFirst().exact(), "");
        Annotations here = Annotations.of(marked.article(), version(text), List.of());

        Merge merge = merge(Parcel.of(marked), here);

        assertThat(merge.unplaced()).containsExactly(first);
        List<Quote> placed = after(here, merge.changes()).quotes();
        assertThat(placed).hasSameSizeAs(marked.quotes());
        assertThat(placed.getFirst().words(Fragment.Role.CONTENT))
                .isEqualTo(content.getLast().exact());
        assertThat(anchors(placed))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(anchor.span().of(text)).isEqualTo(anchor.exact()));
    }

    private static Stream<Anchor> anchors(List<Quote> quotes) {
        return quotes.stream().flatMap(q -> q.fragments().stream()).map(f -> f.anchor());
    }

    private Version version(String text) {
        Version old = marked.version();
        return new Version(
                UUID.randomUUID(), old.article(), 2, text, List.of(), old.raw(), old.read());
    }

    private static Parcel with(Parcel copy, UnaryOperator<Entity> replaced) {
        return new Parcel(
                copy.article(), copy.version(), copy.entities().stream().map(replaced).toList());
    }
}
