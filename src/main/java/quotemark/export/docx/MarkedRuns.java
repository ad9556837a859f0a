package quotemark.export.docx;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Block;
import quotemark.annotation.Mark;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Language;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.Segment;
import quotemark.export.contents.Segments;
import quotemark.export.contents.TextBlocks;
import quotemark.export.paper.SideNote;

/// The text of the article: marked runs, with the beginnings and ends of the comments between them,
/// and the sign of each note behind its last words.
final class MarkedRuns {
    /// Half points of the signs in the headline and in the text.
    private static final int LARGE = 34;

    private static final int SMALL = 21;

    private final Contents contents;
    private final Annotations annotations;
    private final Xml xml;
    private final String language;
    private final Deque<Comments.Comment> begins;
    private final Deque<Comments.Comment> ends;

    MarkedRuns(Contents contents, Comments comments, Xml xml) {
        this.contents = contents;
        this.annotations = contents.annotations();
        this.xml = xml;
        this.language = Language.tag(annotations.article());
        this.begins = new ArrayDeque<>(comments.all());
        this.ends =
                new ArrayDeque<>(
                        comments.all().stream()
                                .sorted(Comparator.comparingInt(c -> c.span().end()))
                                .toList());
    }

    void append(TextBlocks blocks, Runnable afterFront) {
        int front = annotations.version().front();
        for (int i = 0; i < blocks.all().size(); i++) {
            append(blocks.all().get(i), i == blocks.all().size() - 1);
            if (i + 1 == front) {
                afterFront.run();
            }
        }
    }

    private void append(Block block, boolean last) {
        String words = block.span().of(annotations.text());
        boolean turned = Language.isRightToLeft(words);
        int size = block.kind() == Block.Kind.HEADLINE ? LARGE : SMALL;
        Words.paragraph(style(block.kind()), words, xml);
        List<Mark> marks = contents.marks(block.span());
        for (Segment segment : Segments.of(block.span(), marks)) {
            end(segment.span().start(), size);
            begin(segment.span().end());
            run(segment, turned);
        }
        end(last ? Integer.MAX_VALUE : block.span().end(), size);
        xml.close(1);
    }

    private static String style(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "Title";
            case DECK -> "Subtitle";
            case HEADING -> "Heading2";
            case PARAGRAPH -> "BodyText";
            case BLOCK_QUOTE -> "Quote";
            case LIST_ITEM -> "ListBullet";
        };
    }

    private void run(Segment segment, boolean turned) {
        xml.open("w:r").open("w:rPr");
        MarkLook.of(segment.marks(), contents).write(xml);
        if (turned) {
            xml.empty("w:rtl");
        }
        if (!language.isEmpty()) {
            xml.empty("w:lang", turned ? "w:bidi" : "w:val", language);
        }
        xml.close(1);
        Words.text(PlainText.unturned(segment.span().of(annotations.text())), xml);
        xml.close(1);
    }

    /// Begins the comments on words before this position.
    private void begin(int before) {
        while (!begins.isEmpty() && begins.getFirst().span().start() < before) {
            xml.empty("w:commentRangeStart", "w:id", id(begins.removeFirst()));
        }
    }

    /// Ends the comments on words that end here.
    ///
    /// @param size of the signs, in half points
    private void end(int at, int size) {
        while (!ends.isEmpty() && ends.getFirst().span().end() <= at) {
            Comments.Comment comment = ends.removeFirst();
            xml.empty("w:commentRangeEnd", "w:id", id(comment));
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference").close(1);
            xml.empty("w:commentReference", "w:id", id(comment)).close(1);
            if (comment.isLast()) {
                sign(comment.note(), size);
            }
        }
    }

    private void sign(SideNote note, int size) {
        Words.styled("\u202F" + note.sign(), "Sign", note.colour(), size, xml);
    }

    private static String id(Comments.Comment comment) {
        return String.valueOf(comment.id());
    }
}
