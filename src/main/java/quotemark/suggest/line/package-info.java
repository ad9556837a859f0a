/// Who says what in one line of text, by small words and signs alone.
///
/// ```
/// text ─Line─▶ tokens ─Sayings, Reports─▶ who says what ─Attributions─▶ Attribution
/// ```
///
/// [quotemark.suggest.line.Insertions] does the same where the narrator speaks within the speech:
/// "— Bonjour, dit-il. — Entrez."
package quotemark.suggest.line;
