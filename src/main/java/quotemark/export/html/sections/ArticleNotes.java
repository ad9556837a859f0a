package quotemark.export.html.sections;

import java.util.List;
import org.jsoup.nodes.Element;
import quotemark.annotation.Note;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.NoteMarkdown;
import quotemark.export.html.parts.TagTerms;

/// The notes and tags on the article as a whole.
public final class ArticleNotes {
    private ArticleNotes() {}

    /// Appends nothing if there are none.
    public static void append(Contents contents, Element main) {
        List<Note> notes = contents.notes().onTheWhole();
        List<String> tags = contents.tags().onTheWhole();
        if (!notes.isEmpty() || !tags.isEmpty()) {
            Element section = Section.append(main, "notes", "Notes on the article");
            TagTerms.append(tags, section);
            notes.forEach(note -> NoteMarkdown.append(note.markdown(), section));
        }
    }
}
