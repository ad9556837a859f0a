package quotemark.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.text.QuotationMarks.Quotation;

/// One pass over one paragraph, with the marks that are still open on a stack.
final class QuotationScan {
    /// No real text nests deeper; bounds the work on hostile text.
    private static final int DEEPEST = 8;

    private static final String APOSTROPHES = "'‘’";
    private static final String CLOSING = "”’“‘»«›‹\"'」』";

    private record Open(int position, String closers) {}

    private final String text;
    private final int start;
    private final int end;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    QuotationScan(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    List<Quotation> quotations() {
        for (int i = start; i < end; i++) {
            char mark = text.charAt(i);
            @Nullable String closers = closers(mark);
            boolean closing = CLOSING.indexOf(mark) >= 0;
            if (closing && mayClose(i) && close(i)) {
                continue;
            }
            if (closers != null && mayOpen(i)) {
                open(i, closers);
            }
        }
        // An apostrophe that looked like an opening mark never finds its end.
        open.removeIf(o -> APOSTROPHES.indexOf(text.charAt(o.position())) >= 0);
        open.forEach(o -> found.add(new Quotation(new Span(o.position(), inkEnd()), false)));
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    private void open(int at, String closers) {
        if (open.size() == DEEPEST) {
            open.removeLast();
        }
        open.push(new Open(at, closers));
    }

    /// What closes a quotation that this mark opens; null if it opens none.
    private static @Nullable String closers(char mark) {
        return switch (mark) {
            case '“', '”' -> "”\"";
            case '„' -> "“”\"";
            case '‘', '’' -> "’";
            case '‚' -> "‘’";
            case '«' -> "»";
            case '»' -> "«»";
            case '‹' -> "›";
            case '›' -> "‹›";
            case '「' -> "」";
            case '『' -> "』";
            case '"' -> "\"”";
            case '\'' -> "'";
            default -> null;
        };
    }

    private boolean mayOpen(int at) {
        if (isBracket(at)) {
            return true;
        }
        boolean year = "'’".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1);
        boolean before = !isWord(at - 1) && at + 1 < end && !year;
        return before && (!isSpace(at + 1) || isGuillemet(at) || opensOnly(at));
    }

    /// Japanese puts no spaces around its marks.
    private boolean isBracket(int at) {
        return "「『".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDigit(int at) {
        return at < end && Character.isDigit(text.charAt(at));
    }

    /// “ … if”: it closes nothing here, so that a space after it does not matter.
    private boolean opensOnly(int at) {
        return text.charAt(at) == '“' && isSpace(at - 1);
    }

    /// French puts a space inside its marks.
    private boolean isGuillemet(int at) {
        return "«‹".indexOf(text.charAt(at)) >= 0;
    }

    /// A mark between two letters is an apostrophe.
    private boolean mayClose(int at) {
        boolean apostrophe = "’'".indexOf(text.charAt(at)) >= 0;
        return !(apostrophe && isWord(at - 1) && isWord(at + 1));
    }

    private boolean close(int at) {
        char mark = text.charAt(at);
        if (mark == '“' && closesWrongly(at)) {
            found.add(new Quotation(new Span(open.pop().position(), at + 1), true));
            return true;
        }
        boolean expected = open.stream().anyMatch(o -> o.closers().indexOf(mark) >= 0);
        if (!expected || opensAnother(at)) {
            return false;
        }
        Open last = open.pop();
        while (last.closers().indexOf(mark) < 0) {
            last = open.pop();
        }
        found.add(new Quotation(new Span(last.position(), at + 1), true));
        return true;
    }

    /// An opening mark typed where one must close: “So,“ she said.
    private boolean closesWrongly(int at) {
        return !open.isEmpty()
                && text.charAt(open.peek().position()) == '“'
                && !isSpace(at - 1)
                && isSpace(at + 1);
    }

    /// A straight mark after a space and before a word opens, even inside another quotation.
    private boolean opensAnother(int at) {
        char mark = text.charAt(at);
        return (mark == '"' || mark == '\'') && isSpace(at - 1) && isWord(at + 1);
    }

    private boolean isWord(int at) {
        return at >= start && at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return at < start
                || at >= end
                || Character.isWhitespace(text.charAt(at))
                || Character.isSpaceChar(text.charAt(at));
    }

    private int inkEnd() {
        int last = end;
        while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
