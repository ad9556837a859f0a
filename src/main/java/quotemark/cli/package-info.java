/// The same acts without a window: the command line.
///
/// [quotemark.cli.Cli] is the way in. One class a command: `import`, `list`, `export`, `read`,
/// `check`; without any of them the window opens, which this package does not know: it hands a
/// [quotemark.cli.WindowRequest] to a [quotemark.cli.WindowOpener].
///
/// What was asked for goes to the standard output, what went wrong to the standard error
/// ([quotemark.cli.Output]). The exit code is 0, or 1 if something could not be done, or 2 if the
/// arguments made no sense.
package quotemark.cli;
