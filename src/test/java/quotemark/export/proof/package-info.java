/// Copies for the checkers that other people wrote for their formats: `packaging/check-exports`.
@org.jspecify.annotations.NullMarked
package quotemark.export.proof;
