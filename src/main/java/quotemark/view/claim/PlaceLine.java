package quotemark.view.claim;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.ClaimBoard.Place;
import quotemark.annotation.Days;
import quotemark.annotation.Occurrence;
import quotemark.text.Anchor;
import quotemark.text.Span;
import quotemark.view.Chip;
import quotemark.view.Icon;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// One place where a claim stands: who, in which words, where and when. It opens the passage.
final class PlaceLine {
    private PlaceLine() {}

    static Line of(Place place, Theme theme, ClaimQuestions questions) {
        String who = who(place);
        String where = where(place.article());
        String words = Wording.shortened(place.words(), 240);
        return new Line(
                "%s %s: %s, %s".formatted(who, stance(place), words, where),
                () -> open(place, questions),
                Labelled.row(
                        isArticle(place)
                                ? new Group(Icon.TEXT.node(.9))
                                : new Chip(place.speaker(), theme),
                        Labelled.words(who, "who"),
                        Labelled.words(stance(place), "soft")),
                Labelled.words(words, "quoted-words"),
                Labelled.words(where, "soft"));
    }

    static String who(Place place) {
        return place.speaker() != null
                ? place.speaker().name()
                : isArticle(place) ? "The article itself" : "Nobody yet";
    }

    private static boolean isArticle(Place place) {
        return place.speaker() == null && place.occurrence().quote() == null;
    }

    private static String stance(Place place) {
        return Wording.of(place.occurrence().stance());
    }

    /// Title and day.
    static String where(@Nullable Article article) {
        if (article == null) {
            return "an earlier version";
        }
        String title = Wording.shortened(article.title(), 90);
        return article.published().isEmpty()
                ? title
                : title + " · " + Days.brief(article.published());
    }

    private static void open(Place place, ClaimQuestions questions) {
        Occurrence occurrence = place.occurrence();
        @Nullable Span words =
                occurrence.passages().stream().findFirst().map(Anchor::span).orElse(null);
        UUID chosen =
                Optional.ofNullable(words == null ? occurrence.quote() : null)
                        .orElse(occurrence.claim());
        if (place.article() != null) {
            questions.open(occurrence.version(), chosen, words);
        }
    }
}
