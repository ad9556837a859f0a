/// Adding what bears on a claim.
package quotemark.view.evidence;
