package quotemark.export.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a file of brat's, by their kind and in their order. Relations and normalisations
/// are not among them: they repeat what stands elsewhere.
///
/// @param texts the text-bounds, by id
/// @param events by id
/// @param attributes of events and text-bounds
record StandoffLines(
        Map<String, Text> texts,
        Map<String, Event> events,
        List<Attribute> attributes,
        List<Note> notes) {

    /// A range of code points.
    record Range(int start, int end) {}

    record Text(String id, String type, List<Range> ranges) {}

    /// @param trigger the id of a text-bound
    record Event(String id, String type, String trigger, List<Argument> arguments) {}

    /// @param role without the number that tells several of one role apart
    record Argument(String role, String target) {}

    record Attribute(String type, String target, String value) {}

    record Note(String type, String target, String words) {}

    private static final Pattern TEXT_LINE =
            Pattern.compile(
                    "(T\\S+)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\\t.*)?");
    private static final Pattern EVENT_LINE =
            Pattern.compile("(E\\S+)\\t([^\\s:]+):(\\S+)((?: [^\\s:]+:\\S+)*) *");
    private static final Pattern ATTRIBUTE_LINE =
            Pattern.compile("[AM]\\S+\\t(\\S+) (\\S+)(?: (\\S+))? *");
    private static final Pattern NOTE_LINE = Pattern.compile("#\\S*\\t(\\S+) (\\S+)\\t(.*)");

    /// @throws IllegalArgumentException if a line is none of brat's
    static StandoffLines of(String file) {
        var lines =
                new StandoffLines(
                        new LinkedHashMap<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        int number = 0;
        for (String line : file.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !lines.add(line)) {
                throw new IllegalArgumentException("line " + number);
            }
        }
        return lines;
    }

    private boolean add(String line) {
        return switch (line.charAt(0)) {
            case 'T' -> addText(TEXT_LINE.matcher(line));
            case 'E' -> addEvent(EVENT_LINE.matcher(line));
            case 'A', 'M' -> addAttribute(ATTRIBUTE_LINE.matcher(line));
            case '#' -> addNote(NOTE_LINE.matcher(line));
            case 'R', 'N', '*' -> true;
            default -> false;
        };
    }

    private boolean addText(Matcher line) {
        if (!line.matches()) {
            return false;
        }
        var ranges = new ArrayList<Range>();
        for (String range : line.group(3).split(";", -1)) {
            String[] ends = range.split(" ", -1);
            ranges.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        texts.put(line.group(1), new Text(line.group(1), line.group(2), ranges));
        return true;
    }

    private boolean addEvent(Matcher line) {
        if (!line.matches()) {
            return false;
        }
        var arguments = new ArrayList<Argument>();
        for (String argument : line.group(4).strip().split(" ", -1)) {
            int colon = argument.indexOf(':');
            if (colon > 0) {
                arguments.add(
                        new Argument(
                                argument.substring(0, colon).replaceFirst("\\d+$", ""),
                                argument.substring(colon + 1)));
            }
        }
        events.put(
                line.group(1), new Event(line.group(1), line.group(2), line.group(3), arguments));
        return true;
    }

    private boolean addAttribute(Matcher line) {
        if (!line.matches()) {
            return false;
        }
        String value = line.group(3) == null ? "" : line.group(3);
        attributes.add(new Attribute(line.group(1), line.group(2), value));
        return true;
    }

    /// Notes that are about nothing are brat's own.
    private boolean addNote(Matcher line) {
        if (line.matches()) {
            notes.add(new Note(line.group(1), line.group(2), line.group(3)));
        }
        return true;
    }

    /// What an attribute of an event or a text-bound says; empty if it has none of that type.
    String attribute(String type, String target) {
        return attributes.stream()
                .filter(a -> a.type().equals(type) && a.target().equals(target))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }
}
