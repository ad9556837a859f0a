package quotemark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.suggest.Candidate;
import quotemark.suggest.ProposedQuote;
import quotemark.suggest.Suggestion;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// What `suggest` tells of one quote: the components are the names of `suggest --jsonl`. Positions
/// are code points, ends excluded; the word “that” before reported words belongs to them, as it
/// does in the field's corpora.
///
/// @param doc the file's name without its ending
/// @param quoted what stands in quotation marks
/// @param nested whether it lies within another quote
/// @param speaker null if nobody seems to say it
/// @param speaker_start where the source mention begins; −1 if there is none
record SuggestedLine(
        String doc,
        List<List<Integer>> spans,
        List<List<Integer>> quoted,
        String kind,
        boolean nested,
        List<List<Integer>> cue,
        List<List<Integer>> source,
        @Nullable String speaker,
        int speaker_start,
        int speaker_end,
        double confidence,
        List<String> reasons,
        String text) {

    private static final Pattern THAT = Pattern.compile("(?i)\\b(that|dass|daß),?\\s+\\z");
    private static final int THAT_REACH = 8;

    static SuggestedLine of(String file, String text, CodePoints points, Suggestion suggestion) {
        ProposedQuote quote = suggestion.quote();
        List<Span> contents = withThat(text, quote);
        List<Span> sources = quote.spans(Role.SOURCE);
        return new SuggestedLine(
                file.replaceFirst(".*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*$", ""),
                pairs(points, contents),
                pairs(points, quoted(text, suggestion)),
                quote.kind().name().toLowerCase(Locale.ROOT),
                quote.kind() == Quote.Kind.SCARE,
                pairs(points, quote.spans(Role.CUE)),
                pairs(points, sources),
                suggestion.speaker().map(Candidate::name).orElse(null),
                sources.isEmpty() ? -1 : points.fromUtf16(sources.getFirst().start()),
                sources.isEmpty() ? -1 : points.fromUtf16(sources.getFirst().end()),
                Math.round(suggestion.confidence() * 100) / 100.0,
                suggestion.reasons(),
                contents.stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")));
    }

    private static List<Span> withThat(String text, ProposedQuote quote) {
        List<Span> contents = new ArrayList<>(quote.spans(Role.CONTENT));
        Span first = contents.getFirst();
        int from = Math.max(0, first.start() - THAT_REACH);
        Matcher that = THAT.matcher(text.substring(from, first.start()));
        if (quote.kind() != Quote.Kind.SCARE && that.find()) {
            contents.set(0, new Span(from + that.start(), first.end()));
        }
        return contents;
    }

    /// In double marks: in single ones, the field's corpora take no words for quoted.
    private static List<Span> quoted(String text, Suggestion suggestion) {
        return suggestion.quoted().stream()
                .filter(span -> "'‘’`".indexOf(text.charAt(span.start())) < 0)
                .toList();
    }

    private static List<List<Integer>> pairs(CodePoints points, List<Span> spans) {
        return spans.stream()
                .map(span -> List.of(points.fromUtf16(span.start()), points.fromUtf16(span.end())))
                .toList();
    }

    String forPeople() {
        return "%3.0f %%  %-8s  %s: %s"
                .formatted(
                        confidence * 100,
                        kind,
                        speaker == null ? "?" : speaker,
                        text.replaceAll("\\s+", " "));
    }
}
