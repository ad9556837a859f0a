package quotemark.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A short article with quotations in four kinds of marks, and more text than one window shows.
final class ShortArticle {
    private ShortArticle() {}

    private static final String FILLER =
            "\n\nNothing more was said about it, and the ferries went on crossing the harbour."
                    .repeat(40);

    static Path in(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("short.txt"),
                """
                The bridge stays closed

                “The bridge is safe,” Ada Berg told councillors. She wrote ‘it stands’ to the board.

                The diver said « elle tient » and the ferrymen "we watch" to whoever asked.

                Experts who looked below the waterline found rust.\
                """
                        + FILLER);
    }
}
