/// Beside the article: its quotes, speakers and claims, and all about the chosen one.
package quotemark.view.notes;
