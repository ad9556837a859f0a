package quotemark.suggest.line;

import org.jspecify.annotations.Nullable;

/// A verb of saying, with whoever says it and to whom.
///
/// @param verb its token
/// @param from where the whole phrase begins
/// @param after where what follows verb, subject and the one who is told begins
/// @param to where what follows the adjuncts begins: "on Monday", "in a letter"
/// @param source who says it, as it is written; null if that is not clear
/// @param inverted whether the source stands after the verb
/// @param clear whether it is certain that somebody says something here
record Saying(
        int verb,
        int from,
        int after,
        int to,
        @Nullable Range source,
        @Nullable Range addressee,
        boolean inverted,
        boolean clear) {}
