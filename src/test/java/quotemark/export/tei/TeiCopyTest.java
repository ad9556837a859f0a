package quotemark.export.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Quote;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Parcel;

class TeiCopyTest {
    private final TeiCopy format = new TeiCopy();

    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void whatIsReadBackIsWhatWasWritten(Annotations annotations) throws CopyException {
        assertThat(TeiCopy.read(format.export(annotations))).isEqualTo(Parcel.of(annotations));
    }

    @Test
    void whatNestsStandsInTheTextWithItsSpeaker() {
        String document = format.export(new GoldenExample().annotations());
        String text =
                document.substring(document.indexOf("<body>"), document.indexOf("</body>"))
                        .replaceAll("<anchor[^>]*>", "")
                        .replaceAll(" ana=\"[^\"]*\"", "")
                        .replaceAll("00000000-0000-0000-0000-0000000000", "");

        assertThat(text)
                .contains(
                        "<said xml:id=\"q-0b.1\" next=\"#q-0b.2\" who=\"#u-03\""
                                + " direct=\"true\">“The figures are wrong,”</said> <rs type=\"source\""
                                + " ref=\"#u-03\">health minister Ana Ruiz</rs> <seg"
                                + " type=\"cue\">said</seg> on Monday, <said xml:id=\"q-0b.2\""
                                + " prev=\"#q-0b.1\" who=\"#u-03\" direct=\"true\">“and <rs"
                                + " type=\"source\" ref=\"#u-04\">the mayor</rs> <seg"
                                + " type=\"cue\">told</seg> <rs type=\"addressee\">me</rs> <said"
                                + " xml:id=\"q-0c.1\" who=\"#u-04\""
                                + " direct=\"true\">‘we never counted them.’</said>”</said>")
                .contains(
                        "<seg type=\"cue\">denied</seg> <said xml:id=\"q-0d.1\" who=\"#u-05\""
                                + " direct=\"false\">that they were wrong</said>.");
    }

    @Test
    void aMovedAnchorMovesThePassageAndNothingElse() throws CopyException {
        var golden = new GoldenExample();
        String moved =
                format.export(golden.annotations())
                        .replace("<anchor xml:id=\"p55\"/>", "")
                        .replace(
                                ">health minister Ana Ruiz</rs>",
                                ">health minister <anchor xml:id=\"p55\"/>Ana Ruiz</rs>");

        Quote quote = quotes(TeiCopy.read(moved)).getFirst();

        assertThat(quote.words(Fragment.Role.SOURCE)).isEqualTo("Ana Ruiz");
        assertThat(quote.withFragments(golden.interrupted().fragments()))
                .isEqualTo(golden.interrupted());
    }

    @Test
    void aChangedTextKeepsItsPassagesByTheirAnchors() throws CopyException {
        var golden = new GoldenExample();
        String changed =
                format.export(golden.annotations()).replace(">📊 Crime fell", ">😀 📊 Crime fell");

        Parcel read = TeiCopy.read(changed);

        assertThat(read.version().text()).startsWith("😀 📊 Crime fell");
        assertThat(quotes(read))
                .extracting(quote -> quote.words(Fragment.Role.CONTENT))
                .containsExactly(
                        golden.interrupted().words(Fragment.Role.CONTENT),
                        golden.nested().words(Fragment.Role.CONTENT),
                        golden.denial().words(Fragment.Role.CONTENT));
    }

    @Test
    void anAddedGroupIsANewQuoteOnce() throws CopyException {
        String more =
                format.export(new GoldenExample().annotations())
                        .replace(
                                "</standOff>",
                                "<spanGrp type=\"quote\"><span type=\"content\" from=\"#p55\""
                                        + " to=\"#p84\"/></spanGrp></standOff>");
        Parcel read = TeiCopy.read(more);

        assertThat(quotes(read).getLast().words(Fragment.Role.CONTENT))
                .isEqualTo("health minister Ana Ruiz said");
        assertThat(TeiCopy.read(more)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<TEI>",
                "<TEI/>",
                "<!DOCTYPE TEI [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><TEI>&a;</TEI>",
                "<TEI><xenoData>{</xenoData></TEI>"
            })
    void whatIsNoCopyIsRefusedInASentence(String document) {
        assertThatThrownBy(() -> TeiCopy.read(document))
                .isInstanceOf(CopyException.class)
                .message()
                .matches("(is|holds) no.*\\.");
    }

    @Test
    void whatIsNestedBeyondMeasureIsRefused() {
        assertThatThrownBy(() -> TeiCopy.read("<a>".repeat(100_000)))
                .isInstanceOf(CopyException.class)
                .hasMessageContaining("nested too deeply");
    }

    private static List<Quote> quotes(Parcel parcel) {
        return parcel.all(Quote.class);
    }
}
