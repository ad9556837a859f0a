package quotemark.reader.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which files of a folder or a zip a reader means when they import all of it.
public final class Articles {
    /// What browsers call the folder beside a saved page, in some of their languages.
    private static final Pattern PAGE_FOLDER =
            Pattern.compile("(.+)(?:_files|-files|-Dateien|_fichiers|_archivos|_bestanden|-filer)");

    private static final Pattern HIDDEN =
            Pattern.compile("(?:.*/)?(?:\\.|__MACOSX/|Thumbs\\.db$).*");

    /// Pictures, recordings, programs and their parts: what pages and disks are full of; but not
    /// annotated copies as Citron has them.
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "(?i).*\\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic"
                            + "|mp[34]|m4[av]|mov|avi|mkv|webm|wav|ogg|flac|css|m?js|map|(?<!\\.citron\\.)json|woff2?|ttf"
                            + "|otf|eot|exe|dll|so|dylib|class|jar|iso|dmg|sqlite|db|conf|quotemark(?:-wal|-shm)?)");

    /// The schema that lies beside annotated copies as UIMA CAS.
    private static final Pattern SCHEMA = Pattern.compile("(?:.*/)?TypeSystem\\.xml");

    private static final Pattern TEXT = Pattern.compile("(?i)(.+)\\.txt");

    private Articles() {}

    /// Without hidden files, files that can have no text by their endings, and without what is in
    /// the folder of a saved page (`page_files` beside `page.html`): that is the page's scripts,
    /// pictures and frames. The text of a brat annotation (`a.txt` beside `a.ann`) comes with that.
    ///
    /// @param paths relative, with `/` between folders
    public static List<String> among(Collection<String> paths) {
        Set<String> all = new HashSet<>();
        paths.forEach(path -> all.add(path.toLowerCase(Locale.ROOT)));
        return paths.stream()
                .filter(path -> !isNone(path) && !isOfPage(path, all) && !isOfAnnotation(path, all))
                .toList();
    }

    private static boolean isNone(String path) {
        return HIDDEN.matcher(path).matches()
                || NO_TEXT.matcher(path).matches()
                || SCHEMA.matcher(path).matches();
    }

    private static boolean isOfAnnotation(String path, Set<String> all) {
        var text = TEXT.matcher(path);
        return text.matches() && all.contains(text.group(1).toLowerCase(Locale.ROOT) + ".ann");
    }

    private static boolean isOfPage(String path, Set<String> all) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            var folder = PAGE_FOLDER.matcher(path.substring(0, slash));
            if (folder.matches()) {
                String page = folder.group(1).toLowerCase(Locale.ROOT);
                if (all.contains(page + ".html") || all.contains(page + ".htm")) {
                    return true;
                }
            }
        }
        return false;
    }
}
