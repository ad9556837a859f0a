package quotemark.reader.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotemark.reader.manuscript.Manuscript;
import quotemark.reader.manuscript.Role;

/// The text of a Word file. What was deleted while changes were tracked is out; text boxes, whose
/// paragraphs stand inside other paragraphs, and notes are asides.
final class WordBody implements Xml.Listener {
    /// Deleted, moved elsewhere, or told a second time for older programs.
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange");

    private final Looks looks;
    private final Map<String, String> notes;
    private final Manuscript manuscript = new Manuscript();
    private final Deque<Typed> open = new ArrayDeque<>();
    private boolean inRun;
    private boolean inText;
    private boolean hidden;
    private boolean strong;

    WordBody(Looks looks, Map<String, String> notes) {
        this.looks = looks;
        this.notes = notes;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /// A paragraph that is being read.
    private static final class Typed {
        private final StringBuilder words = new StringBuilder();
        private final List<String> asides = new ArrayList<>();
        private String style = "Normal";
        private Role listed = Role.BODY;
        private boolean anyLight;
    }

    @Override
    public boolean start(String element, Xml at) {
        if (SKIPPED.contains(element)) {
            return false;
        }
        inText = element.equals("t");
        if (element.equals("p")) {
            open.push(new Typed());
        } else if (!open.isEmpty()) {
            startInParagraph(element, at, open.peek());
        }
        return true;
    }

    private void startInParagraph(String element, Xml at, Typed paragraph) {
        switch (element) {
            case "pStyle" -> paragraph.style = at.attribute("val").orElse("");
            case "numId" -> paragraph.listed = at.number("val", 0) == 0 ? Role.BODY : Role.ITEM;
            case "r" -> {
                inRun = true;
                hidden = false;
                strong = looks.isStrong(paragraph.style);
            }
            case "vanish", "webHidden" -> hidden = inRun && isOn(at);
            case "b" -> strong = inRun ? isOn(at) : strong;
            case "tab", "br", "cr" -> paragraph.words.append(inRun ? " " : "");
            case "noBreakHyphen" -> paragraph.words.append('-');
            case "footnoteReference", "endnoteReference", "commentReference" ->
                    paragraph.asides.add(
                            notes.getOrDefault(element + " " + at.attribute("id").orElse(""), ""));
            default -> {}
        }
    }

    /// Whether a switch is on: it is, unless it says otherwise.
    static boolean isOn(Xml at) {
        return !at.attribute("val").orElse("1").matches("0|false|off");
    }

    @Override
    public void end(String element) {
        inText = false;
        inRun &= !element.equals("r");
        if (element.equals("p") && !open.isEmpty()) {
            add(open.pop());
        }
    }

    private void add(Typed paragraph) {
        Role role = looks.role(paragraph.style);
        boolean boxed = !open.isEmpty();
        if (boxed) {
            role = Role.ASIDE;
        } else if (role == Role.BODY) {
            role = paragraph.listed;
        }
        manuscript.add(role, !paragraph.anyLight, paragraph.words);
        paragraph.asides.forEach(note -> manuscript.add(Role.ASIDE, false, note));
    }

    @Override
    public void text(String words) {
        Typed paragraph = open.peek();
        if (inText && !hidden && paragraph != null) {
            paragraph.words.append(words);
            paragraph.anyLight |= !strong && !words.isBlank();
        }
    }
}
