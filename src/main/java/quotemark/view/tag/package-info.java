/// Putting a term of the codebook on something.
package quotemark.view.tag;
