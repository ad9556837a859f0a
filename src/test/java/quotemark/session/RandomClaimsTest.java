package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.NoReply;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.library.Plain;
import quotemark.text.Span;
import quotemark.text.Words;

/// A thousand random acts and undos with claims in three articles: after each the screen shows what
/// the file has, and in the end nothing is left over.
class RandomClaimsTest {
    private static final int ACTS = 1000;
    @TempDir Path folder;

    private OpenDesk open;
    private Random random = new Random();

    @BeforeEach
    void openLibrary() throws Exception {
        open = new OpenDesk(folder);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20_261_014})
    void nothingIsLeftOver(long seed) throws Exception {
        random = new Random(seed);
        Path file = folder.resolve("desk.quotemark");
        List<String> empty = Plain.dump(file);
        for (int i = 0; i < ACTS; i++) {
            act();
            if (open.session().annotations().isPresent()) {
                assertThat(open.now()).as("after act %d", i).isEqualTo(open.kept());
            }
        }
        assertThat(open.library().check()).isEmpty();
        assertThat(open.library().claimSummaries(ACTS))
                .allSatisfy(summary -> assertThat(summary.places()).isPositive());
        List<String> full = Plain.dump(file);
        int undone = 0;
        while (open.library().undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isGreaterThan(ACTS / 10);
        assertThat(Plain.dump(file)).isEqualTo(empty);
        for (int i = 0; i < undone; i++) {
            open.library().redo();
        }
        assertThat(Plain.dump(file)).isEqualTo(full);
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private static String text(String title) {
        return """
        %s

        “Ada Berg lied about the bridge,” Ines Pell said. “It is safe and dry,” Berg said, and \
        “it always was,” although it fell twice, and Pell was not asked before May.
        """
                .formatted(title);
    }

    private void act() throws Exception {
        if (open.session().annotations().isEmpty() || random.nextInt(12) == 0) {
            openAny();
            return;
        }
        switch (random.nextInt(21)) {
            case 0, 1 -> mark();
            case 2, 3 -> open.desk().claims().flag(random.nextBoolean() ? null : anySpan());
            case 4, 5 ->
                    ifAny(
                            claims(),
                            claim ->
                                    open.desk()
                                            .claims()
                                            .join(
                                                    claim,
                                                    anyPlace(),
                                                    any(Occurrence.Stance.values())));
            case 6 -> ifAny(open.now().claims(), claim -> open.session().chooseClaim(claim.id()));
            case 7 -> open.desk().evidence().addPassage(anySpan());
            case 8 ->
                    open.desk()
                            .evidence()
                            .addPage(
                                    any(Evidence.Relation.values()),
                                    new Evidence.Source.Page(
                                            "https://example.org/" + random.nextInt(3),
                                            "",
                                            "",
                                            "",
                                            ""));
            case 9 -> ifAny(open.now().evidence(), e -> open.desk().evidence().remove(e));
            case 10 -> ifAny(claims(), this::link);
            case 11 ->
                    ifAny(
                            claims(),
                            one ->
                                    ifAny(
                                            claims(),
                                            other ->
                                                    open.desk()
                                                            .claimGraph()
                                                            .merge(one.id(), other.id())));
            case 12 -> ifAny(claims(), this::split);
            case 13 -> ifAny(claims(), this::conclude);
            case 14 ->
                    ifAny(NoReply.in(open.now()), missing -> open.desk().claims().dismiss(missing));
            case 15 ->
                    ifAny(
                            claims(),
                            claim ->
                                    open.desk()
                                            .claims()
                                            .change(
                                                    claim.id(),
                                                    draft ->
                                                            draft.status =
                                                                    any(Claim.Status.values())));
            case 16 -> delete();
            case 17 ->
                    ifAny(
                            open.now().links().claimLinks(anyClaim()),
                            open.desk().claimGraph()::unlink);
            case 18 ->
                    ifAny(open.now().links().verdicts(anyClaim()), open.desk().verdicts()::remove);
            case 19 ->
                    ifAny(
                            open.now().occurrences(),
                            o ->
                                    open.desk()
                                            .claims()
                                            .setStance(o, any(Occurrence.Stance.values())));
            default -> undoOrRedo();
        }
    }

    private interface Act<T> {
        void on(T one) throws Exception;
    }

    private <T> void ifAny(List<T> all, Act<T> act) throws Exception {
        if (!all.isEmpty()) {
            act.on(all.get(random.nextInt(all.size())));
        }
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private List<Claim> claims() throws Exception {
        return open.library().claims();
    }

    private void openAny() throws Exception {
        if (open.library().articles().size() < 3) {
            open.reading(folder, "new.txt", text("Article " + random.nextInt()));
        }
        ifAny(open.library().articles(), one -> open.session().openArticle(one.article().id()));
    }

    private Span anySpan() {
        List<Span> words = Words.in(open.now().text());
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(6));
        return new Span(words.get(first).start(), words.get(last).end());
    }

    private @Nullable Span anyPlace() {
        return random.nextBoolean() ? anySpan() : null;
    }

    private void mark() {
        open.desk().quotes().mark(anySpan(), 0);
        open.desk().speakers().assignDigit(1);
        if (open.session().currentQuote().map(Quote::speaker).isEmpty()) {
            open.desk().speakers().assignNew(random.nextBoolean() ? "Ada Berg" : "Ines Pell");
        }
    }

    private UUID anyClaim() {
        List<Claim> here = open.now().claims();
        return here.isEmpty() ? new UUID(0, 0) : here.get(random.nextInt(here.size())).id();
    }

    private void link(Claim from) throws Exception {
        ifAny(
                claims().stream().filter(c -> !c.id().equals(from.id())).toList(),
                to ->
                        open.desk()
                                .claimGraph()
                                .link(from.id(), any(ClaimLink.Relation.values()), to.id()));
    }

    private void split(Claim claim) throws Exception {
        ClaimGraph graph = open.library().claimsAround(List.of(claim.id()));
        var chosen = new ArrayList<UUID>();
        graph.occurrences().stream()
                .map(Occurrence::id)
                .filter(_ -> random.nextBoolean())
                .forEach(chosen::add);
        open.desk().claimGraph().split(claim.id(), chosen);
    }

    private void conclude(Claim claim) {
        open.desk()
                .verdicts()
                .conclude(
                        claim,
                        HouseStyle.DEFAULT.scales().getFirst().ratings().get(random.nextInt(5)),
                        new VerdictActs.Words("", "Eve", "2026-01-02", ""));
    }

    private void delete() throws Exception {
        switch (random.nextInt(20)) {
            case 0 -> ifAny(claims(), claim -> open.desk().claimGraph().delete(claim.id()));
            case 1 ->
                    ifAny(
                            open.library().articles(),
                            one -> open.session().removeArticle(one.article().id()));
            default -> open.desk().quotes().deleteCurrent();
        }
    }

    private void undoOrRedo() {
        if (random.nextInt(3) > 0) {
            open.session().undo();
        } else {
            open.session().redo();
        }
    }
}
