package quotemark.reader.office;

import org.jspecify.annotations.Nullable;

/// The styles of a Word file.
final class WordStyles implements Xml.Listener {
    private final Looks looks = new Looks();
    private String id = "";
    private String name = "";
    private @Nullable String parent;
    private @Nullable Boolean strong;
    private @Nullable Integer level;
    private boolean listed;

    Looks looks() {
        return looks;
    }

    @Override
    public boolean start(String element, Xml at) {
        switch (element) {
            case "style" -> begin(at.attribute("styleId").orElse(""));
            case "name" -> name = at.attribute("val").orElse(name);
            case "basedOn" -> parent = at.attribute("val").orElse(parent);
            case "b" -> strong = WordBody.isOn(at);
            case "outlineLvl" -> level = at.number("val", 9) < 9 ? at.number("val", 9) + 1 : 0;
            case "numPr" -> listed = true;
            default -> {}
        }
        return true;
    }

    private void begin(String next) {
        id = next;
        name = next;
        parent = null;
        strong = null;
        level = null;
        listed = false;
    }

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            looks.add(id, new Looks.Look(name, parent, strong, level, listed));
        }
    }

    @Override
    public void text(String words) {}
}
