/// What the reader can set, changed at once.
package quotemark.view.settings;
