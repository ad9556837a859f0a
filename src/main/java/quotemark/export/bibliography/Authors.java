package quotemark.export.bibliography;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.export.contents.PlainText;

/// Who wrote an article, one by one. A byline does not say which of a name's words is the family's.
final class Authors {
    private static final Pattern BY = Pattern.compile("(?iu)^(by|von|par|por|di|door)\\s+");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\s*(?:[,;&]|\\s(?:and|und|et|y)\\s)\\s*");

    private Authors() {}

    static List<String> of(Article article) {
        String names = BY.matcher(PlainText.line(article.byline())).replaceFirst("");
        return Stream.of(BETWEEN.split(names)).filter(name -> !name.isBlank()).toList();
    }
}
