package quotemark.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bytes of a file, which can be read until a deadline: a broken file can lead a parser in a
/// circle, and it has no limit of its own.
final class TimedBytes extends RandomAccessReadBuffer {
    /// A look at the clock takes as long as many bytes.
    private static final int READS_A_LOOK = 1024;

    private final long deadline;
    private int reads;

    /// @param deadline in nanoseconds, as the system counts them
    TimedBytes(byte[] bytes, long deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        look();
        return super.read(into, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        look();
        super.seek(position);
    }

    private void look() throws IOException {
        if (reads++ % READS_A_LOOK == 0 && System.nanoTime() - deadline > 0) {
            throw new TooLongException();
        }
    }
}
