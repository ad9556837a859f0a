package quotemark.session;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import quotemark.export.ExportException;
import quotemark.fetch.FetchException;
import quotemark.library.LibraryException;
import quotemark.reader.UnreadableException;

/// What a failure means to the reader.
public final class Failure {
    private Failure() {}

    /// One sentence; of what nobody foresaw a report is written, which the sentence names.
    public static String sentence(Throwable failure) {
        return switch (failure) {
            case LibraryException known -> String.valueOf(known.getMessage());
            case UnreadableException known -> String.valueOf(known.getMessage());
            case FetchException known -> String.valueOf(known.getMessage());
            case ExportException known -> String.valueOf(known.getMessage());
            case NoSuchFileException gone -> gone.getFile() + " is not there (any more).";
            case AccessDeniedException denied ->
                    denied.getFile() + " may not be read or written by you.";
            default -> CrashReports.usual().told(failure);
        };
    }
}
