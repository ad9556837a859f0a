package quotemark.session.intake;

import quotemark.reader.Entry;
import quotemark.reader.Opened;
import quotemark.reader.UnreadableException;

/// Something that may be an article, or hold several.
///
/// @param name for the reader: a path, or a web address
/// @param opener opens it, on the thread of the import
public record Source(String name, Entry.Source opener) {

    /// Opens it.
    public Opened open() throws UnreadableException {
        return opener.open();
    }

    /// Without the folders that it is in.
    public String shortName() {
        return name.replaceFirst("^.*[/\\\\](?=.)", "");
    }

    /// A part of it.
    public Source part(Entry entry) {
        return new Source(name + "/" + entry.name(), entry::open);
    }
}
