package quotemark.session.preview;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import quotemark.annotation.Article;

/// What is known of an article beside its text, as it was read and as the reader corrects it.
///
/// @param read for each of them something, if only the empty text
/// @param typed those that the reader has changed
public record Details(Map<Detail, String> read, Map<Detail, String> typed) {

    public Details {
        read = Map.copyOf(read);
        typed = Map.copyOf(typed);
    }

    static Details of(Article article) {
        var read = new EnumMap<Detail, String>(Detail.class);
        for (Detail detail : Detail.values()) {
            read.put(detail, detail.of(article));
        }
        return new Details(read, Map.of());
    }

    public String get(Detail detail) {
        return typed.getOrDefault(detail, read.getOrDefault(detail, ""));
    }

    Details with(Detail detail, String words) {
        var next = new EnumMap<Detail, String>(Detail.class);
        next.putAll(typed);
        if (words.equals(read.get(detail))) {
            next.remove(detail);
        } else {
            next.put(detail, words);
        }
        return new Details(read, next);
    }

    /// The first that the reader has made senseless. What a file itself says is taken as it is.
    public Optional<Detail> problem() {
        return typed.keySet().stream().sorted().filter(this::isSenseless).findFirst();
    }

    public boolean isSenseless(Detail detail) {
        return typed.containsKey(detail) && detail.understood(get(detail)).isEmpty();
    }

    private String kept(Detail detail) {
        return typed.containsKey(detail)
                ? detail.understood(get(detail)).orElseThrow()
                : get(detail);
    }

    /// The article with all of it; it keeps its title if none is left.
    Article on(Article article) {
        String title = kept(Detail.HEADLINE);
        return new Article(
                article.id(),
                title.isEmpty() ? article.title() : title,
                kept(Detail.BYLINE),
                kept(Detail.PUBLISHER),
                kept(Detail.DATE),
                kept(Detail.LANGUAGE),
                kept(Detail.ADDRESS),
                article.added());
    }
}
