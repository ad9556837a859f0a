/// Tables for spreadsheets: the quotes, [quotemark.export.csv.QuotesCsv], and the claims,
/// [quotemark.export.csv.ClaimsCsv]; and all of it as a bundle of tables,
/// [quotemark.export.csv.bundle.CsvBundle].
package quotemark.export.csv;
