package quotemark.export.paper;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Note;
import quotemark.export.contents.PlainText;

/// Something that is known.
///
/// @param name such as "cue"; empty where the value speaks for itself
/// @param value one line
public record Fact(String name, String value) {

    public Fact {
        name = PlainText.line(name);
        value = PlainText.line(value);
    }

    /// "cue: said"
    public String line() {
        return name.isEmpty() ? value : name + ": " + value;
    }

    /// Collects what is known; what is blank is not.
    static final class Builder {
        private final List<Fact> facts = new ArrayList<>();

        Builder and(String name, String value) {
            if (!value.isBlank()) {
                facts.add(new Fact(name, value));
            }
            return this;
        }

        Builder tags(List<String> terms) {
            return and(terms.size() == 1 ? "tag" : "tags", String.join(", ", terms));
        }

        Builder notes(List<Note> notes) {
            notes.forEach(note -> and("note", NoteText.of(note.markdown())));
            return this;
        }

        List<Fact> facts() {
            return List.copyOf(facts);
        }
    }
}
