/// The backups of the library, and what is shown when it cannot be opened.
package quotemark.view.backup;
