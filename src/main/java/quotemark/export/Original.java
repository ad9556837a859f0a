package quotemark.export;

import java.util.List;
import quotemark.annotation.RawFile;
import quotemark.text.PrintedLetter;

/// The PDF that an article was read from, and what stands where on its pages.
///
/// @param letters in the order in which they are read; none if they could not be read
public record Original(RawFile file, List<PrintedLetter> letters) {

    public Original {
        letters = List.copyOf(letters);
    }
}
