/// brat standoff: the text in one file, what is marked in it in another, with the configuration by
/// which brat shows it.
///
/// Positions are code points. A quote is an event whose trigger is its cue; what brat has no line
/// for is kept in notes of the type `QM-JSON`. The reader takes the passages from the lines that
/// brat shows and edits, and everything else from these notes; where there are none, as in the
/// files of the PolNeAR corpus, events with a `Content` become quotes, and all other words tags.
///
/// Source: [brat standoff format](https://brat.nlplab.org/standoff.html).
package quotemark.export.brat;
