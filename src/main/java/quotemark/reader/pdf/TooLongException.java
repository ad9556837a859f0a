package quotemark.reader.pdf;

import java.io.IOException;

/// A file that takes longer than anybody waits is not read to its end.
final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
}
