/// Choosing who said it.
package quotemark.view.speaker;
