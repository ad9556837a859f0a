/// Quotemark, in the order in which data flows:
///
/// | Package | What lives there |
/// |---|---|
/// | `quotemark.text` | spans, code points, quotation marks, anchors: where something stands in a text |
/// | `quotemark.annotation` | what the reader says about a text: quotes, speakers, claims; edits and their inverses; marks |
/// | `quotemark.reader` | a file becomes an article, one class a format |
/// | `quotemark.fetch` | a page of the web, when the reader asks for it: the only way out |
/// | `quotemark.library` | the SQLite file that keeps everything |
/// | `quotemark.suggest` | who said what, as the text itself has it: proposals for a person to decide on |
/// | `quotemark.export` | an annotated copy is written, one class a format |
/// | `quotemark.session` | what is open, selected and undoable; the only writer |
/// | `quotemark.view` | the window |
/// | `quotemark.cli` | the same acts without a window |
/// | `quotemark.app` | `main`, which constructs all of it |
///
/// ```
/// file ─reader─▶ Article ─library─▶ Annotations ─flatten─▶ marks ─▶ screen
///                             ▲                                      │ gesture
///                             └── Edit ◀── ReadingSession ◀── Action ┘
///                                               └─▶ Exporter ─▶ annotated copy
/// ```
///
/// Arrows between packages go up this table only; `ArchitectureTest` holds them.
package quotemark;
