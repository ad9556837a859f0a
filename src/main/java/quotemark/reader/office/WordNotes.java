package quotemark.reader.office;

import java.util.HashMap;
import java.util.Map;

/// The footnotes, endnotes and comments of a Word file, by what the text refers to them with.
final class WordNotes implements Xml.Listener {
    private final Map<String, String> byReference = new HashMap<>();
    private final StringBuilder current = new StringBuilder();
    private String reference = "";
    private boolean inText;

    /// By the name of the referring element and the note's number, such as `footnoteReference 2`.
    Map<String, String> words() {
        return byReference;
    }

    @Override
    public boolean start(String element, Xml at) {
        switch (element) {
            case "footnote", "endnote", "comment" -> {
                current.setLength(0);
                reference = element + "Reference " + at.attribute("id").orElse("");
            }
            case "del" -> {
                return false;
            }
            default -> inText = element.equals("t");
        }
        return true;
    }

    @Override
    public void end(String element) {
        inText = false;
        if (element.equals("p")) {
            current.append(' ');
        } else if (byReference.size() < 100_000 && reference.startsWith(element + "Reference ")) {
            byReference.put(reference, current.toString());
        }
    }

    @Override
    public void text(String words) {
        if (inText) {
            current.append(words);
        }
    }
}
