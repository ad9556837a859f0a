/// Tables for spreadsheets: the quotes, [quotemark.export.csv.QuotesCsv], and the claims,
/// [quotemark.export.csv.ClaimsCsv].
package quotemark.export.csv;
