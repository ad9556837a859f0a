/// UIMA CAS in XMI, with its type system.
///
/// Positions are UTF-16 code units, as UIMA counts. The features say what UIMA's programs ask for;
/// the feature `json` keeps the whole of each thing. The reader takes the text from the Sofa, the
/// passages from the `Fragment`s, and the rest from `json`.
///
/// Source: [UIMA references, XMI CAS
/// serialization](https://uima.apache.org/d/uimaj-current/ref.html).
package quotemark.export.xmi;
