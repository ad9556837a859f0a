package quotemark.session;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.text.Anchor;
import quotemark.text.Paragraphs;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// The passages of a quote, and what a caret stands in.
final class Passages {
    private Passages() {}

    /// The quotation at the caret where content is wanted, else the word there.
    static @Nullable Span at(String text, int caret, Fragment.Role role) {
        return role == Fragment.Role.CONTENT
                ? QuotationMarks.around(text, caret)
                : word(text, caret);
    }

    private static @Nullable Span word(String text, int caret) {
        int from = Paragraphs.start(text, caret);
        String line = text.substring(from, Paragraphs.end(text, caret));
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int at = Math.clamp(caret - from, 0, Math.max(0, line.length() - 1));
        int end = line.isEmpty() ? BreakIterator.DONE : words.following(at);
        if (end == BreakIterator.DONE) {
            return null;
        }
        var span = new Span(from + words.previous(), from + end);
        return span.of(text).isBlank() ? null : span;
    }

    /// The quote with one more content passage, or with this one as its only cue, source, addressee
    /// or channel. New content takes the place of content that it overlaps.
    static Quote with(Quote quote, Fragment.Role role, Anchor anchor) {
        var fragments = new ArrayList<Fragment>();
        for (Fragment fragment : quote.fragments()) {
            boolean stays =
                    fragment.role() != role
                            || (role == Fragment.Role.CONTENT
                                    && !fragment.anchor().span().overlaps(anchor.span()));
            if (stays) {
                fragments.add(fragment);
            }
        }
        fragments.add(new Fragment(role, anchor));
        return quote.withFragments(List.copyOf(fragments));
    }
}
