/// Every action by its name.
package quotemark.view.palette;
