package quotemark.app;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a second start wants from the window that is open already.
///
/// @param files to open, perhaps none: absolute, as the other program may have been started in
///   another folder
/// @param preview whether an article is shown before it is added
record HandedFiles(List<Path> files, boolean preview) {
    /// More are not opened at once; whoever has them opens their folder.
    private static final int MOST = 10_000;

    HandedFiles {
        files = files.stream().map(Path::toAbsolutePath).toList();
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(preview);
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toString());
        }
    }

    /// @throws IOException also if it is nothing that a Quotemark wrote
    static HandedFiles read(DataInput in) throws IOException {
        boolean preview = in.readBoolean();
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException(count + " files");
        }
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(path(in.readUTF()));
        }
        return new HandedFiles(files, preview);
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }
}
