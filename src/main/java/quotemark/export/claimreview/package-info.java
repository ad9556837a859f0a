/// What the reader concluded, as fact-checkers publish it: schema.org's `ClaimReview`,
/// [quotemark.export.claimreview.ClaimReviews].
package quotemark.export.claimreview;
