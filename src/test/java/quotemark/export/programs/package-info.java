/// Copies in the programs that people open them with, where those are installed.
package quotemark.export.programs;
