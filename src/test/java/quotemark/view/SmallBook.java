package quotemark.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quotemark.reader.archive.Packing;

/// An EPUB of three chapters.
final class SmallBook {
    private SmallBook() {}

    static Path in(Path folder) throws IOException {
        var packing =
                new Packing()
                        .add("mimetype", "application/epub+zip")
                        .add(
                                "META-INF/container.xml",
                                "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>")
                        .add(
                                "a.opf",
                                """
                                <package xmlns:dc="dc"><metadata><dc:title>Rain</dc:title>
                                <dc:creator>Ana Pell</dc:creator></metadata><manifest>
                                <item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/>
                                <item id='c' href='c.xhtml'/></manifest><spine><itemref idref='a'/>
                                <itemref idref='b'/><itemref idref='c'/></spine></package>
                                """);
        for (String chapter : List.of("a The rain", "b The bridge", "c The sun")) {
            String title = chapter.substring(2);
            packing.add(
                    chapter.charAt(0) + ".xhtml",
                    """
                    <html><head><title/></head><body><h1>%1$s</h1><p>“%1$s came on a Monday,” said
                    the mayor, who had seen many of them come and go, and so she went home.</p></body>
                    </html>
                    """
                            .formatted(title));
        }
        return Files.write(folder.resolve("rain.epub"), packing.bytes());
    }
}
