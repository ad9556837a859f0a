package quotemark.session;

import java.util.List;
import java.util.Optional;
import quotemark.annotation.Annotations;
import quotemark.annotation.RawFile;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.Original;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.content.RefusedException;
import quotemark.reader.pdf.Pdf;
import quotemark.text.PrintedLetter;

/// Gives formats what they want besides the annotations: whose work it is, what to show of it, the
/// file that the article was read from, and what is suggested in it. On one thread at a time, and
/// not on that of the user interface: it may look through the article.
public final class ReadyFormats {
    private final Library library;
    private final String annotator;
    private final CopyChoice choice;
    private final Undecided undecided;

    /// @param annotator may be blank
    public ReadyFormats(Library library, String annotator, CopyChoice choice) {
        this(library, annotator, choice, new Undecided(library));
    }

    /// The same, with what was found in an article before.
    ReadyFormats(Library library, String annotator, CopyChoice choice, Undecided undecided) {
        this.choice = choice;
        this.library = library;
        this.annotator = annotator;
        this.undecided = undecided;
    }

    /// The format, ready for copies of one article.
    public Exporter of(Exporter format, Annotations article) throws LibraryException {
        Exporter signed = format.by(annotator).showing(choice);
        Optional<RawFile> file =
                signed.wantsOriginal() ? library.kept(article.version().raw()) : Optional.empty();
        Exporter whole =
                file.filter(one -> one.mediaType().equals(Pdf.MEDIA_TYPE))
                        .map(one -> signed.from(new Original(one, letters(one))))
                        .orElse(signed);
        return choice.suggestions() ? whole.suggesting(undecided.in(article)) : whole;
    }

    /// None if it takes too long this time: then the copy tells that it has not found the words.
    private static List<PrintedLetter> letters(RawFile file) {
        try {
            return Pdf.letters(file.bytes());
        } catch (RefusedException e) {
            return List.of();
        }
    }
}
