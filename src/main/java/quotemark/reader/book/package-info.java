/// Books (EPUB). [quotemark.reader.book.Book] is the way in: it reads the list of the book's files
/// and its table of contents, and cuts the text into chapters, each a page of its own.
package quotemark.reader.book;
