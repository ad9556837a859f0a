/// Writing beside the text.
package quotemark.view.note;
