/// What the formats for machines carry, whatever their syntax: one article version and everything
/// that hangs on it ([quotemark.export.exchange.Parcel]), so that it can be read back without a
/// loss.
package quotemark.export.exchange;
