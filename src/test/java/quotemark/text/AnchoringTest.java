package quotemark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoringTest {
    private static final String TEXT =
            "The mayor spoke on Monday. “We will build the bridge next year,” she told the council."
                    + " The council said nothing. “We will pay for it,” a minister said.";

    private static final Anchor BRIDGE = anchor("“We will build the bridge next year,”");

    private static Anchor anchor(String words) {
        int start = TEXT.indexOf(words);
        return Anchor.at(TEXT, new Span(start, start + words.length()));
    }

    private static String found(Anchor sought, String text) {
        Anchor found = new Anchoring(text).find(sought);
        return found.state() + " " + found.span().of(text);
    }

    @Test
    void whatStandsWhereItStoodIsExact() {
        assertThat(new Anchoring(TEXT).find(BRIDGE)).isEqualTo(BRIDGE);
    }

    @Test
    void whatStandsElsewhereHasMovedAndItsSurroundingsAreTakenAnew() {
        String text = "An update. " + TEXT;
        Anchor found = new Anchoring(text).find(BRIDGE);

        assertThat(found.state()).isEqualTo(Anchor.State.MOVED);
        assertThat(found.exact()).isEqualTo(found.span().of(text)).isEqualTo(BRIDGE.exact());
        assertThat(found.prefix()).endsWith(BRIDGE.prefix()).startsWith("ate. ");
    }

    @Test
    void otherQuotationMarksDashesAndSpacesAreTheSameWords() {
        String text = TEXT.replace('“', '"').replace('”', '"').replace("will build", "will  build");

        assertThat(found(BRIDGE, text)).isEqualTo("MOVED \"We will  build the bridge next year,\"");
    }

    @Test
    void wordsLikeItsOwnAreFuzzyAndTheMarkedWordsAreKept() {
        String text = "News: " + TEXT.replace("the bridge", "a longer bridge");
        Anchor found = new Anchoring(text).find(BRIDGE);

        assertThat(found.state()).isEqualTo(Anchor.State.FUZZY);
        assertThat(found.span().of(text)).isEqualTo("“We will build a longer bridge next year,”");
        assertThat(found.exact()).isEqualTo(BRIDGE.exact());
    }

    @Test
    void whatIsGoneIsLostAndStandsWhereItOnceStood() {
        String text =
                TEXT.replace("“We will build the bridge next year,” she told the council.", "");
        Anchor found = new Anchoring(text).find(BRIDGE);

        assertThat(found.state()).isEqualTo(Anchor.State.LOST);
        assertThat(found.span().start()).isEqualTo(BRIDGE.span().start());
        assertThat(found.exact()).isEqualTo(BRIDGE.exact());
    }

    @Test
    void ofManyPlacesTheSurroundingsTellTheRightOne() {
        assertThat(new Anchoring("Well. " + TEXT).find(anchor("council.")).span().start())
                .isEqualTo(TEXT.indexOf("council.") + "Well. ".length());
        String later = "The council met. " + TEXT;
        int second = TEXT.indexOf("council said");
        Anchor council = Anchor.at(TEXT, new Span(second, second + "council".length()));
        assertThat(new Anchoring(later).find(council).span().start())
                .isEqualTo(later.indexOf("council said"));
    }

    @Test
    void aShortWordAmongStrangersIsLost() {
        assertThat(new Anchoring("Here she sits, far away from all of it.").find(anchor("she")))
                .extracting(Anchor::state)
                .isEqualTo(Anchor.State.LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "😀", "“", " \n "})
    void everyTextIsBorne(String text) {
        Anchor found = new Anchoring(text).find(BRIDGE);

        assertThat(found.state()).isEqualTo(Anchor.State.LOST);
        assertThat(found.span().end()).isBetween(1, text.length());
    }
}
