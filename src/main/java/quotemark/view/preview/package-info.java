/// An article before it is read: what of it is taken in, and what it is called.
package quotemark.view.preview;
