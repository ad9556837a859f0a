package quotemark.suggest;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Fragment.Role;
import quotemark.text.Span;

/// Says in words what in the text speaks for a suggestion.
final class Reasons {
    private Reasons() {}

    static List<String> of(String text, ProposedQuote quote, List<Candidate> speakers) {
        var reasons = new ArrayList<String>();
        quote.spans(Role.CUE).stream()
                .findFirst()
                .ifPresentOrElse(
                        cue ->
                                reasons.add(
                                        "cue %s %s".formatted(words(text, cue), place(quote, cue))),
                        () -> reasons.add("quotation marks, without a word that says who speaks"));
        quote.spans(Role.SOURCE).stream()
                .findFirst()
                .ifPresent(source -> reasons.add(subject(words(text, source), speakers)));
        quote.spans(Role.CHANNEL).stream()
                .findFirst()
                .ifPresent(channel -> reasons.add("through " + words(text, channel)));
        return List.copyOf(reasons);
    }

    private static String place(ProposedQuote quote, Span cue) {
        Span said = quote.contentHull();
        if (cue.end() <= said.start()) {
            return "before the quote";
        }
        return cue.start() >= said.end() ? "after the quote" : "within the quote";
    }

    private static String subject(String mention, List<Candidate> speakers) {
        boolean whole = speakers.isEmpty() || mention.contains(speakers.getFirst().name());
        String who = whole ? "" : ", who seems to be " + speakers.getFirst().name();
        return "subject " + mention + who;
    }

    private static String words(String text, Span span) {
        return "“" + span.of(text) + "”";
    }
}
