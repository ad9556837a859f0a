package quotemark.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.ProperName;
import quotemark.text.Anchor;
import quotemark.text.Words;

/// Speakers learn from the source mentions of their quotes what else they are called.
final class Aliases {
    private Aliases() {}

    /// The changes to speakers that come with a change of a quote: its speaker is also called what
    /// the article calls him there; one who turned out not to have said it no longer is, where
    /// nothing else speaks for it.
    static List<Change> with(Annotations now, Quote before, Quote after) {
        boolean same = Objects.equals(before.speaker(), after.speaker());
        if (same && mention(before).equals(mention(after))) {
            return List.of();
        }
        Optional<Change> forgotten = forgotten(now, before, after);
        @Nullable UUID forgetful = forgotten.map(Change::id).orElse(null);
        Optional<Change> learnt =
                now.find(after.speaker(), Speaker.class)
                        .flatMap(s -> replaced(s, learning(s, after, now, forgetful)));
        return Stream.concat(forgotten.stream(), learnt.stream()).toList();
    }

    /// The same for a quote whose speaker is new.
    static List<Change> with(Annotations now, Quote before, Quote after, Speaker fresh) {
        Optional<Change> forgotten = forgotten(now, before, after);
        @Nullable UUID forgetful = forgotten.map(Change::id).orElse(null);
        Change made = Change.create(learning(fresh, after, now, forgetful));
        return Stream.concat(forgotten.stream(), Stream.of(made)).toList();
    }

    private static Optional<Change> forgotten(Annotations now, Quote before, Quote after) {
        return Objects.equals(before.speaker(), after.speaker())
                ? Optional.empty()
                : now.find(before.speaker(), Speaker.class)
                        .flatMap(s -> replaced(s, forgetting(s, before, now)));
    }

    private static Optional<Change> replaced(Speaker before, Speaker after) {
        return before.equals(after) ? Optional.empty() : Optional.of(Change.replace(before, after));
    }

    /// A speaker, also called what the quote's source mention says, if that is a name and nobody
    /// else's.
    ///
    /// @param forgetful somebody who is just losing the name, or null
    private static Speaker learning(
            Speaker speaker, Quote quote, Annotations now, @Nullable UUID forgetful) {
        return mention(quote)
                .filter(_ -> speaker.kind() != Speaker.Kind.UNNAMED)
                .filter(mention -> ProperName.in(now).is(mention, speaker))
                .map(Aliases::name)
                .filter(name -> !speaker.isCalled(name))
                .filter(name ->
                        now.speakers().stream()
                                .filter(other -> !other.id().equals(forgetful))
                                .noneMatch(other -> other.isCalled(name)))
                .map(name ->
                        speaker.withAliases(
                                Stream.concat(speaker.aliases().stream(), Stream.of(name))
                                        .toList()))
                .orElse(speaker);
    }

    /// A speaker who did not say the quote, no longer called by its mention. A name that holds a
    /// word of the speaker's own, or that another of his quotes has, he keeps.
    private static Speaker forgetting(Speaker speaker, Quote quote, Annotations now) {
        List<String> wrong =
                mention(quote).map(Aliases::name).stream()
                        .filter(name -> !sharesWord(name, speaker.name()))
                        .filter(name ->
                                now.quotes().stream()
                                        .filter(other -> !other.id().equals(quote.id()))
                                        .filter(other -> speaker.id().equals(other.speaker()))
                                        .flatMap(other -> mention(other).stream())
                                        .map(Aliases::name)
                                        .noneMatch(name::equalsIgnoreCase))
                        .toList();
        return speaker.withAliases(
                speaker.aliases().stream().filter(alias -> !wrong.contains(alias)).toList());
    }

    private static boolean sharesWord(String one, String other) {
        return Words.in(one).stream()
                .map(span -> span.of(one))
                .anyMatch(word -> Words.in(other).stream().anyMatch(s -> s.of(other).equals(word)));
    }

    private static Optional<Anchor> mention(Quote quote) {
        return quote.anchors(Fragment.Role.SOURCE).stream().findFirst();
    }

    /// On one line, without a possessive ending.
    private static String name(Anchor mention) {
        return mention.exact().strip().replaceAll("\\s+", " ").replaceFirst("['’]s$", "");
    }
}
