/// What the reader says about a text, as immutable records, and the edits that change it.
///
/// Everything has a UUID and is an [quotemark.annotation.Entity]. An [quotemark.annotation.Edit]
/// lists changes, each with before and after; its inverse is the undo.
/// [quotemark.annotation.Annotations] is the snapshot of one article that the window draws from;
/// [quotemark.annotation.Marks] says what to draw where, and in which order.
package quotemark.annotation;
