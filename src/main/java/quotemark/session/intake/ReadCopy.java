package quotemark.session.intake;

import java.util.Optional;
import quotemark.annotation.Block;
import quotemark.annotation.Entity;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.export.Copies;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.CopyFile;
import quotemark.export.exchange.CopyFormat;
import quotemark.export.exchange.Parcel;
import quotemark.reader.UnreadableException;
import quotemark.text.Span;

/// An annotated copy that was read.
///
/// @param raw the file as it came
record ReadCopy(Parcel parcel, RawFile raw) {

    /// Empty if it is none.
    static Optional<ReadCopy> of(CopyFile file) throws UnreadableException {
        Optional<CopyFormat> format = Copies.formatOf(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        try {
            Parcel parcel = format.get().read(file);
            if (!isSound(parcel.version())) {
                throw new CopyException(
                        "holds a text that no article can have; ask for the copy once more.");
            }
            if (!isUnique(parcel)) {
                throw new CopyException(
                        "gives two things the same identity; ask for the copy once more.");
            }
            return Optional.of(
                    new ReadCopy(
                            parcel,
                            RawFile.of(file.name(), format.get().mediaType(), file.bytes())));
        } catch (CopyException e) {
            throw new UnreadableException("“" + file.name() + "” " + e.getMessage(), e);
        }
    }

    private static boolean isUnique(Parcel parcel) {
        return parcel.entities().stream().map(Entity::id).distinct().count()
                == parcel.entities().size();
    }

    /// A copy may have been edited by hand: as in any article, the blocks hold all words.
    private static boolean isSound(Version version) {
        String text = version.text();
        int end = 0;
        for (Block block : version.blocks()) {
            Span span = block.span();
            if (span.start() < end || span.end() > text.length() || span.length() == 0) {
                return false;
            }
            if (!text.substring(end, span.start()).isBlank()) {
                return false;
            }
            end = span.end();
        }
        return end > 0 && text.substring(end).isBlank() && text.indexOf('\0') < 0;
    }
}
