package quotemark.session;

import java.util.List;
import java.util.Optional;
import quotemark.annotation.Annotations;
import quotemark.annotation.RawFile;
import quotemark.export.Exporter;
import quotemark.export.Original;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.content.RefusedException;
import quotemark.reader.pdf.Pdf;
import quotemark.text.PrintedLetter;

/// Finds the file that an article was read from, for copies that show its pages.
public final class Originals {
    private final Library library;

    public Originals(Library library) {
        this.library = library;
    }

    /// The format, with the file if it wants it and the library keeps it.
    public Exporter given(Exporter format, Annotations annotations) throws LibraryException {
        if (!format.wantsOriginal()) {
            return format;
        }
        Optional<RawFile> file = library.kept(annotations.version().raw());
        return file.filter(one -> one.mediaType().equals(Pdf.MEDIA_TYPE))
                .map(one -> format.from(new Original(one, letters(one))))
                .orElse(format);
    }

    /// None if it takes too long this time: then the copy says that it could not find the words.
    private static List<PrintedLetter> letters(RawFile file) {
        try {
            return Pdf.letters(file.bytes());
        } catch (RefusedException e) {
            return List.of();
        }
    }
}
