package quotemark.view.notes;

import quotemark.view.Action;

/// What can be done with a suggestion on its card.
///
/// @param acceptSure accepts all that are very likely right
public record SuggestionActions(Action accept, Action reject, Action acceptSure) {}
