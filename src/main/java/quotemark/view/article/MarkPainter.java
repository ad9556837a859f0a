package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.annotation.Highlight;
import quotemark.annotation.Mark;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.view.Theme;

/// Says how each mark looks, in strokes of the brush.
///
/// @param current the quote, claim, evidence or note that is chosen
record MarkPainter(Brush brush, Theme theme, @Nullable UUID current) {

    void draw(Mark mark, List<Rectangle2D> lines) {
        lines.forEach(line -> draw(mark, line));
    }

    private void draw(Mark mark, Rectangle2D line) {
        Color colour = theme.of(mark.speaker());
        boolean chosen = mark.owner().equals(current);
        switch (mark.style()) {
            case QUOTED ->
                    brush.fill(line, colour, chosen ? .32 : .17 + .08 * Math.min(2, mark.depth()));
            case REPORTED -> {
                brush.fill(line, colour, chosen ? .26 : .08);
                brush.dotted(line, colour);
            }
            case SOURCE -> brush.box(line, Brush.alpha(colour, .6), 1);
            case ADDRESSEE -> brush.box(line, Brush.alpha(colour, .75), 1, 5.0, 2.5);
            case CHANNEL -> brush.box(line, Brush.alpha(colour, .85), 1.2, 1.2, 2.4);
            case CUE -> brush.straight(line, Brush.alpha(colour, .8), 1.5, 1);
            case EVIDENCE -> brush.straight(line, theme.evidence(), 2, 3);
            case REMARK -> brush.straight(line, Brush.alpha(theme.soft(), .7), 1, 3);
            case CLAIM -> brush.wavy(line, of(mark.claim()));
            case SUGGESTED -> suggested(List.of(line), colour, chosen);
        }
    }

    private Color of(@Nullable Claim claim) {
        return claim == null ? theme.soft() : theme.of(claim.status());
    }

    void draw(Highlight highlight, List<Rectangle2D> lines) {
        lines.forEach(line -> draw(highlight, line));
    }

    private void draw(Highlight highlight, Rectangle2D line) {
        switch (highlight.look()) {
            case FADED -> brush.veil(line);
            case SPOKEN -> brush.fill(line, theme.soft(), .09);
            case DIRECT -> brush.fill(line, theme.of(Quote.Kind.DIRECT), .24);
            case INDIRECT -> {
                brush.fill(line, theme.of(Quote.Kind.INDIRECT), .08);
                brush.dotted(line, theme.of(Quote.Kind.INDIRECT));
            }
            case MIXED -> brush.stripes(line, theme.of(Quote.Kind.MIXED));
            case SCARE -> {
                brush.hairlines(line, theme.of(Quote.Kind.SCARE));
                brush.box(line, theme.of(Quote.Kind.SCARE), 1);
            }
            case CLAIM -> {
                brush.fill(line, of(highlight.claim()), .13);
                brush.wavy(line, of(highlight.claim()));
            }
            case ANSWER -> {
                brush.fill(line, theme.evidence(), .13);
                brush.straight(line, theme.evidence(), 2, 2);
            }
            case NEUTRAL_CUE -> {
                brush.fill(line, theme.accent(), .2);
                brush.straight(line, theme.accent(), 1.5, 1);
            }
            case LOADED_CUE -> {
                brush.fill(line, theme.loaded(), .38);
                brush.box(line, theme.loaded(), 1.5);
            }
            case OTHER_CUE -> {
                brush.fill(line, theme.soft(), .2);
                brush.dotted(line, theme.soft());
            }
        }
    }

    /// Around what is chosen.
    void outline(Annotations annotations, List<Rectangle2D> lines) {
        Color colour = colour(annotations);
        lines.forEach(line -> brush.box(line, colour, 1.5));
    }

    private Color colour(Annotations annotations) {
        return annotations
                .find(current, Quote.class)
                .map(quote ->
                        theme.of(annotations.find(quote.speaker(), Speaker.class).orElse(null)))
                .or(() -> annotations.find(current, Claim.class).map(claim -> of(claim)))
                .or(() -> annotations.find(current, Evidence.class).map(_ -> theme.evidence()))
                .orElse(theme.soft());
    }

    /// Around the chosen part of what is chosen.
    void part(List<Rectangle2D> lines) {
        for (Rectangle2D line : lines) {
            brush.fill(line, theme.accent(), .14);
            brush.box(line, theme.accent(), 1.5);
        }
    }

    /// The reader's selection, only as wide as its words.
    void selection(List<Rectangle2D> lines) {
        lines.forEach(line -> brush.fill(line, theme.accent(), .24));
    }

    /// What a search found.
    void hit(List<Rectangle2D> lines, boolean chosen) {
        double opacity = chosen ? .75 : theme.isDark() ? .3 : .38;
        lines.forEach(line -> brush.fill(line, theme.found(), opacity));
    }

    /// What is suggested: never a fill, which is for what is decided.
    void suggested(List<Rectangle2D> lines, Color colour, boolean chosen) {
        for (Rectangle2D line : lines) {
            brush.box(line, Brush.alpha(colour, chosen ? 1 : .8), chosen ? 2.2 : 1.4, 5.0, 3.0);
        }
    }

    /// A cue or name that speaks for the chosen suggestion.
    void reason(List<Rectangle2D> lines, Color colour) {
        lines.forEach(line -> brush.box(line, Brush.alpha(colour, .6), 1, 2.0, 2.5));
    }

    /// What would be marked: as a suggestion looks, without fill.
    void preview(List<Rectangle2D> lines) {
        lines.forEach(line -> brush.box(line, theme.accent(), 1.5, 5.0, 3.0));
    }
}
