package quotemark.reader.manuscript;

import java.util.List;

/// Which paragraph is the headline.
final class Headlines {
    /// What may stand above it: the section's name, a place and a date, a letterhead.
    private static final int MOST_BEFORE = 4;

    private static final int LONGEST_BEFORE = 200;

    private Headlines() {}

    /// The index of the headline, or 0 or less if there is none: nothing stands above it then.
    static int find(List<Paragraph> paragraphs) {
        int title = first(paragraphs, Role.TITLE);
        int heading = first(paragraphs, Role.HEADING);
        if (isNearTop(paragraphs, title)) {
            return title;
        }
        return isNearTop(paragraphs, heading) ? heading : -1;
    }

    private static int first(List<Paragraph> paragraphs, Role role) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNearTop(List<Paragraph> paragraphs, int index) {
        long before =
                paragraphs.stream()
                        .limit(Math.max(index, 0))
                        .filter(one -> one.role() != Role.ASIDE)
                        .count();
        int letters =
                paragraphs.stream()
                        .limit(Math.max(index, 0))
                        .filter(one -> one.role() != Role.ASIDE)
                        .mapToInt(one -> one.words().length())
                        .sum();
        return index >= 0 && before <= MOST_BEFORE && letters <= LONGEST_BEFORE;
    }
}
