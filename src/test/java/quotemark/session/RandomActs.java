package quotemark.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.NoReply;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.text.Span;
import quotemark.text.Words;

/// Random acts with three articles, as a reader makes them.
final class RandomActs {
    private final OpenDesk open;
    private final Path folder;
    private final Random random;
    private final boolean distinct;
    private int named;

    /// @param distinct whether every file and every speaker has a name of its own; otherwise
    ///   articles have versions, and speakers namesakes
    RandomActs(OpenDesk open, Path folder, long seed, boolean distinct) {
        this.distinct = distinct;
        this.open = open;
        this.folder = folder;
        random = new Random(seed);
    }

    private static String text(String title) {
        return """
        %s

        “Ada Berg lied about the bridge,” Ines Pell said. “It is safe and dry,” Berg said, and \
        “it always was,” although it fell twice, and Pell was not asked before May.
        """
                .formatted(title);
    }

    void act() throws Exception {
        if (open.session().annotations().isEmpty() || random.nextInt(12) == 0) {
            openAny();
            return;
        }
        if (open.desk().suggesting().onProperty().get() && random.nextInt(4) == 0) {
            decide();
            return;
        }
        switch (random.nextInt(23)) {
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
            case 20 -> {
                var notes = open.desk().notes();
                notes.add(notes.subject(open.now(), anyPlace()), "Note " + random.nextInt(9));
            }
            case 21 -> open.desk().tags().add(anyPlace(), "term " + random.nextInt(9));
            default -> undoOrRedo();
        }
    }

    /// Chooses a suggestion, and accepts, rejects or changes it, or leaves it.
    private void decide() throws Exception {
        var suggesting = open.desk().suggesting();
        ifAny(
                suggesting.offersProperty().get().pending(),
                one -> {
                    open.session().choose(one.id());
                    switch (random.nextInt(8)) {
                        case 0, 1 -> suggesting.accept();
                        case 2, 3 -> suggesting.reject();
                        case 4 -> suggesting.pick(1 + random.nextInt(3));
                        case 5 -> open.desk().quotes().mark(one.hull(), 0);
                        case 6 -> suggesting.acceptSure();
                        default -> open.desk().speakers().assignNew(name("Ines Pell"));
                    }
                });
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
            String title = "Article " + random.nextInt();
            open.reading(folder, distinct ? title + ".txt" : "new.txt", text(title));
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
            open.desk().speakers().assignNew(name(random.nextBoolean() ? "Ada Berg" : "Ines Pell"));
        }
    }

    private String name(String name) {
        return distinct ? name + " " + ++named : name;
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
