/// Finding words in the article.
package quotemark.view.find;
