/// The sheet of all keys.
package quotemark.view.keys;
