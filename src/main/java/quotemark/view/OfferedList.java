package quotemark.view;

import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;
import quotemark.session.PendingSuggestion;
import quotemark.session.Suggesting;
import quotemark.view.article.Offered;

/// The suggestions as the article shows them, made anew only when they or the speakers have
/// changed: most marks leave thousands as they are.
final class OfferedList {
    private List<PendingSuggestion> shown = List.of();
    private List<Speaker> speakers = List.of();
    private List<Offered> offered = List.of();

    @SuppressWarnings("ReferenceEquality") // lists that are not the same may differ
    List<Offered> of(Suggesting suggesting, Annotations now) {
        if (shown != suggesting.shown() || speakers != now.speakers()) {
            shown = suggesting.shown();
            speakers = now.speakers();
            offered = shown.stream().map(one -> Offered.of(one, suggesting::known)).toList();
        }
        return offered;
    }
}
