package quotemark.reader.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.reader.manuscript.Manuscript;
import quotemark.reader.manuscript.Role;

/// The text of an OpenDocument file. Deleted text, which is kept apart from it, is out; notes,
/// comments and frames, whose paragraphs stand inside other paragraphs, are asides.
final class OpenBody implements Xml.Listener {
    private static final Set<String> SKIPPED =
            Set.of(
                    "tracked-changes",
                    "forms",
                    "table-of-content",
                    "illustration-index",
                    "table-index",
                    "alphabetical-index",
                    "bibliography",
                    "note-citation",
                    "automatic-styles",
                    "font-face-decls",
                    "title",
                    "desc",
                    "ruby-text");

    /// Inside one of these, paragraphs are not the article's.
    private static final Set<String> BOXES = Set.of("note", "annotation", "frame", "text-box");

    private static final int MOST_SPACES = 100;

    private final Looks looks;
    private final Manuscript manuscript = new Manuscript();
    private final Deque<Typed> open = new ArrayDeque<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private int lists;
    private int boxes;
    private boolean inText;

    OpenBody(Looks looks) {
        this.looks = looks;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /// A paragraph that is being read.
    private static final class Typed {
        private final StringBuilder words = new StringBuilder();
        private final List<String> asides = new ArrayList<>();
        private final Role role;
        private final boolean strong;
        private boolean anyLight;

        Typed(Role role, boolean strong) {
            this.role = role;
            this.strong = strong;
        }
    }

    @Override
    public boolean start(String element, Xml at) {
        if (SKIPPED.contains(element)) {
            return false;
        }
        inText |= element.equals("text");
        boxes += BOXES.contains(element) ? 1 : 0;
        lists += element.equals("list-item") ? 1 : 0;
        switch (element) {
            case "p", "h" -> open.push(typed(element, at.attribute("style-name").orElse("")));
            case "span" -> spans.push(isStrong(at.attribute("style-name").orElse("")));
            case "s" -> type(" ".repeat(Math.clamp(at.number("c", 1), 1, MOST_SPACES)));
            case "tab", "line-break" -> type(" ");
            default -> {}
        }
        return true;
    }

    private Typed typed(String element, String style) {
        Role role = looks.role(style);
        if (boxes > 0) {
            role = Role.ASIDE;
        } else if (role == Role.BODY && element.equals("h")) {
            role = Role.HEADING;
        } else if (role == Role.BODY && lists > 0) {
            role = Role.ITEM;
        }
        return new Typed(role, looks.isStrong(style));
    }

    private boolean isStrong(String style) {
        @Nullable Boolean outer = spans.peek();
        return looks.isStrong(style) || (outer != null && outer);
    }

    @Override
    public void end(String element) {
        boxes -= BOXES.contains(element) ? 1 : 0;
        lists -= element.equals("list-item") ? 1 : 0;
        if (element.equals("span") && !spans.isEmpty()) {
            spans.pop();
        } else if ((element.equals("p") || element.equals("h")) && !open.isEmpty()) {
            add(open.pop());
        }
    }

    /// A paragraph inside another comes after it.
    private void add(Typed paragraph) {
        @Nullable Typed outer = open.peek();
        if (outer != null) {
            outer.asides.add(paragraph.words.toString());
            outer.asides.addAll(paragraph.asides);
            return;
        }
        manuscript.add(paragraph.role, !paragraph.anyLight, paragraph.words);
        paragraph.asides.forEach(aside -> manuscript.add(Role.ASIDE, false, aside));
    }

    @Override
    public void text(String words) {
        type(words);
    }

    private void type(String words) {
        @Nullable Typed paragraph = open.peek();
        if (inText && paragraph != null) {
            paragraph.words.append(words);
            boolean strong = paragraph.strong || Boolean.TRUE.equals(spans.peek());
            paragraph.anyLight |= !strong && !words.isBlank();
        }
    }
}
