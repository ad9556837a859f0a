package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Token;
import quotemark.text.Span;

/// An attribution while the text is read: quotations that stand alone may still join it.
final class Growing {
    private final List<Span> contents = new ArrayList<>();
    private final List<Span> quoted = new ArrayList<>();
    private final @Nullable Span cue;
    private final @Nullable Span source;
    private final @Nullable Span addressee;
    private final @Nullable Span channel;
    private final Pattern pattern;
    private int paragraph;

    private Growing(Sentence sentence, Saying saying) {
        this.cue = span(sentence, saying.cue());
        this.source = span(sentence, saying.source());
        this.addressee = span(sentence, saying.addressee());
        this.channel = span(sentence, saying.channel());
        this.pattern = saying.pattern();
        this.paragraph = sentence.paragraph();
    }

    /// What no verb brings in.
    private Growing(Sentence sentence, @Nullable Span source, Pattern pattern) {
        this.cue = null;
        this.source = source;
        this.addressee = null;
        this.channel = null;
        this.pattern = pattern;
        this.paragraph = sentence.paragraph();
    }

    /// As one sentence tells it.
    Growing(Sentence sentence, Saying saying, Quotations quotations) {
        this(sentence, saying);
        for (Phrase content : saying.contents()) {
            contents.add(sentence.span(content.from(), content.to()));
            for (int i = content.from(); i < content.to(); i++) {
                boolean work = i > content.from() && quotations.isWork(i);
                if (sentence.isQuotation(i) && !work && !quotations.isNickname(i)) {
                    quoted.add(sentence.at(i).span());
                }
            }
        }
    }

    /// A quotation that no verb brings in.
    Growing(Sentence sentence, Span quotation, @Nullable Span source) {
        this(sentence, source, Pattern.FRAGMENT);
        join(quotation);
    }

    /// What one of several says.
    Growing(Sentence sentence, Turn turn) {
        this(sentence, turn.name(), Pattern.COLON);
        contents.add(turn.words());
        quoted.add(turn.quotation());
    }

    /// A sentence whose verb says that it is reported.
    Growing(Sentence sentence, @Nullable Span source) {
        this(sentence, source, Pattern.REPORTED);
        report(sentence);
    }

    /// A sentence of which the next one tells who says it.
    Growing(Sentence before, Sentence sentence, Saying saying) {
        this(sentence, saying);
        report(before);
    }

    /// Whether something is said in a sentence.
    boolean in(Sentence sentence) {
        Span span = sentence.span(0, sentence.size());
        return contents.stream().anyMatch(span::overlaps);
    }

    /// Goes on with a whole sentence.
    void report(Sentence sentence) {
        Span span = sentence.span(0, sentence.size());
        boolean first = contents.isEmpty();
        contents.add(first ? span : contents.removeLast().hull(span));
        sentence.tokens().stream().filter(Token::quotation).map(Token::span).forEach(quoted::add);
    }

    /// Whether all of a sentence is reported here, and nothing after it.
    boolean isReportEndingWith(Sentence sentence) {
        return pattern == Pattern.REPORTED
                && paragraph == sentence.paragraph()
                && contents.getLast().end() == sentence.span(0, sentence.size()).end();
    }

    static @Nullable Span span(Sentence sentence, @Nullable Phrase phrase) {
        return phrase == null ? null : sentence.span(phrase.from(), phrase.to());
    }

    /// Whether it is a turn of a transcript that is left open, and a paragraph without a name goes
    /// on with it.
    boolean goesOnAsTurn(String text, Sentence sentence) {
        return pattern == Pattern.COLON
                && isQuoted()
                && !Quotations.isClosed(text, quoted.getLast())
                && sentence.first()
                && sentence.paragraph() == paragraph + 1;
    }

    void joinTurn(Sentence sentence) {
        join(sentence.at(0).span());
        paragraph = sentence.paragraph();
    }

    void join(Span quotation) {
        contents.add(quotation);
        quoted.add(quotation);
    }

    /// Whether it is said from there on.
    boolean begins(Span quotation) {
        return contents.getFirst().start() == quotation.start();
    }

    boolean isQuoted() {
        return !quoted.isEmpty();
    }

    /// Whether its last quotation begins with the same sign.
    boolean hasMark(String text, Span quotation) {
        return text.charAt(quoted.getLast().start()) == text.charAt(quotation.start());
    }

    int paragraph() {
        return paragraph;
    }

    @Nullable Span source() {
        return source;
    }

    Attribution whole() {
        contents.sort(Comparator.naturalOrder());
        quoted.sort(Comparator.naturalOrder());
        return new Attribution(
                List.copyOf(contents),
                List.copyOf(quoted),
                cue,
                source,
                addressee,
                channel,
                pattern,
                paragraph);
    }
}
