/// The program: `main`, the window's start, and the demonstration that a machine without a display
/// gets.
package quotemark.app;
