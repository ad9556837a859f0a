/// A file becomes an article.
///
/// [quotemark.reader.ArticleReader] is the way in. What it gives, [quotemark.reader.Opened], is one
/// [quotemark.reader.Draft] or [quotemark.reader.Several]. The bytes decide, not the name: mail by
/// its fields, other programs' files by how they begin, a zip by what it holds
/// ([quotemark.reader.PackedFormat]), and what is a text, once decoded, by its signs
/// ([quotemark.reader.Format]). What the room of that format makes of it gets a
/// [quotemark.reader.Title].
///
/// ```
/// bytes ─┬─encoding─▶ text ─┬─ plain ────────────────────┬─▶ content ─▶ Draft
///        │                  ├─ markdown ─────────────────┤
///        │                  └─ html ◀──┬──────┐          │
///        ├─ mail (e-mail, MHTML) ──────┘      │          │
///        ├─archive─┬─ book (EPUB, chapters) ──┘          │
///        │         ├─ office (DOCX, ODT) ─┬▶ manuscript ─┘
///        │         └─ files, each opened  │
///        ├─ rtf ──────────────────────────┤
///        └─ pdf ──────────────────────────┘
/// ```
///
/// A room that cannot read something says why as a [quotemark.reader.content.RefusedException]; the
/// way in puts the file's name before it.
///
/// Nothing here reaches for the network, and no input, however broken, gives anything but an
/// article or an [quotemark.reader.UnreadableException].
package quotemark.reader;
