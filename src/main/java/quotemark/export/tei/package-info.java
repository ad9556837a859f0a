/// TEI P5: the text by its blocks, with two layers of what is marked in it.
///
/// The readable layer has `said`, `quote`, `soCalled`, `seg` and `rs` in the text where they nest.
/// The lossless layer is always there: an `anchor` at each boundary, and a `spanGrp` in `standOff`
/// for each thing, with a `span` for each passage. What TEI has no element for stands as JSON in
/// `xenoData`. The reader takes the text from `body`, the passages from `standOff`, and the rest
/// from `xenoData`.
///
/// Source: [TEI P5 Guidelines](https://tei-c.org/release/doc/tei-p5-doc/en/html/).
package quotemark.export.tei;
