/// The lossless bundle of tables, [quotemark.export.csv.bundle.CsvBundle]: what is written
/// ([quotemark.export.csv.bundle.Tables]) and how it is read back
/// ([quotemark.export.csv.bundle.TableReader]). Positions are code points.
package quotemark.export.csv.bundle;
