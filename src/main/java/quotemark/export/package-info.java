/// Annotated copies: what the reader has marked, for people and programs that have no Quotemark.
///
/// [quotemark.export.Exporters] lists the formats, each an [quotemark.export.Exporter] with a room
/// of its own; [quotemark.export.ExportFile] writes their result to the disk.
/// [quotemark.export.Copies] lists those that are read back.
///
/// ```
/// Annotations ─contents─▶ Contents ─┬─ html ──────────────┐
///                                   ├─ markdown ──────────┤
///                                   ├─ paper ─┬─ docx ────┤
///                                   │         ├─ pdf ─────┤
///                                   │         └─ txt ─────┤
///                                   ├─ csv ───────────────┼─▶ ExportFile
///                                   ├─ claimreview ───────┤
///                                   ├─ bibliography ──────┤
///                                   └─ replies ───────────┤
///             ─exchange─▶ Parcel ───┬─ webannotation ─────┤
///                                   ├─ brat ──────────────┤
///                                   ├─ tei ───────────────┤
///                                   ├─ xmi ───────────────┤
///                                   └─ citron ────────────┘
/// ```
package quotemark.export;
