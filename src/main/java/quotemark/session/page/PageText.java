package quotemark.session.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the words of an element, with what lies over them.
final class PageText {
    /// What lenses go by, and what stands before it among the looks.
    private static final List<String> KEYS = List.of("k", "q", "t");

    private final List<PageWords> words = new ArrayList<>();

    private PageText() {}

    static List<PageWords> of(Element element) {
        var text = new PageText();
        Set<String> own = looks(element);
        text.within(element, own.isEmpty() ? List.of() : List.of(own));
        return List.copyOf(text.words);
    }

    /// What lies over what is chosen in the bar of filters.
    static List<Set<String>> chosen() {
        return List.of(Set.of("chosen"));
    }

    static Set<String> looks(Element element) {
        Set<String> looks = new LinkedHashSet<>(element.classNames());
        for (String key : KEYS) {
            if (element.hasAttr("data-" + key)) {
                looks.add(key + "-" + element.attr("data-" + key));
            }
        }
        return looks;
    }

    private void within(Element parent, List<Set<String>> marks) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> add(text.text(), marks);
                case Element element when isShown(element) -> element(element, marks);
                default -> {}
            }
        }
    }

    /// Chips in the margin would stand in the middle of the words.
    private static boolean isShown(Element element) {
        return !element.hasClass("hidden")
                && !element.hasClass("lane")
                && !element.normalName().equals("svg");
    }

    private void element(Element element, List<Set<String>> around) {
        Set<String> looks = looks(element);
        var marks = new ArrayList<>(around);
        if (!looks.isEmpty()) {
            marks.add(looks);
        }
        add(before(element), around);
        within(element, marks);
    }

    /// What the style sheet puts between an element and what stands before it.
    private static String before(Element element) {
        if (element.hasClass("ref")) {
            return "\u2009";
        }
        boolean isFirst = element.previousElementSibling() == null;
        boolean isPart = element.parent() != null && element.parent().hasClass("parts");
        return isFirst ? "" : isPart ? "· " : element.hasClass("place") ? "; " : "";
    }

    private void add(String text, List<Set<String>> marks) {
        if (!text.isEmpty()) {
            words.add(new PageWords(text, marks));
        }
    }
}
