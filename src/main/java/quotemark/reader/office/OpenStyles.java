package quotemark.reader.office;

import org.jspecify.annotations.Nullable;

/// The styles of an OpenDocument text: those with names, and those that the program made up.
final class OpenStyles implements Xml.Listener {
    private final Looks looks;
    private String id = "";
    private @Nullable String parent;
    private @Nullable Boolean strong;
    private int level;

    OpenStyles(Looks looks) {
        this.looks = looks;
    }

    @Override
    public boolean start(String element, Xml at) {
        if (element.equals("style")) {
            id = at.attribute("name").orElse("");
            parent = at.attribute("parent-style-name").orElse(null);
            strong = null;
            level = at.number("default-outline-level", 0);
        } else if (element.equals("text-properties")) {
            strong =
                    at.attribute("font-weight")
                            .map(weight -> weight.matches("bold|[6-9]00"))
                            .orElse(strong);
        }
        return !element.equals("body");
    }

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            looks.add(id, new Looks.Look(id, parent, strong, level, false));
        }
    }

    @Override
    public void text(String words) {}
}
