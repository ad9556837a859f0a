/// The SQLite file that keeps everything.
package quotemark.library;
