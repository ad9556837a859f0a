package quotemark.reader.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// What the statistics of letters say about an encoding.
final class CharsetGuess {
    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(DeclaredCharset::named);
    }
}
