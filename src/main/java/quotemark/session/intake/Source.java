package quotemark.session.intake;

import java.util.Optional;
import quotemark.export.exchange.CopyFile;
import quotemark.reader.Entry;
import quotemark.reader.Opened;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;

/// Something that may be an article or an annotated copy, or hold several.
///
/// @param name for the reader: a path, or a web address
/// @param bytes gives the file if it may be an annotated copy, on the thread of the import
/// @param opener opens it as an article, there too
public record Source(String name, Bytes bytes, Entry.Source opener) {

    /// The file as it is.
    @FunctionalInterface
    public interface Bytes {
        Optional<CopyFile> file() throws UnreadableException;
    }

    /// What can be no annotated copy.
    public Source(String name, Entry.Source opener) {
        this(name, Optional::empty, opener);
    }

    /// The annotated copy that it is; empty if it is none.
    ///
    /// @throws UnreadableException if it is one, but cannot be read
    public Optional<ReadCopy> copy() throws UnreadableException {
        Optional<CopyFile> file = bytes.file();
        return file.isEmpty() ? Optional.empty() : ReadCopy.of(file.get());
    }

    /// Opens it as an article.
    public Opened open() throws UnreadableException {
        return opener.open();
    }

    /// Without the folders that it is in.
    public String shortName() {
        return name.replaceFirst("^.*[/\\\\](?=.)", "");
    }

    /// A part of it.
    public Source part(Several whole, Entry entry) {
        return new Source(
                name + "/" + entry.name(), () -> CopyFiles.packed(whole, entry), entry::open);
    }
}
