package quotemark.session.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotemark.annotation.Article;
import quotemark.reader.content.Dates;

/// What is known of an article beside its text, and can be corrected.
public enum Detail {
    HEADLINE(Article::title),
    BYLINE(Article::byline),
    PUBLISHER(Article::publisher),
    DATE(Article::published),
    LANGUAGE(Article::language),
    ADDRESS(Article::address);

    private static final Set<String> SCHEMES = Set.of("http", "https");

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Article, String> of;

    Detail(Function<Article, String> of) {
        this.of = of;
    }

    String of(Article article) {
        return of.apply(article);
    }

    /// What is kept of what was typed; nothing if it makes no sense.
    Optional<String> understood(String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return Optional.of("");
        }
        return switch (this) {
            case HEADLINE, BYLINE, PUBLISHER -> Optional.of(words.replaceAll("\\s+", " "));
            case DATE -> Dates.inMetadata(words);
            case LANGUAGE -> language(words.replace('_', '-'));
            case ADDRESS -> Optional.of(words).filter(Detail::isAddress);
        };
    }

    /// What to do about something that makes no sense.
    public String advice() {
        return switch (this) {
            case HEADLINE, BYLINE, PUBLISHER -> "";
            case DATE -> "This is no date; write it like 2026-03-24 or 24 March 2026.";
            case LANGUAGE -> "This is no language; write its code, like en, de or pt-BR.";
            case ADDRESS -> "This is no web address; it begins with https:// or http://.";
        };
    }

    private static Optional<String> language(String words) {
        String tag = Locale.forLanguageTag(words).toLanguageTag();
        boolean isCode = tag.equalsIgnoreCase(words) && tag.matches("[a-z]{2,3}(-.*)?");
        return isCode && !tag.equals("und") ? Optional.of(tag) : Optional.empty();
    }

    private static boolean isAddress(String words) {
        try {
            var uri = new URI(words);
            return uri.getHost() != null
                    && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
