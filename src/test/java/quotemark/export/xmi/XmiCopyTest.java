package quotemark.export.xmi;

import static java.nio.charset.StandardCharsets.UTF_8;
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

class XmiCopyTest {
    private final XmiCopy format = new XmiCopy();

    private String main(Annotations annotations) {
        return new String(format.copy(annotations).main(), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void whatIsReadBackIsWhatWasWritten(Annotations annotations) throws CopyException {
        assertThat(XmiCopy.read(main(annotations))).isEqualTo(Parcel.of(annotations));
    }

    @Test
    void positionsAreUtf16() {
        assertThat(main(new GoldenExample().annotations()).lines())
                .anyMatch(line -> line.matches("<quotemark:Quote .* begin=\"30\" end=\"144\" .*"))
                .anyMatch(line -> line.matches("<quotemark:Quote .* begin=\"119\" end=\"143\" .*"))
                .anyMatch(line -> line.matches("<quotemark:Quote .* begin=\"161\" end=\"181\" .*"))
                .anyMatch(line ->
                        line.matches(
                                "<quotemark:Fragment .* begin=\"55\" end=\"79\" role=\"SOURCE\""
                                        + " .*"));
    }

    @Test
    void aMovedFragmentMovesThePassageAndNothingElse() throws CopyException {
        var golden = new GoldenExample();
        String moved =
                main(golden.annotations())
                        .replace("begin=\"55\" end=\"79\"", "begin=\"71\" end=\"79\"");

        Quote quote = quotes(XmiCopy.read(moved)).getFirst();

        assertThat(quote.words(Fragment.Role.SOURCE)).isEqualTo("Ana Ruiz");
        assertThat(quote.withFragments(golden.interrupted().fragments()))
                .isEqualTo(golden.interrupted());
    }

    @Test
    void aQuoteOfAnotherProgramIsNewOnce() throws CopyException {
        String more =
                main(new GoldenExample().annotations())
                        .replace(
                                "<cas:Sofa",
                                "<quotemark:Quote xmi:id=\"900\" sofa=\"1\" begin=\"3\""
                                        + " end=\"13\"/><cas:Sofa");
        Parcel read = XmiCopy.read(more);

        assertThat(quotes(read).getLast().words(Fragment.Role.CONTENT)).isEqualTo("Crime fell");
        assertThat(XmiCopy.read(more)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<xmi>",
                "<xmi/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "<a xmlns:xmi=\"http://www.omg.org/XMI\"><Article xmi:id=\"1\" json=\"{\"/></a>"
            })
    void whatIsNoCopyIsRefusedInASentence(String document) {
        assertThatThrownBy(() -> XmiCopy.read(document))
                .isInstanceOf(CopyException.class)
                .message()
                .matches("(is|holds) no.*\\.");
    }

    private static List<Quote> quotes(Parcel parcel) {
        return parcel.all(Quote.class);
    }
}
