package quotemark.reader.rtf;

import quotemark.reader.content.BlockText;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;

/// What a rich text file says about itself.
final class About {
    private final Words title = new Words();
    private final Words author = new Words();
    private int year;
    private int month;
    private int day;

    Words title() {
        return title;
    }

    Words author() {
        return author;
    }

    void created(String word, int number) {
        switch (word) {
            case "yr" -> year = number;
            case "mo" -> month = number;
            case "dy" -> day = number;
            default -> {}
        }
    }

    Metadata metadata() {
        String created = "%04d-%02d-%02d".formatted(year, month, day);
        return new Metadata(
                BlockText.line(title.take()),
                BlockText.line(author.take()),
                "",
                Dates.inMetadata(created).orElse(""),
                "",
                "");
    }
}
