package quotemark.reader.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import quotemark.reader.book.TableOfContents.Mark;
import quotemark.reader.content.BlockText;

/// Cuts the files of a book into its chapters. A file may hold several chapters, and a chapter may
/// run over several files.
final class Cut implements NodeVisitor {
    /// What stands before the first chapter is worth choosing if it is more than a title page.
    private static final int FEWEST_WORDS_BEFORE = 40;

    private final List<Chapter> chapters = new ArrayList<>(List.of(new Chapter("Beginning")));
    private final Deque<Element> open = new ArrayDeque<>();
    private Map<String, Mark> marks = Map.of();

    /// Takes in the next file.
    ///
    /// @param all of the book's marks; without any, each file is a chapter
    void file(String path, Document file, List<Mark> all) {
        marks =
                all.stream()
                        .filter(mark -> mark.place().path().equals(path))
                        .collect(
                                Collectors.toMap(
                                        mark -> mark.place().fragment(),
                                        mark -> mark,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        Element body = file.selectFirst("*|body");
        if (body == null) {
            return;
        }
        if (all.isEmpty()) {
            chapters.add(new Chapter(heading(file, chapters.size())));
        }
        for (Mark mark : marks.values()) {
            String name = mark.place().fragment();
            if (name.isEmpty() || file.getElementById(name) == null) {
                chapters.add(new Chapter(mark.title()));
            }
        }
        body.traverse(this);
    }

    private static String heading(Document file, int number) {
        for (String names : List.of("*|h1, *|h2, *|h3", "*|title")) {
            Element heading = file.selectFirst(names);
            if (heading != null && heading.hasText()) {
                return BlockText.line(heading.text());
            }
        }
        return "Chapter " + number;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            current().add(node);
            return;
        }
        Mark mark = element.id().isEmpty() ? null : marks.get(element.id());
        if (mark != null) {
            begin(mark);
        }
        open.addLast(element);
        current().open(element);
    }

    /// The elements that are open go on in the new chapter.
    private void begin(Mark mark) {
        for (Iterator<Element> inner = open.descendingIterator(); inner.hasNext(); ) {
            current().close(inner.next());
        }
        chapters.add(new Chapter(mark.title()));
        open.forEach(current()::open);
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            open.removeLast();
            current().close(element);
        }
    }

    private Chapter current() {
        return chapters.getLast();
    }

    /// Those with words.
    List<Chapter> chapters() {
        List<Chapter> worth = new ArrayList<>();
        for (Chapter chapter : chapters) {
            int fewest = chapter == chapters.getFirst() ? FEWEST_WORDS_BEFORE : 2;
            if (chapter.words() >= fewest) {
                worth.add(chapter);
            }
        }
        return worth.isEmpty() && current().words() > 0 ? List.of(current()) : worth;
    }
}
