/// What stands around the article on the page, one class a section, in the order of the page:
/// filters above; below, the notes on the whole, the speakers, the claims, the legend.
package quotemark.export.html.sections;
