/// What several places of the page are made of, and the names that they share: ids, which links
/// lead to, and classes, which the style sheet knows.
package quotemark.export.html.parts;
