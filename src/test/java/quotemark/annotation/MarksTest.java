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
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Each test draws what it expects under the text: `=` quoted, `-` reported, `s` source, `c` cue,
/// `~` claim, `2` a quote nested in another.
class MarksTest {
    private static final UUID VERSION = new UUID(0, 1);

    @Test
    void aQuoteItsSourceAndItsCueStandSideBySide() {
        String text = "“We won,” she said.";

        assertThat(drawn(text, direct(text, "“We won,”", CONTENT, "she", SOURCE, "said", CUE)))
                .isEqualTo("========= sss cccc ");
    }

    @Test
    void theQuotedWordsOfAMixedQuoteAreQuotedAndTheOthersReported() {
        String text = "It is the “growing resistance” of some, he said.";

        assertThat(drawn(text, mixed(text, "the “growing resistance” of some")))
                .isEqualTo("      ----====================--------          ");
    }

    @Test
    void aNestedQuoteLiesOnTopOfItsParentWhicheverWasMarkedFirst() {
        String text = "“He said ‘no’ again.”";
        Quote outer = direct(text, text, CONTENT);
        Quote inner = direct(text, "‘no’", CONTENT).withParent(outer.id());

        assertThat(drawn(text, inner, outer)).isEqualTo("=========2222========");
        assertThat(drawn(text, outer, inner)).isEqualTo("=========2222========");
    }

    @Test
    void aClaimLiesOverTheWholeQuoteThatStatesIt() {
        String text = "“We won,” she said.";
        Quote quote = direct(text, "“We won,”", CONTENT, "said", CUE);
        var claim =
                new Claim(
                        UUID.randomUUID(),
                        "They won",
                        Claim.Status.CONTESTED,
                        "",
                        new Contester.TheArticle());
        var occurrence =
                new Occurrence(
                        UUID.randomUUID(),
                        claim.id(),
                        VERSION,
                        quote.id(),
                        List.of(),
                        Occurrence.Stance.ASSERTS);

        assertThat(drawn(text, quote, claim, occurrence)).isEqualTo("~~~~~~~~~     cccc ");
    }

    @Test
    void aSnapshotAfterAnEditAndItsInverseIsTheSnapshotBefore() {
        String text = "“We won,” she said, “and how.”";
        Quote quote = direct(text, "“We won,”", CONTENT, "she", SOURCE);
        Annotations before = annotations(text, quote);
        Quote grown =
                quote.withFragments(
                        List.of(
                                fragment(text, "“We won,”", CONTENT),
                                fragment(text, "“and how.”", CONTENT)));
        var edit =
                new Edit(
                        UUID.randomUUID(),
                        "Extend quote",
                        Instant.EPOCH,
                        "a",
                        VERSION,
                        List.of(
                                Change.replace(quote, grown),
                                Change.create(direct(text, "she", CONTENT))));

        Annotations after = before.with(edit);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.quotes()).hasSize(2);
        assertThat(after.with(edit.inverse())).isEqualTo(before);
        assertThat(Marks.in(after.with(edit.inverse()), new Span(0, text.length())))
                .isEqualTo(Marks.in(before, new Span(0, text.length())));
    }

    private static String drawn(String text, Entity... entities) {
        var canvas = new StringBuilder(" ".repeat(text.length()));
        for (Mark mark : Marks.in(annotations(text, entities), new Span(0, text.length()))) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                canvas.setCharAt(i, sign(mark));
            }
        }
        return canvas.toString();
    }

    private static char sign(Mark mark) {
        return switch (mark.style()) {
            case QUOTED -> mark.depth() > 0 ? '2' : '=';
            case REPORTED -> '-';
            case SOURCE -> 's';
            case CUE -> 'c';
            case CLAIM -> '~';
            case ADDRESSEE, CHANNEL, EVIDENCE, REMARK, SUGGESTED -> '?';
        };
    }

    private static Annotations annotations(String text, Entity... entities) {
        var article = new Article(new UUID(0, 2), "", "", "", "", "", "", Instant.EPOCH);
        var version = new Version(VERSION, article.id(), 1, text, List.of(), "", Instant.EPOCH);
        return Annotations.of(article, version, List.of(entities));
    }

    private static Quote direct(String text, Object... wordsAndRoles) {
        return quote(Quote.Kind.DIRECT, text, wordsAndRoles);
    }

    private static Quote mixed(String text, String content) {
        return quote(Quote.Kind.MIXED, text, content, CONTENT);
    }

    private static Quote quote(Quote.Kind kind, String text, Object... wordsAndRoles) {
        var fragments = new ArrayList<Fragment>();
        for (int i = 0; i < wordsAndRoles.length; i += 2) {
            fragments.add(
                    fragment(
                            text, (String) wordsAndRoles[i], (Fragment.Role) wordsAndRoles[i + 1]));
        }
        @Nullable UUID nobody = null;
        return new Quote(UUID.randomUUID(), VERSION, kind, nobody, nobody, fragments);
    }

    private static Fragment fragment(String text, String words, Fragment.Role role) {
        int start = text.indexOf(words);
        return new Fragment(role, Anchor.at(text, new Span(start, start + words.length())));
    }
}
