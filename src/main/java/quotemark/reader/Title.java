package quotemark.reader;

import quotemark.reader.content.Content;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.encoding.StorableText;

/// What an article is called: its headline, else what the file says, else the file's name, else its
/// first words.
final class Title {
    private static final int LONGEST = 300;
    private static final int FIRST_WORDS = 80;

    private Title() {}

    static String of(String fileName, Content content) {
        String headline = WhiteSpace.collapse(content.headline().orElse(""));
        if (!headline.isEmpty()) {
            return shortened(headline, LONGEST);
        }
        if (!content.metadata().title().isEmpty()) {
            return shortened(content.metadata().title(), LONGEST);
        }
        String stem = StorableText.of(fileName).replaceFirst("\\.\\w{1,8}$", "");
        return stem.isBlank() ? shortened(firstBlock(content), FIRST_WORDS) : stem;
    }

    private static String firstBlock(Content content) {
        return WhiteSpace.collapse(content.blocks().getFirst().span().of(content.text()));
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : text.offsetByCodePoints(0, longest / 2);
        return text.substring(0, end) + "…";
    }
}
