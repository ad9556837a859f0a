/// Handing over annotated copies.
package quotemark.view.export;
