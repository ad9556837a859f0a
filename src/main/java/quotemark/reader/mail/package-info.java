/// E-mail, newsletters and web pages saved as mail (MHTML). [quotemark.reader.mail.Mail] is the way
/// in: it takes the first text with markup, or the plain one where that says more, and leaves out
/// the mail that is answered.
package quotemark.reader.mail;
