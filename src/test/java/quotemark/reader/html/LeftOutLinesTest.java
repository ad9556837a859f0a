package quotemark.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;

class LeftOutLinesTest {
    private static final String FIRST = paragraph("first");
    private static final String LAST = paragraph("last");

    private static String paragraph(String which) {
        return ("In its %s sitting, the council voted, after five hours, to put the repairs off, "
                        + "although its engineer, who was absent, had promised the contrary. ")
                .formatted(which)
                .repeat(3)
                .strip();
    }

    @Test
    void sentencesAroundAnArticleAreKeptForTheReaderToTakeIn() {
        Content content =
                read(
                        "<nav>Home of all the news we have</nav>"
                                + "<div class='cookie-banner'>We use cookies on all our pages.</div>",
                        "<figure><figcaption>The bridge, before it rusted.</figcaption></figure>"
                                + "<p hidden>Nobody sees these many words.",
                        "<ul class='related'><li><a href=x>Another bridge that nobody likes</a></ul>"
                                + "<div id='comments'><p>I never liked that bridge.</div>"
                                + "<div id='comments'><p>I never liked that bridge.</div>"
                                + "<footer>Imprint</footer>");
        assertThat(content.text()).isEqualTo(FIRST + "\n" + LAST);
        assertThat(content.leftOut())
                .containsExactly(
                        new LeftOut(0, Kind.PARAGRAPH, "We use cookies on all our pages."),
                        new LeftOut(1, Kind.PARAGRAPH, "The bridge, before it rusted."),
                        new LeftOut(2, Kind.PARAGRAPH, "I never liked that bridge."));
    }

    @Test
    void thereAreAtMostThreeHundred() {
        var comments = new StringBuilder("<div id=comments>");
        for (int i = 0; i < 1_000; i++) {
            comments.append("<p>Comment number ").append(i).append(" of very many");
        }
        assertThat(read("", "", comments + "</div>").leftOut()).hasSize(300);
    }

    private static Content read(String above, String between, String below) {
        return Html.read(
                "%s<article><p>%s</p>%s<p>%s</p></article>%s"
                        .formatted(above, FIRST, between, LAST, below));
    }
}
