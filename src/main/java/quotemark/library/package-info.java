/// The one SQLite file (`*.quotemark`) that keeps everything, and the edits that lead to it.
///
/// [quotemark.library.Library] is the door. Behind it: `Opening` and `Header` (what may be opened,
/// without touching what may not), `Schema` (the numbered scripts in `schema/`), `Sql` (statements
/// and transactions), one `Rows` class per entity, `Changes` (an edit becomes rows), `EditLog` and
/// `EntityJson` (an edit is remembered), `Summaries`, `Search` (with `SearchWords`, two ways to
/// `Lookup`, and `Places` and `Passages` to say where), `Check`, and `Failures` (sentences).
/// [quotemark.library.Backups] are copies of the file (`Rotation` says which stay, `StoredCopy`
/// reads one), and [quotemark.library.Restoring] goes back to one. [quotemark.library.Repair] takes
/// over what can be read of a damaged file (`Salvage` with `RowWalk`), and makes a library of it
/// again (`Tidying`, `BlockRepair`, `NewHistory`).
///
/// ## The tables
///
/// The file is meant to be read with plain `sqlite3` (3.37 or later); start with the views
/// `quotes`, `claims`, `verdicts` and `quoted_words_by_speaker`.
///
/// | Table | One row is | Remarks |
/// |---|---|---|
/// | `raw_file` | a file as it came | by its SHA-256; stays when its article is undone, for redo |
/// | `article`, `article_version` | an article; its text as read once | the text never changes; another text is another version, numbered from 1 on, with annotations of its own |
/// | `text_slice` | 1024 code points of a text | made by a trigger, so that other triggers can compare words in microseconds |
/// | `block` | a headline, deck, paragraph, … | |
/// | `speaker`, `speaker_alias` | who speaks; other names | |
/// | `quote`, `fragment` | an attribution; its passages | `quote.start` and `end` are the hull of the content, so that nesting is a comparison of two rows |
/// | `claim` | a checkable statement | |
/// | `occurrence`, `occurrence_passage` | where a claim stands | |
/// | `evidence` | what bears on a claim | a passage, a page or a file of `raw_file`: the columns of the others are empty |
/// | `claim_link` | how a claim bears on another | what holds in both directions is said once |
/// | `verdict` | what was concluded on a claim | the one made last counts; it holds its scale itself, so that it keeps its meaning |
/// | `dismissal` | a missing reply that is no longer asked for | goes with the last place of the claim in the version |
/// | `house_style`, `status_name`, `scale`, `scale_label` | how the newsroom puts things | one, or none while nobody has said anything |
/// | `note` | what the reader wrote | a column for each kind of thing it can be about, so that each is a foreign key |
/// | `tag` | a term of the codebook, put on something | like `note` |
/// | `suggestion`, `suggestion_passage` | what was decided on a suggestion; its passages | with the name that was suggested, and the one taken instead; what nobody has decided is not kept |
/// | `findable` | a short text: a title, a name, a statement, a note, a term | kept by triggers equal to the view `short_text` |
/// | `text_search`, `findable_search` | FTS5 over the texts and the short texts | they keep no text of their own |
/// | `text_number` | a number for a version | FTS5 needs one that stays |
/// | `edit`, `change` | an act of the reader; an entity before and after | `DONE`, `UNDONE`, `DROPPED`; JSON with the names of the records |
/// | `reading_position` | where the reader was | no edit |
///
/// ## Conventions, and why
///
/// - Positions are code points, `[start, end)`, in the log too: the words are `substr(text, start +
///   1, end - start)` for anybody.
/// - Identities are UUIDs in lower case; times are ISO 8601 in UTC; enumerations are the names of
///   Java's constants, held by CHECK constraints; what is unknown is the empty text.
/// - `STRICT` tables and triggers hold the rules against every program, not only this one: the text
///   of a version stays; a passage that is `EXACT` or `MOVED` holds the words that stand there; it
///   lies within the text; a nested quote lies in its parent's hull; nothing is nested in itself.
///   Passages are replaced, never updated, which halves the triggers.
/// - Foreign keys between entities are checked at the end of a transaction, because an edit may
///   take away a quote before what refers to it. Parts go with their whole (`ON DELETE CASCADE`).
/// - `words` is counted by [quotemark.text.Words] and kept, so that the list of articles reads no
///   text.
/// - `application_id` says that a file is a library, `user_version` how many scripts it has had. A
///   later script keeps all that was there; a file with more scripts than are known is not opened.
///   A script that gives an entity a new field gives it to the entities in the log too, as if
///   nobody had said anything: so what reads the log knows one form of each entity, and every edit
///   can be undone.
/// - Write-ahead log with `synchronous = FULL`: what was committed survives `kill -9` and a power
///   cut, and two windows can read while one writes.
///
/// ## Search
///
/// FTS5 folds case and accents and finds beginnings of words; beginnings of two and three letters
/// have an index of their own, which makes the search as quick at the first keys as at the last.
/// Triggers keep it in step with every edit, undo and redo, whoever makes them. A word of running
/// text is given the quote that it stands in when it is found, so quotes need no index. Scripts
/// that write no spaces between words are found by reading all texts.
///
/// ## Edits
///
/// A commit first compares each `before` with the file, so that a window that has not seen another
/// window's edit overwrites nothing. Undo applies the inverse of the newest edit that is done.
/// Nothing leaves the log: what was undone and can no longer be redone is `DROPPED`.
package quotemark.library;
