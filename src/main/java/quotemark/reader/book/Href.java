package quotemark.reader.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// A place in a book: a file, and a name within it that may be empty.
record Href(String path, String fragment) {

    /// Follows a link.
    ///
    /// @param from the path of the file in which it stands
    static Href of(String from, String link) {
        int mark = link.indexOf('#');
        String file = decoded(mark < 0 ? link : link.substring(0, mark));
        String fragment = mark < 0 ? "" : decoded(link.substring(mark + 1));
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return new Href(file.isEmpty() ? from : normal(folder + file), fragment);
    }

    private static String normal(String path) {
        Deque<String> folders = new ArrayDeque<>();
        for (String folder : path.split("/", -1)) {
            if (folder.equals("..")) {
                folders.pollLast();
            } else if (!folder.equals(".") && !folder.isEmpty()) {
                folders.addLast(folder);
            }
        }
        return String.join("/", folders);
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link; // A per cent sign that means itself.
        }
    }
}
