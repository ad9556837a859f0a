/// What a copy holds, whatever its format.
///
/// [quotemark.export.contents.Contents] puts it in order and numbers it, so that all copies speak
/// of the same quote 3; the others word it: labels, dates, what is left out.
package quotemark.export.contents;
