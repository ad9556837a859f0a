/// What a web page says about its article: [quotemark.reader.html.metadata.PageMetadata] asks its
/// JSON-LD first, then its `meta` tags, then its visible parts.
package quotemark.reader.html.metadata;
