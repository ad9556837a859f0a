/// What is open, what is selected, what can be undone: the window's behaviour without a window.
///
/// [quotemark.session.ReadingSession] is the only writer. Each act of the reader becomes one
/// [quotemark.annotation.Edit]; it is shown at once and written behind the reader's back, in order,
/// on the library's thread, and counts as saved when the file has it. [quotemark.session.Errands]
/// are what takes longer, a fetch or an import of many: it goes on beside the reading, and can be
/// cancelled. Everything here is called on the user interface's thread; in tests all work runs
/// inline.
package quotemark.session;
