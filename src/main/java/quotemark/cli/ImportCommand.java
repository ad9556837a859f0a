package quotemark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.fetch.Address;
import quotemark.fetch.Fetcher;
import quotemark.fetch.Limits;
import quotemark.fetch.Reach;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.intake.Intake;
import quotemark.session.intake.Report;
import quotemark.session.intake.Source;
import quotemark.session.intake.Sources;
import quotemark.session.intake.Web;

/// Adds articles to a library.
@Command(
        name = "import",
        description = {
            "Adds articles to a library, which is made if it is not there yet: files, what is in"
                    + " folders and zips, and pages of the web, which are fetched.",
            "An annotated copy (the formats that export writes for other programs) becomes an"
                    + " article with everything on it, or goes into the article that it is of: what is"
                    + " new, changed and conflicting is listed, and what cannot be placed.",
            "Prints the id and the title of each. What is in the library already is not added"
                    + " again; what has changed is added as another version. What cannot be read is"
                    + " named, and the others are added all the same; the exit code is then 1. One"
                    + " import is undone at once."
        })
final class ImportCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|ADDRESS",
            description =
                    "Files (text, Markdown, HTML, MHTML, DOCX, ODT, RTF, PDF, e-mail), folders and"
                            + " zips of them, and addresses that begin with https:// or http://.")
    private List<String> named = List.of();

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(
            names = "--local-network",
            description = "Fetch also from addresses of this machine and its local network.")
    private boolean localNetwork;

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        long begun = System.nanoTime();
        var log = new ImportLog(output);
        try (var _ = new Interruption();
                Library open = Library.openOrCreate(library.file())) {
            Report report = new Intake(open, System.getProperty("user.name"), log).take(sources());
            log.end(report, System.nanoTime() - begun);
            boolean isWhole =
                    report.problems().isEmpty() && report.ending() == Report.Ending.COMPLETE;
            return isWhole ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /// The files first: what is near should not wait for what is far.
    private Sources sources() {
        var web =
                new Web(
                        new Fetcher(
                                Limits.USUAL, localNetwork ? Reach.LOCAL_NETWORK_TOO : Reach.WEB));
        var pages = new ArrayList<Source>();
        var paths = new ArrayList<Path>();
        for (String name : named) {
            Optional<Address> address = Address.of(name);
            address.ifPresentOrElse(
                    page -> pages.add(web.source(page)), () -> paths.add(Path.of(name)));
        }
        return Sources.of(paths).and(pages);
    }
}
