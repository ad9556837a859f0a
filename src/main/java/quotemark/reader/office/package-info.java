/// Office files: zips of XML parts. [quotemark.reader.office.Word] and
/// [quotemark.reader.office.OpenDocument] are the ways in. Both read the styles first, which say
/// what a paragraph is ([quotemark.reader.office.Looks]), and then the text.
package quotemark.reader.office;
