package quotemark.reader.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import quotemark.annotation.Block;
import quotemark.annotation.Block.Kind;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;
import quotemark.reader.plain.Headline;
import quotemark.reader.plain.PlainMetadata;
import quotemark.text.Span;

/// An article as it comes out of an office file or a printed page, paragraph by paragraph.
public final class Manuscript {
    /// A list that is no list for the program, but typed or printed as one.
    private static final Pattern BULLET = Pattern.compile("^[•‣▪◦●○■∙\\uF0B7] *");

    private static final int MOST_PARAGRAPHS = 100_000;
    private static final int MOST_LETTERS = 20_000_000;

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private long letters;

    /// Adds the next paragraph. More of them than anybody reads are not kept, and then the whole is
    /// refused.
    ///
    /// @param strong whether all of it is bold
    /// @param words may be blank, and are then left out
    public void add(Role role, boolean strong, CharSequence words) {
        String line = BlockText.line(words);
        boolean dotted = role == Role.BODY && BULLET.matcher(line).find();
        String bare = dotted ? BULLET.matcher(line).replaceFirst("") : line;
        letters += bare.length();
        if (!bare.isEmpty() && !isTooLong()) {
            paragraphs.add(new Paragraph(dotted ? Role.ITEM : role, strong, bare));
        }
    }

    private boolean isTooLong() {
        return letters > MOST_LETTERS || paragraphs.size() > MOST_PARAGRAPHS;
    }

    /// The article.
    ///
    /// @param said what the file says about itself; the article's own lines are believed first
    /// @throws RefusedException if it is too long
    public Content content(Metadata said) throws RefusedException {
        if (isTooLong()) {
            throw new RefusedException(
                    "is longer than %d million characters or %,d paragraphs; split it."
                            .formatted(MOST_LETTERS / 1_000_000, MOST_PARAGRAPHS));
        }
        List<Paragraph> settled = Subheads.told(paragraphs);
        Metadata metadata = ofText(settled).or(said);
        int head = Headlines.find(settled);
        var blocks = new BlockText();
        List<LeftOut> leftOut = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < settled.size(); i++) {
            Paragraph paragraph = settled.get(i);
            boolean above = i < head;
            boolean credits = i > head && Credits.are(paragraph, i - head, metadata);
            if (paragraph.role() == Role.ASIDE || above || credits) {
                leftOut.add(new LeftOut(count, Kind.PARAGRAPH, paragraph.words()));
            } else {
                blocks.add(i == head ? Kind.HEADLINE : paragraph.kind(), paragraph.words());
                count++;
            }
        }
        return headed(blocks.content(metadata)).with(leftOut);
    }

    /// What the lines say, those too that will not be in the text.
    private static Metadata ofText(List<Paragraph> paragraphs) {
        var lines = new BlockText();
        paragraphs.stream()
                .filter(paragraph -> paragraph.role() != Role.ASIDE)
                .forEach(paragraph -> lines.add(Kind.PARAGRAPH, paragraph.words()));
        Content all = lines.content(Metadata.NONE);
        return PlainMetadata.of(all.text(), spans(all));
    }

    /// Without a heading of any kind, the first line may still be the headline.
    private static Content headed(Content content) {
        boolean plain = content.blocks().stream().allMatch(block -> block.kind() == Kind.PARAGRAPH);
        if (!plain || !Headline.leads(content.text(), spans(content))) {
            return content;
        }
        List<Block> blocks = new ArrayList<>(content.blocks());
        blocks.set(0, new Block(Kind.HEADLINE, blocks.getFirst().span()));
        return new Content(content.text(), blocks, content.metadata());
    }

    private static List<Span> spans(Content content) {
        return content.blocks().stream().map(Block::span).toList();
    }
}
