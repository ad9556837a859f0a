package quotemark.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static quotemark.annotation.Fragment.Role.CONTENT;
import static quotemark.annotation.Fragment.Role.CUE;
import static quotemark.annotation.Fragment.Role.SOURCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Highlight.Look;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Each test draws what a lens shows under the text: `d` direct, `i` indirect, `m` mixed, `s`
/// scare; `~` claim, `^` answer, `.` faded; `n` neutral cue, `L` loaded cue, `o` other cue, `-`
/// spoken.
class HighlightsTest {
    private static final UUID VERSION = new UUID(0, 1);
    private static final String TEXT = "“We won,” she claimed, though they lost “fairly”.";

    private final Quote quote =
            quote(Quote.Kind.DIRECT, "“We won,”", CONTENT, "she", SOURCE, "claimed", CUE);

    @Test
    void theLensOfKindsShowsOnlyWhatWasSaidAndHow() {
        assertThat(drawn(Lens.KINDS, quote, quote(Quote.Kind.SCARE, "“fairly”", CONTENT)))
                .isEqualTo("ddddddddd                               ssssssss ");
        assertThat(drawn(Lens.KINDS, quote(Quote.Kind.MIXED, "they lost “fairly”", CONTENT)))
                .isEqualTo("                              mmmmmmmmmmmmmmmmmm ");
    }

    @Test
    void aQuoteWithinAnotherLiesOnTopWhateverItsKind() {
        Quote outer = quote(Quote.Kind.INDIRECT, "they lost “fairly”", CONTENT);
        Quote inner = quote(Quote.Kind.DIRECT, "“fairly”", CONTENT);

        assertThat(drawn(Lens.KINDS, inner, outer))
                .isEqualTo("                              iiiiiiiiiidddddddd ");
    }

    @Test
    void theLensOfClaimsFadesAllButClaimsAndTheirAnswers() {
        Claim claim = claim();
        assertThat(drawn(Lens.CLAIMS, quote, claim, stated(claim, quote), answer(claim)))
                .isEqualTo("~~~~~~~~~.....................^^^^^^^^^..........");
    }

    @Test
    void theLensOfClaimsShowsOneInTheArticlesOwnVoice() {
        Claim claim = claim();
        assertThat(drawn(Lens.CLAIMS, claim, ownVoice(claim)))
                .isEqualTo("..............................~~~~~~~~~..........");
    }

    @Test
    void theLensOfCuesTellsWhatACueMakesOfTheWords() {
        assertThat(drawn(Lens.CUES, quote))
                .isEqualTo("---------     LLLLLLL                            ");
        assertThat(CueTone.of("said")).isEqualTo(CueTone.NEUTRAL);
        assertThat(CueTone.of("According to")).isEqualTo(CueTone.NEUTRAL);
        assertThat(CueTone.of("has Admitted")).isEqualTo(CueTone.LOADED);
        assertThat(CueTone.of("behauptete")).isEqualTo(CueTone.LOADED);
        assertThat(CueTone.of("wiggled")).isEqualTo(CueTone.OTHER);
    }

    @Test
    void theOtherLensesHighlightNothing() {
        assertThat(drawn(Lens.SPEAKERS, quote)).isBlank();
        assertThat(drawn(Lens.NONE, quote)).isBlank();
    }

    private static String drawn(Lens lens, Entity... entities) {
        var canvas = new StringBuilder(" ".repeat(TEXT.length()));
        for (Highlight highlight :
                Highlights.in(annotations(entities), new Span(0, TEXT.length()), lens)) {
            for (int i = highlight.span().start(); i < highlight.span().end(); i++) {
                canvas.setCharAt(i, sign(highlight.look()));
            }
        }
        return canvas.toString();
    }

    private static char sign(Look look) {
        return switch (look) {
            case FADED -> '.';
            case SPOKEN -> '-';
            case DIRECT -> 'd';
            case INDIRECT -> 'i';
            case MIXED -> 'm';
            case SCARE -> 's';
            case CLAIM -> '~';
            case ANSWER -> '^';
            case NEUTRAL_CUE -> 'n';
            case LOADED_CUE -> 'L';
            case OTHER_CUE -> 'o';
        };
    }

    private static Annotations annotations(Entity... entities) {
        var article = new Article(new UUID(0, 2), "", "", "", "", "", "", Instant.EPOCH);
        var version = new Version(VERSION, article.id(), 1, TEXT, List.of(), "", Instant.EPOCH);
        return Annotations.of(article, version, List.of(entities));
    }

    private static Quote quote(Quote.Kind kind, Object... wordsAndRoles) {
        var fragments = new ArrayList<Fragment>();
        for (int i = 0; i < wordsAndRoles.length; i += 2) {
            fragments.add(
                    new Fragment(
                            (Fragment.Role) wordsAndRoles[i + 1],
                            anchor((String) wordsAndRoles[i])));
        }
        @Nullable UUID nobody = null;
        return new Quote(UUID.randomUUID(), VERSION, kind, nobody, nobody, fragments);
    }

    private static Anchor anchor(String words) {
        int start = TEXT.indexOf(words);
        return Anchor.at(TEXT, new Span(start, start + words.length()));
    }

    private static Claim claim() {
        return new Claim(
                UUID.randomUUID(),
                "They won",
                Claim.Status.CONTESTED,
                "",
                new Contester.TheArticle());
    }

    private static Occurrence stated(Claim claim, Quote quote) {
        return new Occurrence(
                UUID.randomUUID(),
                claim.id(),
                VERSION,
                quote.id(),
                List.of(),
                Occurrence.Stance.ASSERTS);
    }

    private static Occurrence ownVoice(Claim claim) {
        return new Occurrence(
                UUID.randomUUID(),
                claim.id(),
                VERSION,
                null,
                List.of(anchor("they lost")),
                Occurrence.Stance.ASSERTS);
    }

    private static Evidence answer(Claim claim) {
        return new Evidence(
                UUID.randomUUID(),
                claim.id(),
                Evidence.Relation.REFUTES,
                Evidence.Strength.UNRATED,
                new Evidence.Source.Passage(VERSION, anchor("they lost")));
    }
}
