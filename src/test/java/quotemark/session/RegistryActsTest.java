package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Fragment;
import quotemark.annotation.NoReply;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.Plain;

/// Two articles: Patrushev speaks in the first, Nikolai Patrushev, who is the same, in both.
class RegistryActsTest {
    @TempDir Path folder;

    private OpenDesk open;
    private UUID first;
    private UUID second;
    private UUID short_;
    private UUID full;

    @BeforeEach
    void openTwoArticles() throws Exception {
        open =
                new OpenDesk(folder)
                        .reading(
                                folder,
                                "first.txt",
                                "First\n\n“One,” they said. “Two,” they said. “Three,” he said.\n");
        first = open.article();
        open.mark("“One,”");
        open.desk().speakers().assignNew("Patrushev");
        open.mark("“Two,”");
        open.desk().speakers().assignNew("Nikolai Patrushev");
        open.reading(
                folder,
                "second.txt",
                "Second\n\n“Alpha,” Patrushev said. “Beta,” the Kremlin said. “Gamma,” he said.\n");
        second = open.article();
        short_ = open.speaker("Patrushev").id();
        full = open.speaker("Nikolai Patrushev").id();
        UUID quote = open.mark("“Alpha,”");
        open.desk().speakers().assign(short_);
        open.desk().claims().flag(null);
        UUID claim = open.now().occurrencesInQuote(quote).getFirst().claim();
        open.desk()
                .claims()
                .change(claim, draft -> draft.contester = new Contester.BySpeaker(short_));
        open.mark("“Beta,”");
        open.desk().speakers().assign(full);
    }

    /// After whatever was done, the file must have it and find nothing wrong with it.
    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private List<String> rows() throws Exception {
        return Plain.dump(open.library().file());
    }

    private List<UUID> speakersOf(UUID article) throws Exception {
        return open.library().load(article).annotations().quotes().stream()
                .map(Quote::speaker)
                .toList();
    }

    @Test
    void mergingMovesEverythingInAllArticles() throws Exception {
        open.desk()
                .registry()
                .change(
                        short_,
                        s -> s.withAliases(List.of("the secretary", "PATRUSHEV")).withRole("spy"));
        open.desk().registry().merge(full, short_);

        Speaker kept = open.speaker("Nikolai Patrushev");
        assertThat(kept.aliases()).containsExactly("the Kremlin", "Patrushev", "the secretary");
        assertThat(kept.role()).isEqualTo("spy");
        assertThat(open.now().find(short_, Speaker.class)).isEmpty();
        assertThat(speakersOf(first)).containsExactly(full, full);
        assertThat(speakersOf(second)).containsExactly(full, full);
        assertThat(open.now().claims())
                .extracting(Claim::contester)
                .containsExactly(new Contester.BySpeaker(full));
        assertThat(open.session().articles()).allMatch(article -> article.shares().size() == 1);
        assertThat(open.message())
                .isEqualTo("“Patrushev” is now another name of Nikolai Patrushev.");
    }

    @Test
    void mergingKeepsWhichRepliesAreNoLongerAskedFor() throws Exception {
        open.mark("“Gamma,”");
        open.desk().claims().flag(null);
        UUID claim = open.session().currentClaim().orElseThrow().id();
        open.desk().claims().change(claim, draft -> draft.statement = "Nikolai Patrushev lied");
        NoReply.in(open.now()).forEach(open.desk().claims()::dismiss);
        List<String> before = rows();
        assertThat(open.now().links().dismissals(claim)).hasSize(2);

        open.desk().registry().merge(full, short_);
        assertThat(open.now().links().dismissals(claim))
                .extracting(Dismissal::speaker)
                .containsExactly(full);
        open.session().undo();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void mergingIsUndoneAndRedoneWhole() throws Exception {
        List<String> before = rows();
        open.desk().registry().merge(full, short_);
        List<String> merged = rows();
        open.session().undo();
        assertThat(rows()).isEqualTo(before);
        assertThat(open.now()).isEqualTo(open.kept());
        open.session().redo();
        assertThat(rows()).isEqualTo(merged);
    }

    @Test
    void mergingIsUndoneAfterARestartAndFromAnotherArticle() throws Exception {
        List<String> before = rows();
        open.desk().registry().merge(full, short_);
        open.close();
        open = new OpenDesk(folder);
        open.session().openArticle(first);
        assertThat(open.now().speakers()).hasSize(1);
        open.session().undo();

        assertThat(rows()).isEqualTo(before);
        assertThat(open.article()).isEqualTo(second);
        assertThat(open.now().speakers()).hasSize(2);
    }

    @Test
    void splittingGivesTheChosenQuotesAndTheirNameToSomebodyNew() throws Exception {
        UUID quote = open.mark("“Beta,”");
        open.point(quote, Fragment.Role.SOURCE, "the Kremlin");
        assertThat(open.speaker("Nikolai Patrushev").aliases()).containsExactly("the Kremlin");
        List<String> before = rows();
        open.desk().registry().split(full, Set.of(quote), "the Kremlin");

        Speaker fresh = open.speaker("the Kremlin");
        assertThat(speakersOf(first)).containsExactly(short_, full);
        assertThat(speakersOf(second)).containsExactly(short_, fresh.id());
        assertThat(open.speaker("Nikolai Patrushev").aliases()).isEmpty();
        assertThat(fresh.aliases()).isEmpty();
        open.session().undo();
        assertThat(rows()).isEqualTo(before);
        open.session().redo();
        assertThat(speakersOf(second)).containsExactly(short_, fresh.id());
    }

    @Test
    void whatStandsInAnotherArticleCanBeSplitOffToo() throws Exception {
        UUID elsewhere =
                open.library().load(first).quotes().stream()
                        .filter(quote -> full.equals(quote.speaker()))
                        .map(Quote::id)
                        .findFirst()
                        .orElseThrow();
        List<String> before = rows();
        open.desk().registry().split(full, Set.of(elsewhere), "Dmitry Patrushev");

        assertThat(speakersOf(first))
                .containsExactly(short_, open.speaker("Dmitry Patrushev").id());
        assertThat(speakersOf(second)).containsExactly(short_, full);
        open.session().undo();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void splittingToAKnownNameGivesTheQuotesToThatSpeaker() throws Exception {
        UUID quote = open.mark("“Beta,”");
        open.desk().registry().split(full, Set.of(quote), "patrushev");

        assertThat(speakersOf(second)).containsExactly(short_, short_);
        assertThat(open.now().speakers()).hasSize(2);
    }

    @Test
    void onlyWhoIsNamedNowhereCanBeDeleted() throws Exception {
        List<String> before = rows();
        open.desk().registry().delete(short_);
        assertThat(open.message())
                .isEqualTo(
                        "Patrushev has quotes and stays: merge with another speaker, or split them"
                                + " off first.");
        assertThat(rows()).isEqualTo(before);

        open.mark("“Gamma,”");
        open.desk().speakers().assignNew("Nobody");
        open.desk().quotes().deleteCurrent();
        List<String> unused = rows();
        open.desk().registry().delete(open.speaker("Nobody").id());
        assertThat(open.now().speakers()).hasSize(2);
        open.session().undo();
        assertThat(rows()).isEqualTo(unused);
    }

    @Test
    void whoOnlyContestsAClaimStays() {
        open.mark("“Alpha,”");
        open.desk().speakers().assign(full);
        open.session().openArticle(first);
        open.mark("“One,”");
        open.desk().speakers().assign(full);
        open.desk().registry().delete(short_);

        assertThat(open.message()).isEqualTo("Patrushev contests a claim and stays.");
        assertThat(open.now().find(short_, Speaker.class)).isPresent();
    }

    @Test
    void aQuoteOfAnotherArticleIsOpenedWhereItStands() {
        Quote quote = open.now().quotes().getLast();
        open.session().openArticle(first);
        open.session().openQuote(quote);

        assertThat(open.article()).isEqualTo(second);
        assertThat(open.session().currentQuote()).contains(quote);
    }
}
