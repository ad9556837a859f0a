package quotemark.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.export.DisputedExample;
import quotemark.text.Anchor;

class MergeTest {
    private final Annotations marked = DisputedExample.annotations();
    private final Annotations bare = Annotations.of(marked.article(), marked.version(), List.of());

    /// Knows what the article shows.
    private static Merge merge(Parcel copy, Annotations here) {
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
                });
    }

    private static Annotations after(Annotations before, List<Change> changes) {
        return before.with(new Edit(UUID.randomUUID(), "Import", Instant.EPOCH, "", null, changes));
    }

    @Test
    void aCopyOfWhatIsHereChangesNothing() {
        assertThat(merge(Parcel.of(marked), marked))
                .isEqualTo(new Merge(List.of(), 0, 0, List.of()));
    }

    @Test
    void anArticleWithoutMarksGetsAllOfThem() {
        Parcel copy = Parcel.of(marked);
        Merge merge = merge(copy, bare);

        assertThat(merge.added()).isEqualTo(copy.entities().size());
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
                .isEqualTo(new Merge(List.of(Change.replace(ours, theirs)), 0, 1, List.of()));
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
