package quotemark.reader.html.maintext;

import org.jsoup.nodes.Element;
import quotemark.reader.content.WhiteSpace;

/// How much of what stands inside an element; see [TextMeasures].
final class TextMeasure {
    private static final String COMMAS = ",،、，︐︑﹐﹑⸲";

    /// Characters that a paragraph of prose has at least.
    private static final int SENTENCE = 80;

    private int text;
    private int linked;
    private int inHeadings;
    private int commas;
    private int paragraphs;
    private int items;
    private int inputs;
    private int images;
    private int blocks;
    private int prose;
    private int landmarks;

    /// Adds a child and all that is in it.
    void add(Element element, TextMeasure inner) {
        text += inner.text;
        commas += inner.commas;
        linked += element.nameIs("a") ? weighed(element, inner.text) : inner.linked;
        boolean heading = Tags.isHeading(element);
        inHeadings += heading ? inner.text : inner.inHeadings;
        paragraphs += inner.paragraphs + (element.nameIs("p") ? 1 : 0);
        items += inner.items + (element.nameIs("li") ? 1 : 0);
        inputs += inner.inputs + (element.nameIs("input") ? 1 : 0);
        images += inner.images + (element.nameIs("img") ? 1 : 0);
        blocks += inner.blocks + (Tags.isBlock(element) ? 1 : 0);
        landmarks += inner.landmarks + (Tags.isLandmark(element) ? 1 : 0);
        boolean paragraph = Tags.isBlock(element) && !inner.hasBlocks() && !heading;
        prose += paragraph ? inner.asParagraph() : inner.prose;
    }

    private int asParagraph() {
        return text >= SENTENCE && linkDensity() < 0.3 ? text : 0;
    }

    /// A link to another place of the page is hardly navigation.
    private static int weighed(Element link, int length) {
        return link.attr("href").startsWith("#") ? length * 3 / 10 : length;
    }

    /// Adds words that stand here.
    void add(String words) {
        boolean blank = true;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            boolean white = WhiteSpace.is(character);
            text += white && blank ? 0 : 1;
            blank = white;
            commas += COMMAS.indexOf(character) >= 0 ? 1 : 0;
        }
    }

    /// Characters, a run of white space as one.
    int text() {
        return text;
    }

    /// Characters in paragraphs that read like sentences.
    int prose() {
        return prose;
    }

    /// Whether an article says that it is in there, or its headline is.
    boolean hasLandmark() {
        return landmarks > 0;
    }

    int commas() {
        return commas;
    }

    int paragraphs() {
        return paragraphs;
    }

    int items() {
        return items;
    }

    int inputs() {
        return inputs;
    }

    int images() {
        return images;
    }

    boolean hasBlocks() {
        return blocks > 0;
    }

    /// The share of the text that is linked, from 0 to 1.
    double linkDensity() {
        return text == 0 ? 0 : (double) linked / text;
    }

    double headingDensity() {
        return text == 0 ? 0 : (double) inHeadings / text;
    }
}
