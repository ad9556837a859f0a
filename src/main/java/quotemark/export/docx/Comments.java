package quotemark.export.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quotemark.annotation.Initials;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SideNote;
import quotemark.text.Span;

/// Word's comments: one for each fragment, because a comment has one stretch of text. The first of
/// a note says everything, the others that they go on.
record Comments(List<Comment> all) {

    /// @param id by which the text refers to it, from 0
    /// @param place among the places of its note, from 0
    record Comment(int id, SideNote note, int place) {

        Span span() {
            return note.places().get(place);
        }

        boolean isLast() {
            return place == note.places().size() - 1;
        }
    }

    static Comments of(List<SideNote> notes) {
        record Placed(SideNote note, int place) {}
        var placed = new ArrayList<Placed>();
        for (SideNote note : notes) {
            for (int place = 0; place < note.places().size(); place++) {
                placed.add(new Placed(note, place));
            }
        }
        placed.sort(Comparator.comparing((Placed p) -> p.note().places().get(p.place())));
        var all = new ArrayList<Comment>();
        placed.forEach(p -> all.add(new Comment(all.size(), p.note(), p.place())));
        return new Comments(List.copyOf(all));
    }

    /// The part that holds them.
    ///
    /// @param author whose they are, but for what is only suggested
    byte[] part(String author) {
        var xml = new Xml();
        xml.open("w:comments", "xmlns:w", Xml.WORD);
        for (Comment comment : all) {
            String by = comment.note().by(author);
            xml.open(
                    "w:comment",
                    "w:id",
                    String.valueOf(comment.id()),
                    "w:author",
                    by,
                    "w:initials",
                    Initials.of(by));
            append(comment, xml);
            xml.close(1);
        }
        return xml.close(1).bytes();
    }

    private static void append(Comment comment, Xml xml) {
        SideNote note = comment.note();
        paragraph(xml).open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "CommentReference");
        xml.close(1).empty("w:annotationRef").close(1);
        Words.bold(note.title(), xml);
        Words.plain(", " + note.kind(), xml);
        if (comment.place() > 0) {
            Words.plain(", continued", xml);
        }
        xml.close(1);
        if (comment.place() == 0) {
            for (Fact fact : note.facts()) {
                Words.fact(fact, paragraph(xml));
                xml.close(1);
            }
        }
    }

    private static Xml paragraph(Xml xml) {
        return Words.paragraph("CommentText", xml);
    }
}
