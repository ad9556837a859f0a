package quotemark.export.replies;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.ReplyList;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;

/// What is still to be asked about the open claims of an article, as a list to tick off: Markdown
/// that reads as plain text too, for a message or a notebook. It is for the newsroom, so nothing in
/// it is escaped: words look as they were written.
public final class ReplyListCopy implements TextExporter {

    @Override
    public String format() {
        return "replies";
    }

    @Override
    public String description() {
        return "Reply list: whom to ask what";
    }

    @Override
    public String ending() {
        return ".replies.md";
    }

    @Override
    public String export(Annotations annotations) {
        var lines = new ArrayList<String>();
        lines.add("# To ask about " + PlainText.line(Origin.cited(annotations.article())));
        ReplyList list = ReplyList.of(annotations);
        list.contacts().forEach(contact -> append(contact, lines));
        if (list.contacts().isEmpty()) {
            lines.add("");
            lines.add("Nothing: no claim is open.");
        }
        lines.add("");
        lines.add("Reply list of article " + annotations.article().id() + ", made with Quotemark.");
        return String.join("\n", lines) + "\n";
    }

    private static void append(ReplyList.Contact contact, List<String> lines) {
        lines.add("");
        String about =
                contact.about().isBlank() ? "" : " (" + PlainText.line(contact.about()) + ")";
        lines.add("## " + PlainText.line(contact.name()) + about);
        lines.add("");
        for (ReplyList.Question question : contact.questions()) {
            lines.add(
                    "- [ ] %s: %s"
                            .formatted(
                                    Labels.of(question.ask()),
                                    PlainText.line(question.claim().statement())));
        }
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        long decided =
                Contents.of(annotations).claims().stream()
                        .filter(claim -> !claim.status().isOpen())
                        .count();
        return new LeftOut()
                .and(decided, "claim that is no longer open", "claims that are no longer open")
                .phrases();
    }
}
