/// Citron's JSON: quotes with a cue, sources and contents, for the extraction system of the BBC and
/// for corpora in its form.
///
/// Positions are code points. Citron forbids quotes without a cue, and quotes that nest or overlap:
/// these are not among its `quotes`. Everything is kept under a key of our own beside them, which
/// Citron ignores, and so a copy is read back whole; of files of others the quotes are read.
///
/// Source: [Citron annotation format](https://github.com/bbc/citron/blob/main/docs/data_format.md).
package quotemark.export.citron;
