/// The window. One folder for each of its parts; here is what they share: actions, keys, icons,
/// themes.
///
/// Everything here lives on the JavaFX thread. What the reader does goes to the
/// [quotemark.session.ReadingSession]; what there is to see comes from its properties.
package quotemark.view;
