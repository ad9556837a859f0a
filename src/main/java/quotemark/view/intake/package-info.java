/// What comes into the library: an address to fetch, what is on its way, and what could not be
/// read.
package quotemark.view.intake;
