/// The article as an entry of a bibliography.
///
/// Sources: [BibLaTeX manual](https://ctan.org/pkg/biblatex), [CSL-JSON
/// schema](https://github.com/citation-style-language/schema).
package quotemark.export.bibliography;
