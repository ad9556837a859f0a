package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Fragment;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;

class SpeakerActsTest {
    private static final String TEXT =
            """
            The bridge

            “One,” Nikolai Patrushev said. “Two,” Patrushev added, and “three,” the mayor said.

            He said “four”. Officials said “five”, and the Kremlin said “six”.
            """;

    @TempDir Path folder;

    private OpenDesk open;

    @BeforeEach
    void openArticle() throws Exception {
        open = new OpenDesk(folder).reading(folder, "bridge.txt", TEXT);
    }

    /// After whatever was done, the file must have it and find nothing wrong with it.
    @AfterEach
    void theFileAgrees() throws Exception {
        assertThat(open.now()).isEqualTo(open.kept());
        assertThat(open.library().check()).isEmpty();
        open.close();
    }

    private SpeakerActs speakers() {
        return open.desk().speakers();
    }

    private int digit(String name) {
        return speakers().digit(open.speaker(name).id());
    }

    @Test
    void aTenthSpeakerTakesTheDigitOfTheOneUsedLongestAgo() {
        open.mark("“One,”");
        IntStream.rangeClosed(1, 9).forEach(i -> speakers().assignNew("Speaker " + i));
        speakers().assignDigit(1);
        speakers().assignNew("Speaker 10");

        assertThat(digit("Speaker 1")).isEqualTo(1);
        assertThat(digit("Speaker 2")).isZero();
        assertThat(digit("Speaker 3")).isEqualTo(3);
        assertThat(digit("Speaker 10")).isEqualTo(2);
    }

    @Test
    void aDigitKeepsItsMeaningWhenAnotherSpeakerGoes() {
        open.mark("“One,”");
        speakers().assignNew("First");
        open.mark("“Two,”");
        speakers().assignNew("Second");
        speakers().assignNew("Third");
        open.session().undo();
        assertThat(digit("Second")).isEqualTo(2);
        open.session().choose(open.now().quotes().getFirst().id());
        open.desk().quotes().deleteCurrent();
        assertThat(digit("Second")).isEqualTo(2);
        open.session().redo();
        assertThat(digit("Second")).isEqualTo(2);
    }

    @Test
    void anArticleThatIsOpenedAgainHasItsDigitsInTextOrder() {
        open.mark("“Two,”");
        speakers().assignNew("Later");
        open.mark("“One,”");
        speakers().assignNew("Earlier");
        assertThat(digit("Later")).isEqualTo(1);
        UUID article = open.article();
        open.session().closeArticle();
        open.session().openArticle(article);

        assertThat(digit("Earlier")).isEqualTo(1);
        assertThat(digit("Later")).isEqualTo(2);
    }

    @Test
    void anotherArticleHasItsOwnDigitsButRemembersWhoWasUsedLast() throws Exception {
        open.mark("“One,”");
        speakers().assignNew("Zoe");
        speakers().assignNew("Yves");
        open.reading(folder, "other.txt", "Other\n\n“Nothing.”\n");
        open.mark("“Nothing.”");

        assertThat(digit("Zoe")).isZero();
        assertThat(offered()).startsWith("Yves", "Zoe");
    }

    @Test
    void newSpeakersOfAnArticleDifferInColourAsLongAsTheyCan() {
        open.mark("“One,”");
        speakers().assignNew("Gone");
        for (String words : List.of("“One,”", "“Two,”", "“three,”")) {
            open.mark(words);
            speakers().assignNew("By " + words);
        }
        assertThat(open.now().speakers())
                .extracting(Speaker::colour)
                .doesNotHaveDuplicates()
                .allMatch(colour -> colour < Palette.SIZE);
    }

    @Test
    void aSourceMentionThatIsMarkedBecomesAnAlias() {
        UUID quote = open.mark("“three,”");
        speakers().assignNew("Nikolai Patrushev");
        open.point(quote, Fragment.Role.SOURCE, "Patrushev added");
        assertThat(aliases("Nikolai Patrushev")).isEmpty();
        open.session().undo();
        mention(quote, "the Kremlin");

        assertThat(aliases("Nikolai Patrushev")).containsExactly("the Kremlin");
        open.session().undo();
        assertThat(aliases("Nikolai Patrushev")).isEmpty();
        assertThat(open.quote(quote).words(Fragment.Role.SOURCE)).isEqualTo("the mayor");
    }

    @Test
    void aSpeakerWhoIsSetLaterLearnsTheMention() {
        UUID quote = open.mark("“One,”");
        mention(quote, "Nikolai Patrushev");
        speakers().assignNew("Patrushev");
        assertThat(aliases("Patrushev")).containsExactly("Nikolai Patrushev");
        open.session().undo();
        assertThat(open.now().speakers()).isEmpty();
        open.session().redo();

        UUID other = open.mark("“six”");
        mention(other, "the Kremlin");
        speakers().assign(open.speaker("Patrushev").id());
        assertThat(aliases("Patrushev")).containsExactly("Nikolai Patrushev", "the Kremlin");
        open.session().undo();
        assertThat(aliases("Patrushev")).containsExactly("Nikolai Patrushev");
    }

    @Test
    void pronounsAndDescriptionsAreNoAliases() {
        for (String[] one :
                List.of(
                        new String[] {"“three,”", "the mayor"},
                        new String[] {"“four”", "He"},
                        new String[] {"“five”", "Officials"})) {
            mention(open.mark(one[0]), one[1]);
            speakers().assignNew("Who said " + one[0]);
        }
        assertThat(open.now().speakers()).flatExtracting(Speaker::aliases).isEmpty();
    }

    @Test
    void whatAnotherIsCalledIsNoAlias() {
        open.mark("“One,”");
        speakers().assignNew("The Kremlin");
        mention(open.mark("“six”"), "the Kremlin");
        speakers().assignNew("Dmitry Peskov");

        assertThat(aliases("Dmitry Peskov")).isEmpty();
    }

    @Test
    void anUnnamedSourceIsCalledNothingElse() {
        mention(open.mark("“six”"), "the Kremlin");
        speakers().assignUnnamed();

        assertThat(aliases("Unnamed source")).isEmpty();
    }

    @Test
    void aWrongSpeakerLosesTheNameThatTheRightOneLearns() {
        mention(open.mark("“six”"), "the Kremlin");
        speakers().assignNew("Ada Berg");
        assertThat(aliases("Ada Berg")).containsExactly("the Kremlin");
        speakers().assignNew("Dmitry Peskov");

        assertThat(aliases("Ada Berg")).isEmpty();
        assertThat(aliases("Dmitry Peskov")).containsExactly("the Kremlin");
    }

    @Test
    void aNameThatWasTakenAwayIsNotLearntAgainFromAnotherPart() {
        UUID quote = open.mark("“six”");
        mention(quote, "the Kremlin");
        speakers().assignNew("Dmitry Peskov");
        open.desk()
                .registry()
                .change(open.speaker("Dmitry Peskov").id(), s -> s.withAliases(List.of()));
        open.point(quote, Fragment.Role.CUE, "said");

        assertThat(aliases("Dmitry Peskov")).isEmpty();
    }

    /// The names that the picker offers for the current quote.
    private List<String> offered() {
        Quote quote = open.session().currentQuote().orElseThrow();
        return speakers().choices(quote).fitting("").stream()
                .map(choice -> choice.candidate().name())
                .toList();
    }

    @Test
    void whomTheMentionNamesIsOfferedFirst() {
        open.mark("“three,”");
        speakers().assignNew("Ada Berg");
        UUID quote = open.mark("“Two,”");
        assertThat(offered()).containsExactly("Nikolai Patrushev", "Ada Berg");
        speakers().assign(speakers().proposals(open.quote(quote)).getFirst());

        mention(open.mark("“four”"), "Patrushev");
        assertThat(open.now().speakers()).hasSize(2);
        assertThat(offered()).startsWith("Nikolai Patrushev");
        assertThat(speakers().proposals(open.session().currentQuote().orElseThrow()))
                .startsWith(new Candidate.Known(open.speaker("Nikolai Patrushev")));
    }

    @Test
    void nearAPronounWhomTheLibraryKnowsIsOfferedBeforeOtherNames() throws Exception {
        open.mark("“One,”");
        speakers().assignNew("Nikolai Patrushev");
        open.reading(
                folder,
                "other.txt",
                "Other\n\nNikolai Patrushev went to Buenos Aires. He said “nothing”.\n");
        mention(open.mark("“nothing”"), "He");

        assertThat(offered()).startsWith("Nikolai Patrushev", "Buenos Aires");
    }

    private void mention(UUID quote, String words) {
        open.point(quote, Fragment.Role.SOURCE, words);
    }

    private List<String> aliases(String speaker) {
        return open.speaker(speaker).aliases();
    }
}
