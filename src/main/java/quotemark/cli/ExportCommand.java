package quotemark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import quotemark.annotation.Annotations;
import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;
import quotemark.export.CopyPart;
import quotemark.export.ExportException;
import quotemark.export.ExportFile;
import quotemark.export.ExportedFile;
import quotemark.export.Exporter;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.ReadyFormats;

/// Writes annotated copies.
@Command(
        name = "export",
        description = {
            "Writes annotated copies of articles, of all in the library unless you name some, and"
                    + " prints the names of the files.",
            "What a copy cannot hold is told on the standard error."
        })
final class ExportCommand extends StandardCommand {
    private final Output output;

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(
            names = "--article",
            paramLabel = "ID",
            description = "Only this article; may be given several times.")
    private List<String> ids = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html",
            converter = FormatName.class,
            completionCandidates = FormatName.Described.class,
            description = {
                "One of these, or several with commas; html unless you say.",
                "${COMPLETION-CANDIDATES}"
            })
    private List<Exporter> formats = List.of();

    @Option(
            names = "--lens",
            paramLabel = "LENS",
            defaultValue = "speakers",
            converter = LensName.class,
            completionCandidates = LensName.class,
            description = {
                "What gives quotes their colour in copies for people: ${COMPLETION-CANDIDATES};"
                        + " speakers unless you say."
            })
    private Lens lens = Lens.SPEAKERS;

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            converter = PartName.class,
            completionCandidates = PartName.class,
            description = {
                "What copies for people leave out: ${COMPLETION-CANDIDATES}, or several with commas.",
                "Formats for other programs always hold everything."
            })
    private Set<CopyPart> without = Set.of();

    @Option(
            names = "--with",
            paramLabel = "PART",
            split = ",",
            converter = ExtraName.class,
            completionCandidates = ExtraName.class,
            description = {
                "What copies hold besides: ${COMPLETION-CANDIDATES}, those that nobody has decided on"
                        + " and that are at least 50 %% likely to be right, marked as such.",
                "Formats that have no place for them tell how many they leave out."
            })
    private Set<Extra> with = Set.of();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write into, which is made if it is not there yet.")
    private Path folder = Path.of("");

    ExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException, ExportException {
        try (Library open = Library.open(library.file())) {
            List<UUID> all = open.articles().stream().map(one -> one.article().id()).toList();
            List<String> unknown = new ArrayList<>(ids);
            unknown.removeAll(all.stream().map(UUID::toString).toList());
            if (!unknown.isEmpty()) {
                output.warn(
                        "There is no article “%s” in “%s”; “quotemark list” shows their ids."
                                .formatted(unknown.getFirst(), open.file()));
                return ExitCode.SOFTWARE;
            }
            var ready =
                    new ReadyFormats(
                            open,
                            System.getProperty("user.name", ""),
                            new CopyChoice(lens, without, with.contains(Extra.SUGGESTIONS)));
            for (UUID id : all) {
                if (ids.isEmpty() || ids.contains(id.toString())) {
                    export(open.load(id).annotations(), ready);
                }
            }
        }
        return ExitCode.OK;
    }

    private void export(Annotations annotations, ReadyFormats ready)
            throws ExportException, LibraryException {
        for (Exporter one : formats) {
            ExportedFile file = ExportFile.write(ready.of(one, annotations), annotations, folder);
            output.say(file.path().toString());
            if (!file.leftOut().isEmpty()) {
                String leftOut = String.join(", ", file.leftOut());
                output.warn("“" + file.path() + "” leaves out " + leftOut + ".");
            }
        }
    }
}
