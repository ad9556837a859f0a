package quotemark.export;

import java.util.Map;

/// An annotated copy, as the files that it consists of. Nobody changes its bytes.
public final class Copy {
    private final byte[] main;
    private final Map<String, byte[]> siblings;
    private final Map<String, byte[]> companions;

    /// A copy of several files.
    ///
    /// @param main the file itself. It names the article's id in plain bytes, also where the rest
    ///   is compressed, so that a later copy can take its place
    /// @param siblings files that have the copy's name with another ending: by that ending
    /// @param companions files that all copies in a folder share, such as a schema: by their names
    public Copy(byte[] main, Map<String, byte[]> siblings, Map<String, byte[]> companions) {
        this.main = main;
        this.siblings = Map.copyOf(siblings);
        this.companions = Map.copyOf(companions);
    }

    /// A copy that is one file.
    public static Copy of(byte[] main) {
        return new Copy(main, Map.of(), Map.of());
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
}
