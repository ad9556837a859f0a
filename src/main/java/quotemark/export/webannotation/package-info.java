/// W3C Web Annotation JSON-LD, written and read back without a loss.
///
/// Positions are code points. One class an entity kind knows how it is written and how it is read;
/// what the standard has no term for stands under terms of our own, which begin with `qm:`.
///
/// Source: [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/).
package quotemark.export.webannotation;
