package quotemark.suggest;

import java.util.List;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;

/// How likely a quote and its speaker are right, by how they are said. The figures are the shares
/// that were right on articles whose quotes people had marked.
final class Likelihood {
    private static final double NOBODY = .13;

    private Likelihood() {}

    /// @param knownCue whether the verb is one of saying for certain
    static double of(ProposedQuote quote, List<Candidate> speakers, boolean knownCue) {
        boolean cued = !quote.spans(Role.CUE).isEmpty();
        boolean sourced = !quote.spans(Role.SOURCE).isEmpty();
        if (speakers.isEmpty() || !cued) {
            return quote.kind() == Quote.Kind.DIRECT && !speakers.isEmpty() ? .4 : NOBODY;
        }
        double named = sourced && knownCue ? .9 : .7;
        double sure = speakers.size() == 1 ? named : named - .1;
        return quote.kind() == Quote.Kind.DIRECT ? sure : sure - .2;
    }
}
