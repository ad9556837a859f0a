package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.Edit;
import quotemark.annotation.Fragment;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Quote;
import quotemark.annotation.Scale;
import quotemark.annotation.Speaker;

/// Random edits, all undone and all redone: the rows must be the same to the byte at every step.
class UndoTest {
    @TempDir Path folder;

    private final Sample sample = new Sample();
    private Speaker ada = sample.ada;
    private Claim claim = sample.claim;
    private Quote quote = sample.quote;
    private Quote nested = sample.nested;
    private @Nullable HouseStyle style;
    private final List<Quote> others = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_260_102, 987_654_321})
    void undoAndRedoRestoreEveryRowAlsoAfterReopening(long seed) throws Exception {
        Path file = folder.resolve("undo.quotemark");
        var random = new Random(seed);
        var dumps = new ArrayList<List<String>>();
        try (Library library = Library.openOrCreate(file)) {
            dumps.add(Plain.dump(file));
            library.commit(sample.imported(), sample.raw);
            dumps.add(Plain.dump(file));
            library.commit(sample.marked(), sample.report);
            dumps.add(Plain.dump(file));
            for (int i = 0; i < 25; i++) {
                library.commit(anyEdit(random));
                dumps.add(Plain.dump(file));
            }
        }
        for (int at = dumps.size() - 1; at > 0; at--) {
            try (Library library = Library.open(file)) {
                library.undo();
            }
            assertThat(Plain.dump(file)).as("undone to %d", at - 1).isEqualTo(dumps.get(at - 1));
        }
        try (Library library = Library.open(file)) {
            assertThat(library.check()).isEmpty();
            for (int at = 1; at < dumps.size(); at++) {
                library.redo();
                assertThat(Plain.dump(file)).as("redone to %d", at).isEqualTo(dumps.get(at));
            }
            assertThat(library.check()).isEmpty();
        }
    }

    private Edit anyEdit(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> renameSpeaker(random);
            case 1 -> giveToAnother(random);
            case 2 -> contest(random);
            case 3 -> moveBoth(random);
            case 5 -> style(random);
            case 4 -> others.isEmpty() ? add() : remove(random);
            default -> add();
        };
    }

    private Edit renameSpeaker(Random random) {
        Speaker before = ada;
        ada =
                new Speaker(
                        before.id(),
                        "Ada " + random.nextInt(100),
                        random.ints(random.nextInt(4)).mapToObj(Integer::toString).toList(),
                        Speaker.Kind.PERSON,
                        "",
                        "",
                        "",
                        random.nextInt(9),
                        "AB");
        return Sample.replace("Edit speaker", before, ada);
    }

    private Edit giveToAnother(Random random) {
        Quote before = quote;
        UUID[] speakers = {sample.ada.id(), sample.council.id(), null};
        quote = before.withSpeaker(speakers[random.nextInt(3)]);
        return Sample.replace("Set speaker", before, quote);
    }

    private Edit contest(Random random) {
        Claim before = claim;
        Claim.Status[] statuses = Claim.Status.values();
        claim =
                new Claim(
                        before.id(),
                        before.statement(),
                        statuses[random.nextInt(statuses.length)],
                        "because " + random.nextInt(),
                        before.contester());
        return Sample.replace("Set status", before, claim);
    }

    private Edit style(Random random) {
        HouseStyle before = style;
        style =
                HouseStyle.of(
                        Map.of(Claim.Status.MIXED, "mixed " + random.nextInt()),
                        List.of(new Scale("Stars", random.nextInt(3), List.of("no", "yes"))));
        return before == null
                ? Sample.create("Set style", style)
                : Sample.replace("Set style", before, style);
    }

    /// The quote shrinks to the nested one or grows back, in an order that no row allows for.
    private Edit moveBoth(Random random) {
        Quote outerBefore = quote;
        Quote innerBefore = nested;
        String words = random.nextBoolean() ? "cheap" : "and ‘cheap’ 👍🏽";
        quote = outerBefore.withFragments(List.of(content(words)));
        nested =
                innerBefore
                        .withFragments(List.of(content(words)))
                        .withParent(random.nextBoolean() ? quote.id() : null);
        return Sample.edit(
                "Move", Change.replace(outerBefore, quote), Change.replace(innerBefore, nested));
    }

    private static Fragment content(String words) {
        return Sample.fragment(Fragment.Role.CONTENT, words);
    }

    private Edit add() {
        Quote added =
                new Quote(
                        UUID.randomUUID(),
                        sample.version.id(),
                        Quote.Kind.INDIRECT,
                        ada.id(),
                        null,
                        List.of(content("it fell twice"), content("The bridge 😀")));
        others.add(added);
        return Sample.create("Mark quote", added);
    }

    private Edit remove(Random random) {
        return Sample.edit(
                "Remove quote", Change.delete(others.remove(random.nextInt(others.size()))));
    }
}
