package quotemark.reader.html.maintext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Changes to a tree in bulk. Taking a million siblings out one by one would take hours, since each
/// removal moves all that follow.
final class Children {
    private Children() {}

    static void replace(Element parent, List<? extends Node> children) {
        parent.empty();
        children.forEach(parent::appendChild);
    }

    static void remove(Set<? extends Node> doomed) {
        Set<Element> parents = new HashSet<>();
        for (Node node : doomed) {
            if (node.parent() instanceof Element parent && !doomed.contains(parent)) {
                parents.add(parent);
            }
        }
        for (Element parent : parents) {
            List<Node> kept = new ArrayList<>(parent.childNodes());
            kept.removeIf(doomed::contains);
            replace(parent, kept);
        }
    }
}
