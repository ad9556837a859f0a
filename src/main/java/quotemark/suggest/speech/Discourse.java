package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.text.Span;

/// Finds who says what over a whole text: what one sentence leaves open, its neighbours tell.
final class Discourse {
    private final String text;
    private final CueLexicon lexicon;
    private final List<Found> all = new ArrayList<>();

    private Discourse(String text, CueLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// An attribution while it grows.
    private static final class Found {
        final List<Span> contents = new ArrayList<>();
        final List<Span> quoted = new ArrayList<>();
        @Nullable Span cue;
        @Nullable Span source;
        @Nullable Span addressee;
        @Nullable Span channel;
        Pattern pattern = Pattern.FRAGMENT;
        int paragraph;
        int sentence;
        boolean open;

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

    static List<Attribution> in(String text, List<Sentence> sentences, CueLexicon lexicon) {
        return new Discourse(text, lexicon).in(sentences);
    }

    private List<Attribution> in(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size() && !Thread.currentThread().isInterrupted(); i++) {
            Sentence sentence = sentences.get(i);
            List<Saying> sayings = new Sayings(text, sentence, lexicon).all();
            for (Saying saying : sayings) {
                all.add(found(sentence, saying, i));
            }
            for (int at = 0; at < sentence.size(); at++) {
                final int place = at;
                if (sentence.isQuotation(at)
                        && sayings.stream().noneMatch(s -> s.contains(place))
                        && !consumed(sentence.at(at).span())) {
                    unclaimed(sentences, i, at, sayings);
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(f -> f.contents.getFirst()))
                .map(Found::whole)
                .toList();
    }

    private boolean consumed(Span quotation) {
        return all.stream()
                .skip(Math.max(0, all.size() - 3))
                .anyMatch(f -> f.contents.contains(quotation));
    }

    private Found found(Sentence sentence, Saying saying, int number) {
        var found = new Found();
        for (Phrase content : saying.contents()) {
            found.contents.add(sentence.span(content.from(), content.to()));
            for (int i = content.from(); i < content.to(); i++) {
                if (sentence.isQuotation(i) && !isNickname(sentence, i)) {
                    found.quoted.add(sentence.at(i).span());
                }
            }
        }
        found.cue = span(sentence, saying.cue());
        found.source = span(sentence, saying.source());
        found.addressee = span(sentence, saying.addressee());
        found.channel = span(sentence, saying.channel());
        found.pattern = saying.pattern();
        found.paragraph = sentence.paragraph();
        found.sentence = number;
        return found;
    }

    private int words(Span span) {
        return span.of(text).split("\\s+").length;
    }

    /// Thomas “Tip” O'Neill
    private static boolean isNickname(Sentence sentence, int at) {
        return sentence.tag(at - 1) == Tag.PROPN
                && sentence.tag(at + 1) == Tag.PROPN
                && sentence.at(at).span().length() < 15;
    }

    private static @Nullable Span span(Sentence sentence, @Nullable Phrase phrase) {
        return phrase == null ? null : sentence.span(phrase.from(), phrase.to());
    }

    /// A quotation that no verb of its sentence claims goes on with what was said before, or is
    /// said by whom the sentence is about.
    private void unclaimed(List<Sentence> sentences, int number, int at, List<Saying> sayings) {
        Sentence sentence = sentences.get(number);
        Span quotation = sentence.at(at).span();
        boolean whole = isWhole(sentence, at);
        if (whole) {
            Optional<Found> before =
                    afterDash(sentences, number, at) != null
                            ? Optional.empty()
                            : before(sentence, number);
            if (before.isPresent()) {
                before.get().contents.add(quotation);
                before.get().quoted.add(quotation);
                return;
            }
        }
        int words = quotation.of(text).split("\\s+").length;
        boolean ends =
                text.substring(quotation.start(), quotation.end())
                        .matches("(?s).*[.,!?…][”“’‘»«›‹\"']*");
        if (!whole && (words < 2 || (words < 3 && !ends) || isTitle(quotation))) {
            return;
        }
        if (whole && (words < 2 || !ends && isTitle(quotation))) {
            return;
        }
        Span dashed = afterDash(sentences, number, at);
        var found = new Found();
        found.contents.add(quotation);
        found.quoted.add(quotation);
        found.paragraph = sentence.paragraph();
        found.sentence = number;
        found.source =
                dashed != null
                        ? dashed
                        : sentence.is(at - 1, ":")
                                ? beforeColon(sentence, at - 1)
                                : whole
                                        ? subjectBefore(sentences, number)
                                        : subjectOf(sentence, at);
        all.add(found);
    }

    /// Whether a quotation is a sentence of its own.
    private boolean isWhole(Sentence sentence, int at) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /// What was said last, if it may go on here: in the same paragraph, or in quotation marks just
    /// before.
    private Optional<Found> before(Sentence sentence, int number) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Found last =
                all.stream()
                        .filter(f -> f.paragraph == sentence.paragraph() && !f.quoted.isEmpty())
                        .reduce((_, b) -> b)
                        .orElse(all.getLast());
        boolean near =
                last.paragraph == sentence.paragraph()
                        || (last.paragraph == sentence.paragraph() - 1
                                && sentence.first()
                                && lastIsQuoted(last));
        return near ? Optional.of(last) : Optional.empty();
    }

    private boolean lastIsQuoted(Found found) {
        return !found.quoted.isEmpty();
    }

    private boolean isTitle(Span quotation) {
        String inside =
                text.substring(
                        quotation.start() + 1,
                        Math.max(quotation.start() + 1, quotation.end() - 1));
        String[] words = inside.strip().split("\\s+");
        int capitals = 0;
        for (String word : words) {
            capitals +=
                    word.isEmpty() || Character.isLowerCase(word.charAt(0)) && word.length() > 4
                            ? 0
                            : 1;
        }
        return capitals == words.length && Character.isUpperCase(inside.charAt(0));
    }

    /// “…” — Ada Quill
    private @Nullable Span afterDash(List<Sentence> sentences, int number, int at) {
        Sentence sentence = sentences.get(number);
        int dash = at + 1;
        if (at + 1 >= sentence.size() && number + 1 < sentences.size()) {
            sentence = sentences.get(number + 1);
            dash = 0;
        }
        if (!sentence.at(dash).lower().matches("[—–―-]{1,2}")) {
            return null;
        }
        int end = dash + 1;
        while (end < sentence.size()
                && end - dash < 9
                && (sentence.tag(end) == Tag.PROPN
                        || sentence.tag(end) == Tag.NOUN
                        || sentence.tag(end) == Tag.ADJ
                        || sentence.is(end, "."))) {
            end++;
        }
        boolean whole = end >= sentence.size() || sentence.tag(end) == Tag.PUNCT;
        return whole && end > dash + 1 && sentence.at(dash + 1).isCapital()
                ? sentence.span(dash + 1, end)
                : null;
    }

    /// Quill: “…” – From the report: “…”
    private @Nullable Span beforeColon(Sentence sentence, int colon) {
        Span subject = subjectOf(sentence, colon);
        if (subject != null) {
            return subject;
        }
        Phrase named = new NounPhrases(sentence).endingAt(colon);
        return span(sentence, named);
    }

    private @Nullable Span subjectBefore(List<Sentence> sentences, int number) {
        for (int i = number - 1; i >= 0 && i >= number - 1; i--) {
            Span subject = subjectOf(sentences.get(i), sentences.get(i).size());
            if (subject != null
                    && !subject.of(text).matches("(?i)(it|this|that|there|his .*|her .*)")) {
                return subject;
            }
        }
        return all.isEmpty() ? null : all.getLast().source;
    }

    private @Nullable Span subjectOf(Sentence sentence, int end) {
        var phrases = new NounPhrases(sentence);
        var subjects = new Subjects(sentence, phrases);
        for (int i = 0; i < end; i++) {
            if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX) {
                Phrase subject = subjects.before(i);
                if (subject != null) {
                    return span(sentence, subject);
                }
            }
        }
        return null;
    }
}
