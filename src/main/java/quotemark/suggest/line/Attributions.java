package quotemark.suggest.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Finds who says what in one sentence.
public final class Attributions {
    private final Line line;
    private final Range sentence;
    private final Sayings sayings;
    private final Reports reports;
    private final Clauses clauses;
    private final Findings found = new Findings();

    private Attributions(Line line, Range sentence) {
        this.line = line;
        this.sentence = sentence;
        this.sayings = new Sayings(line, sentence);
        this.reports = new Reports(line, sentence);
        this.clauses = new Clauses(line, sentence);
    }

    /// All of a line, in the order of their contents: those that a verb or a phrase gives to
    /// somebody, and the other quotations.
    public static List<Attribution> in(Line line) {
        var all = new ArrayList<Attribution>();
        for (Range sentence : line.sentences()) {
            List<Attribution> next = new Attributions(line, sentence).all();
            if (goesOn(all, next, sentence)) {
                all.add(all.removeLast().with(next.removeFirst().contents()));
            }
            all.addAll(next);
        }
        return all;
    }

    /// “…,” she said. “…” is one quote: nobody else is said to say what follows.
    private static boolean goesOn(
            List<Attribution> before, List<Attribution> next, Range sentence) {
        return !before.isEmpty()
                && !next.isEmpty()
                && before.getLast().isFollowedByCue()
                && next.getFirst().cue() == null
                && next.getFirst().source() == null
                && next.getFirst().start() == sentence.from();
    }

    private List<Attribution> all() {
        List<Saying> said = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (line.isVerb(i)) {
                said.add(sayings.at(i));
            }
        }
        said.removeIf(this::addPostposed);
        said.forEach(this::addPreposed);
        new AccordingTo(line, sentence, clauses).addTo(found);
        new UnknownVerbs(line, sentence, clauses).addTo(found);
        addHeadline();
        addOtherQuotations();
        return found.all().stream()
                .sorted(
                        Comparator.comparingInt(Attribution::start)
                                .thenComparing(Attribution::end, Comparator.reverseOrder()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// “…,” she said. – The delay, he said, was a matter of steel.
    private boolean addPostposed(Saying saying) {
        int before = before(saying);
        boolean set =
                before >= sentence.from()
                        && (line.isQuotation(before) || line.isSign(before, ",—–―-!?…"));
        if (!set || !saying.clear() || reports(saying)) {
            return false;
        }
        int quotation = before;
        while (before - quotation < 2 && line.isSign(quotation, ",—–―-")) {
            quotation--;
        }
        if (quotation >= sentence.from() && line.isQuotation(quotation)) {
            return addAfterQuotation(saying, quotation);
        }
        return line.isSign(before, ",") && addAfterClause(saying, before);
    }

    /// The token before the whole phrase: before the “según” of “según explicó Ibáñez”, too, and
    /// the “comme” of “comme l'a dit le maire”.
    private int before(Saying saying) {
        int at = saying.from() - 1;
        int as = line.is(at, WordKind.THE) ? at - 1 : at;
        boolean behind = saying.inverted() || saying.source() == null;
        return behind && line.is(as, WordKind.AS) ? as - 1 : at;
    }

    /// Whether what is said follows. In “…”, dijo Brandt, que tiene una tienda, the comma shows
    /// that the word that could begin a report goes on about Brandt.
    private boolean reports(Saying saying) {
        int clause = reports.clause(saying);
        boolean relative =
                saying.inverted()
                        && line.is(clause - 1, WordKind.THAT)
                        && line.isSign(clause - 2, ",");
        return clause >= 0 && !relative;
    }

    private boolean addAfterQuotation(Saying saying, int quotation) {
        if (!isFree(quotation)) {
            return false;
        }
        boolean whole =
                quotation == sentence.from()
                        || !line.at(quotation - 1).isWord()
                        || line.is(quotation - 1, WordKind.AND);
        var contents = new ArrayList<Range>();
        contents.add(
                whole
                        ? new Range(quotation, quotation + 1)
                        : new Range(clauses.start(quotation, false), quotation + 1));
        int next = clauses.continuedQuotation(saying.to());
        if (next >= 0) {
            contents.add(new Range(next, next + 1));
        }
        return add(contents, saying);
    }

    private boolean addAfterClause(Saying saying, int comma) {
        int after = saying.to();
        boolean ends =
                after >= sentence.to()
                        || !line.at(after).isWord()
                        || line.is(after, WordKind.ALTHOUGH)
                        || line.is(after, WordKind.WHO)
                        || line.is(after, WordKind.WHETHER);
        boolean nobody = saying.source() == null && saying.addressee() == null;
        if (!ends || nobody || line.isSign(after, ":") || line.is(saying.verb(), WordKind.VOICE)) {
            return false;
        }
        var contents = new ArrayList<Range>();
        int quotation = clauses.continuedQuotation(after);
        boolean parenthesis = saying.to() == saying.after() && line.isSign(after, ",");
        int rest = parenthesis && quotation < 0 ? clauses.rest(after + 1) : -1;
        int start = clauses.start(comma, rest >= 0);
        if (start < comma && found.isFree(new Range(start, comma))) {
            contents.add(new Range(start, comma));
        }
        if (quotation >= 0) {
            contents.add(new Range(quotation, quotation + 1));
        } else if (rest >= 0) {
            contents.add(new Range(rest, clauses.end(rest)));
        }
        int words = contents.stream().mapToInt(Range::length).sum();
        return words >= 4 && contents.getFirst().from() < saying.from() && add(contents, saying);
    }

    /// She said: “…” – She said that the bridge was safe.
    private void addPreposed(Saying saying) {
        int reported = reports.clause(saying);
        int quotation = reports.quotation(saying);
        int colon = reports.afterColon(saying);
        boolean as = before(saying) < saying.from() - 1 && line.isSign(saying.to(), ",");
        if (as && before(saying) < sentence.from()) {
            addClause(saying.to() + 1, saying);
        } else if (reported >= 0) {
            addClause(reported, saying);
        } else if (quotation >= 0 && isFree(quotation)) {
            boolean goesOn =
                    line.is(quotation + 1, WordKind.FINITE) || line.is(quotation + 1, WordKind.WAS);
            if (goesOn && saying.source() != null) {
                addClause(quotation, saying);
            } else {
                add(List.of(new Range(quotation, quotation + 1)), saying);
            }
        } else if (colon >= 0) {
            addClause(colon, saying);
        }
    }

    private void addClause(int start, Saying saying) {
        int end = clauses.end(start);
        if (end > start) {
            add(List.of(new Range(start, end)), saying);
        }
    }

    private boolean add(List<Range> contents, Saying saying) {
        @Nullable Range source = saying.source() != null ? saying.source() : inherited(saying);
        found.add(
                new Attribution(
                        List.copyOf(contents),
                        new Range(saying.verb(), saying.verb() + 1),
                        source,
                        saying.addressee(),
                        null));
        return true;
    }

    /// Whoever said the first half of the sentence, where this verb has no subject of its own.
    private @Nullable Range inherited(Saying saying) {
        boolean joined =
                line.is(saying.verb(), WordKind.SAYING)
                        || line.is(saying.from() - 1, WordKind.AND)
                        || line.is(saying.from() - 1, WordKind.ALTHOUGH);
        if (!joined) {
            return null;
        }
        @Nullable Range earlier = found.sourceBefore(saying.from());
        if (earlier != null) {
            return earlier;
        }
        boolean subject =
                line.is(sentence.from(), WordKind.HE)
                        || line.is(sentence.from(), WordKind.THE)
                        || !line.endsPhrase(sentence.from());
        @Nullable Range opening =
                subject ? new NounPhrases(line, sentence).startingAt(sentence.from()) : null;
        return opening != null && opening.to() < saying.from() ? opening : null;
    }

    private boolean isFree(int quotation) {
        return found.isFree(new Range(quotation, quotation + 1));
    }

    /// Council: the bridge stays closed. In the article's headline only.
    private void addHeadline() {
        boolean headline =
                sentence.from() == 0
                        && sentence.to() == line.size()
                        && line.isHeadline()
                        && found.isEmpty();
        for (int i = 1; headline && i <= 5; i++) {
            if (line.isSign(i, ":") && i + 3 < sentence.to()) {
                var source = new NounPhrases(line, sentence).startingAt(0);
                if (source != null && source.to() == i) {
                    found.add(
                            new Attribution(
                                    List.of(new Range(i + 1, sentence.to())),
                                    null,
                                    source,
                                    null,
                                    null));
                }
                return;
            }
        }
    }

    private void addOtherQuotations() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (line.isQuotation(i) && isFree(i)) {
                found.add(new Attribution(List.of(new Range(i, i + 1)), null, null, null, null));
            }
        }
    }
}
