/// Measures the program as its reader meets it, from the process to the frame: `mvn -q test-compile
/// exec:exec@benchmark`.
///
/// Times differ between machines by more than a change of the program makes. So each figure stands
/// beside a baseline that was measured in the same run: the same text in a bare RichTextFX area, or
/// SQLite's own commit or reading. [quotemark.benchmark.Benchmark] starts fresh processes
/// ([ProgramRun], [BareRun], [GrowthRun], [SearchRun]), and prints the table.
package quotemark.benchmark;
