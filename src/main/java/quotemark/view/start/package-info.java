/// What the window shows while nothing is open.
package quotemark.view.start;
