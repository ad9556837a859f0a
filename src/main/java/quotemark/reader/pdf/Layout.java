package quotemark.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import quotemark.reader.manuscript.Manuscript;
import quotemark.reader.manuscript.Role;
import quotemark.reader.pdf.Paragraphs.Printed;

/// Printed pages become a manuscript: headline and subheads by their size, and beside the text what
/// is small (captions, notes), what repeats the text (pull quotes), and running heads.
final class Layout {
    private static final int LONGEST_HEADING = 200;

    private final Manuscript manuscript = new Manuscript();
    private final String address;
    private final List<List<Line>> columns = new ArrayList<>();

    Layout(List<Sheet> sheets) {
        Map<Integer, List<Line>> byPage = new HashMap<>();
        sheets.forEach(sheet -> byPage.put(sheet.number(), Pieces.of(sheet)));
        Set<Line> heads = RunningHeads.among(sheets, byPage);
        address = RunningHeads.address(heads);
        for (Sheet sheet : sheets) {
            List<Line> text = new ArrayList<>(byPage.getOrDefault(sheet.number(), List.of()));
            text.removeAll(heads);
            columns.addAll(ReadingOrder.of(text, sheet.width()));
        }
        var paragraphs = new Paragraphs(columns);
        add(paragraphs.all(), paragraphs.sizes());
        Set<String> told = new LinkedHashSet<>();
        heads.stream()
                .sorted(Comparator.comparingInt(Line::page).thenComparingDouble(Line::y))
                .filter(head -> told.add(head.words().replaceAll("\\d+", "#")))
                .forEach(head -> manuscript.add(Role.ASIDE, false, head.words()));
    }

    /// The lines of the text, in the order in which they are read.
    List<List<Line>> columns() {
        return columns;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /// That a browser printed, or the empty string.
    String address() {
        return address;
    }

    private void add(List<Printed> paragraphs, TypeSizes sizes) {
        float largest = largest(paragraphs, sizes);
        String body = bodyLetters(paragraphs, sizes);
        boolean titled = false;
        boolean begun = false;
        for (Printed one : paragraphs) {
            Role role = role(one, sizes, body);
            if (role == Role.HEADING && !titled && !begun && one.size() >= largest) {
                role = Role.TITLE;
                titled = true;
            } else if (role == Role.HEADING && titled && !begun && isSentence(one)) {
                role = Role.DECK;
            }
            begun |= titled && role == Role.BODY && one.words().length() > LONGEST_HEADING;
            manuscript.add(role, one.bold() && sizes.isBody(one.size()), one.words());
        }
    }

    private static float largest(List<Printed> paragraphs, TypeSizes sizes) {
        return (float)
                paragraphs.stream()
                        .filter(one -> sizes.isLarge(one.size()))
                        .filter(one -> one.words().indexOf(' ') > 0)
                        .mapToDouble(Printed::size)
                        .max()
                        .orElse(Float.MAX_VALUE);
    }

    private static Role role(Printed one, TypeSizes sizes, String body) {
        if (sizes.isSmall(one.size())) {
            return Role.ASIDE;
        }
        if (!sizes.isLarge(one.size())) {
            return Role.BODY;
        }
        boolean repeats = one.words().length() > 30 && body.contains(letters(one.words()));
        if (repeats || one.words().length() < 2) {
            return Role.ASIDE;
        }
        return one.words().length() <= LONGEST_HEADING * 2 ? Role.HEADING : Role.BODY;
    }

    private static boolean isSentence(Printed one) {
        return one.words().length() > 60;
    }

    private static String bodyLetters(List<Printed> paragraphs, TypeSizes sizes) {
        var all = new StringBuilder();
        paragraphs.stream()
                .filter(one -> sizes.isBody(one.size()))
                .forEach(one -> all.append(letters(one.words())));
        return all.toString();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
