/// Zips. [quotemark.reader.archive.Archive] lists and unpacks what is in one, within limits;
/// [quotemark.reader.archive.Articles] knows which files of a folder or a zip are articles of their
/// own.
package quotemark.reader.archive;
