package quotemark.reader.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quotemark.reader.ArticleReader;
import quotemark.reader.UnreadableException;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;

/// What was read from many pages, one after the other.
///
/// @param contents by the page's name in its set
/// @param seconds of one processor that it took, the files' reading included
record PagesRead(Map<String, Content> contents, double seconds) {

    static PagesRead of(Map<String, Path> pages) {
        Map<String, Content> contents = new TreeMap<>();
        Duration before = processorTime();
        pages.forEach((name, file) -> contents.put(name, content(file)));
        return new PagesRead(contents, processorTime().minus(before).toMillis() / 1e3);
    }

    /// Of all threads, the compiler's and the garbage collector's too.
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static Content content(Path file) {
        try {
            return ArticleReader.read(file).content();
        } catch (UnreadableException e) {
            System.err.println(e.getMessage());
            return new Content("", List.of(), new Metadata("", "", "", "", "", ""));
        }
    }

    String performance(String name) {
        return "%s: %d pages, %.1f a second of one core; at most %d MB of heap"
                .formatted(name, contents.size(), contents.size() / seconds, peakHeap() >> 20);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
