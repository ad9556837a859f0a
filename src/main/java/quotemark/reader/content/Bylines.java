package quotemark.reader.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who wrote an article, as people and pages write it: “By Jane Doe and John Roe, staff writers”.
public final class Bylines {
    private static final int LONGEST_LINE = 100;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern LINE =
            Pattern.compile(
                    "(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|De):? (?<names>%s(?:,? (?:%s|and|und|et|y|en|e|&|\\||de|von|van|der|den|la|del|di))*)"
                            .formatted(NAME, NAME));
    private static final Pattern BEFORE =
            Pattern.compile(
                    "^(?:(?:written|posted|story|text|report|article|words|reported)?\\s*(?:by|von|par|por|di|door)|autor(?:in|en)?|authors?|text)\\b:?\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Dates, and whatever a separator or the name of a trade puts behind the names.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "\\s*(?:[|•·/]|\\s[–—-]\\s|[,.]?\\s*(?:\\b(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|on|am|le|el)\\p{L}*\\.?\\s+)?\\d|,?\\s+(?:published|updated|posted|last updated|před|vor|il y a|hace)\\b"
                            + "|,?\\s+(?:(?:staff|senior|chief|political|games|news|special|deputy|contributing)\\s+)*(?:editors?|writers?|reporters?"
                            + "|correspondents?|journalists?|columnists?|contributors?|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista)\\b).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Bylines() {}

    /// The names in a line that says nothing else.
    public static Optional<String> inLine(String line) {
        Matcher byline = LINE.matcher(line);
        return line.length() <= LONGEST_LINE && byline.matches()
                ? Optional.of(byline.group("names"))
                : Optional.empty();
    }

    /// The names in what a page marks as its byline; empty if there are none.
    public static String namesIn(String marked) {
        String line = WhiteSpace.collapse(marked);
        if (line.length() > LONGEST_LINE * 3 || line.contains("://")) {
            return "";
        }
        String names = BEHIND.matcher(BEFORE.matcher(line).replaceFirst("")).replaceFirst("");
        return names.replaceFirst("[\\s,;:]+$", "");
    }
}
