package quotemark.export;

import java.util.List;
import quotemark.annotation.Annotations;

/// One format of annotated copy. Every exporter is a pure function, and safe for any thread.
public interface Exporter {

    /// The name by which people ask for it: `html`.
    String format();

    /// What it is, for people: "HTML: one page that opens anywhere, offline".
    String description();

    /// What the copy's name ends with, dot included: `.html`.
    String ending();

    /// The whole copy. The same annotations give the same bytes.
    Copy copy(Annotations annotations);

    /// The same format, signed where it names whose work the notes are.
    ///
    /// @param annotator may be blank
    default Exporter by(String annotator) {
        return this;
    }

    /// Whether the copy would show the pages of a PDF that the article was read from.
    default boolean wantsOriginal() {
        return false;
    }

    /// The same format, with the PDF that the article was read from.
    default Exporter from(Original original) {
        return this;
    }

    /// The same format, showing what somebody chose. Formats for programs always hold everything.
    default Exporter showing(CopyChoice choice) {
        return this;
    }

    /// The same format, with the suggestions for one article on which nobody has decided. To be
    /// asked for last: a format that has no place for them tells that they are not in its copies.
    default Exporter suggesting(List<SuggestedQuote> suggested) {
        return suggested.isEmpty() ? this : new WithoutSuggestions(this, suggested.size());
    }
}
