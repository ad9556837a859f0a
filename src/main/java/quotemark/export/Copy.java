package quotemark.export;

import java.util.List;
import java.util.Map;

/// An annotated copy, as the files that it consists of. Nobody changes its bytes.
public final class Copy {
    private final byte[] main;
    private final Map<String, byte[]> siblings;
    private final Map<String, byte[]> companions;
    private final List<String> leftOut;

    /// A copy of several files.
    ///
    /// @param main the file itself. It names the article's id in plain bytes, also where the rest
    ///   is compressed, so that a later copy can take its place
    /// @param siblings files that have the copy's name with another ending: by that ending
    /// @param companions files that all copies in a folder share, such as a schema: by their names
    /// @param leftOut what the annotations hold and the copy does not, as phrases such as "2 notes"
    public Copy(
            byte[] main,
            Map<String, byte[]> siblings,
            Map<String, byte[]> companions,
            List<String> leftOut) {
        this.main = main;
        this.siblings = Map.copyOf(siblings);
        this.companions = Map.copyOf(companions);
        this.leftOut = List.copyOf(leftOut);
    }

    /// A copy that is one file.
    public static Copy of(byte[] main, List<String> leftOut) {
        return new Copy(main, Map.of(), Map.of(), leftOut);
    }

    public byte[] main() {
        return main;
    }

    public Map<String, byte[]> siblings() {
        return siblings;
    }

    public Map<String, byte[]> companions() {
        return companions;
    }

    /// What it does not hold, as phrases; empty if it has everything.
    public List<String> leftOut() {
        return leftOut;
    }
}
