/// Tells who is meant where an article says who said something: names, surnames, roles, pronouns
/// and descriptions, over the whole article.
package quotemark.suggest.entity;
