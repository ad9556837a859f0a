/// The quotes as a table for spreadsheets, [quotemark.export.csv.QuotesCsv].
package quotemark.export.csv;
