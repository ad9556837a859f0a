/// The articles of the library.
package quotemark.view.library;
