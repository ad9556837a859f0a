package quotemark.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.text.Span;

/// One place of the library where words were found.
///
/// @param article in which it is
/// @param entity what is to be chosen there: a quote, claim, note or tag; null where there is only
///   text
/// @param span the words to show, in UTF-16 code units of the newest version; null where they stand
///   at no place of the text
/// @param speaker who said it, where it is part of a quote; empty if nobody is known
/// @param snippet what was found, and what stands around it
public record Hit(
        Kind kind,
        Article article,
        @Nullable UUID entity,
        @Nullable Span span,
        String speaker,
        Snippet snippet) {

    public enum Kind {
        /// The article's title.
        TITLE,
        /// Its byline or publisher.
        ORIGIN,
        /// A name of whoever is quoted in it.
        SPEAKER,
        CLAIM,
        TAG,
        NOTE,
        /// Its text, in what somebody said.
        QUOTE,
        /// Its text elsewhere.
        TEXT
    }
}
