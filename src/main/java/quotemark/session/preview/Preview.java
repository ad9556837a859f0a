package quotemark.session.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quotemark.annotation.Block;
import quotemark.reader.Draft;
import quotemark.reader.ReadArticle;
import quotemark.reader.content.Content;
import quotemark.reader.content.LeftOut;

/// An article before its text is frozen: what of the file will be in it, and what is known of it.
///
/// @param draft what was read; never changes
/// @param lines all there is, in the order of the article; a headline is the first
public record Preview(Draft draft, Details details, List<Line> lines) {

    public Preview {
        lines = List.copyOf(lines);
    }

    /// As it was read. Counts the words of all lines, which takes a while for a long text.
    public static Preview of(Draft draft) {
        return new Preview(draft, Details.of(draft.article().article()), lines(draft.content()));
    }

    private static List<Line> lines(Content content) {
        var lines = new ArrayList<Line>();
        var leftOut = new ArrayList<>(content.leftOut());
        List<Block> blocks = content.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean headline = i == 0 && blocks.getFirst().kind() == Block.Kind.HEADLINE;
            if (!headline) {
                takeBefore(i, leftOut, lines);
            }
            lines.add(Line.of(blocks.get(i), content.text()));
        }
        takeBefore(blocks.size(), leftOut, lines);
        return lines;
    }

    private static void takeBefore(int index, List<LeftOut> leftOut, List<Line> lines) {
        while (!leftOut.isEmpty() && leftOut.getFirst().before() <= index) {
            LeftOut one = leftOut.removeFirst();
            boolean headline = one.kind() == Block.Kind.HEADLINE;
            lines.add(Line.leftOut(headline ? Block.Kind.HEADING : one.kind(), one.words()));
        }
    }

    /// Whether both are of the same file that was read.
    @SuppressWarnings("ReferenceEquality") // the very draft: the same file may be read twice
    public boolean isOf(Preview other) {
        return draft == other.draft;
    }

    /// What the file is called; empty for the clipboard.
    public String fileName() {
        return draft.name();
    }

    /// Takes lines in; if all of them are in, leaves them out.
    public Preview toggle(Collection<Integer> chosen) {
        boolean allKept = chosen.stream().allMatch(index -> lines.get(index).kept());
        return change(chosen, line -> line.kept(!allKept));
    }

    /// Makes lines another kind of block, and takes them in. There is one headline, on top.
    public Preview as(Block.Kind kind, Collection<Integer> chosen) {
        Preview changed = change(chosen, line -> line.kept(true).as(kind));
        return kind == Block.Kind.HEADLINE && !chosen.isEmpty()
                ? changed.withHeadline(chosen.stream().min(Integer::compare).get())
                : changed;
    }

    private Preview withHeadline(int index) {
        var next = new ArrayList<Line>();
        for (Line line : lines) {
            next.add(line.isHeadline() ? line.as(Block.Kind.PARAGRAPH) : line);
        }
        next.addFirst(next.remove(index).as(Block.Kind.HEADLINE));
        var titled = new Preview(draft, details, next);
        String title = titled.draftAsChosen().article().article().title();
        return new Preview(draft, details.with(Detail.HEADLINE, title), next);
    }

    private Preview change(Collection<Integer> chosen, UnaryOperator<Line> how) {
        var next = new ArrayList<>(lines);
        chosen.forEach(index -> next.set(index, how.apply(next.get(index))));
        return new Preview(draft, details, next);
    }

    /// Corrects what is known of the article. The headline is corrected in the text too.
    public Preview with(Detail detail, String words) {
        Details next = details.with(detail, words);
        boolean inText = detail == Detail.HEADLINE && lines.getFirst().isHeadline();
        Optional<String> headline =
                Optional.of(words).filter(_ -> inText).flatMap(detail::understood);
        return headline.filter(title -> !title.isEmpty())
                .map(title -> new Preview(draft, next, headed(title)))
                .orElse(new Preview(draft, next, lines));
    }

    private List<Line> headed(String title) {
        var next = new ArrayList<>(lines);
        next.set(0, next.getFirst().saying(title));
        return next;
    }

    /// The lines and the headline of an earlier or later preview, with what is known now.
    public Preview atStep(Preview other) {
        String headline = other.details.get(Detail.HEADLINE);
        return new Preview(draft, details.with(Detail.HEADLINE, headline), other.lines);
    }

    /// How many words the article will have.
    public int words() {
        return lines.stream().filter(Line::kept).mapToInt(Line::count).sum();
    }

    /// How many lines will be in the article.
    public int kept() {
        return (int) lines.stream().filter(Line::kept).count();
    }

    /// Whether it can be read: has words, and nothing senseless was typed.
    public boolean isReadable() {
        return words() > 0 && details.problem().isEmpty();
    }

    /// Freezes the text.
    public ReadArticle article() {
        ReadArticle read = draftAsChosen().article();
        return new ReadArticle(details.on(read.article()), read.version(), read.raw());
    }

    private Draft draftAsChosen() {
        List<Line> kept = lines.stream().filter(Line::kept).toList();
        Content content =
                isAsRead(kept)
                        ? content(draft.content().text(), kept)
                        : new Joined(kept).content(draft.content().metadata());
        return new Draft(draft.name(), content, draft.raw(), draft.read());
    }

    /// Whether the text stays as it was read, white space and all.
    private boolean isAsRead(List<Line> kept) {
        String text = draft.content().text();
        List<Block> blocks = draft.content().blocks();
        return kept.stream()
                        .map(Line::own)
                        .toList()
                        .equals(blocks.stream().map(Block::span).toList())
                && kept.stream().allMatch(line -> line.standsIn(text));
    }

    private Content content(String text, List<Line> kept) {
        List<Block> blocks =
                kept.stream()
                        .map(line -> new Block(line.kind(), Objects.requireNonNull(line.own())))
                        .toList();
        return new Content(text, blocks, draft.content().metadata());
    }
}
