package quotemark.view.notes;

import java.util.ArrayList;
import java.util.List;
import quotemark.annotation.Quote;

/// The quotes of the list: those that are marked, and among them those that are suggested.
final class ListedQuotes {
    private ListedQuotes() {}

    /// Both in text order; of two that begin together the marked one first.
    static List<Quote> of(List<Quote> marked, List<Quote> suggested) {
        if (suggested.isEmpty()) {
            return marked;
        }
        var all = new ArrayList<Quote>(marked.size() + suggested.size());
        int next = 0;
        for (Quote quote : marked) {
            while (next < suggested.size()
                    && suggested.get(next).hull().compareTo(quote.hull()) < 0) {
                all.add(suggested.get(next++));
            }
            all.add(quote);
        }
        all.addAll(suggested.subList(next, suggested.size()));
        return all;
    }
}
