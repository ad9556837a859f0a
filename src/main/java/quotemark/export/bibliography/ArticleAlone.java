package quotemark.export.bibliography;

import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.WebAddress;

/// What is left out where there is nothing but the article's origin.
final class ArticleAlone {
    private ArticleAlone() {}

    static List<String> leftOut(Annotations annotations) {
        String address = annotations.article().address();
        String date = annotations.article().published();
        return new LeftOut()
                .and(
                        address.isBlank() || WebAddress.is(address) ? 0 : 1,
                        "address that is none of the web",
                        "addresses that are none of the web")
                .and(
                        date.isBlank() || !IssueDate.parts(date).isEmpty() ? 0 : 1,
                        "date that is none in ISO 8601",
                        "dates that are none in ISO 8601")
                .and(annotations.quotes().size(), "quote", "quotes")
                .and(annotations.claims().size(), "claim", "claims")
                .and(annotations.notes().size(), "note", "notes")
                .and(annotations.tags().size(), "tag", "tags")
                .phrases();
    }
}
