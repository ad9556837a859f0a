/// XML of other programs, written from strings and read without trust.
package quotemark.export.xml;
