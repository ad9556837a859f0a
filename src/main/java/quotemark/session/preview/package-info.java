/// An article as it will be, before its text is frozen: what of the file is taken in, and what it
/// is called. [quotemark.session.preview.Preview] is immutable; whoever shows it holds the next one
/// after each act.
package quotemark.session.preview;
