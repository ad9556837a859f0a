package quotemark.session;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Version;
import quotemark.suggest.Candidate;
import quotemark.suggest.ProposedQuote;
import quotemark.suggest.Suggestion;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// A suggestion for the open version on which nobody has decided yet.
///
/// @param id that of the quote it becomes: the same for the same words in the same version, so that
///   what is chosen stays chosen through accepting and undoing
/// @param nested whether it lies within another suggestion
/// @param quote its words, by nobody yet; nothing of the article
public record PendingSuggestion(UUID id, Suggestion suggestion, boolean nested, Quote quote) {

    /// Those that are suggested for a version, each once.
    ///
    /// @param all in text order
    static List<PendingSuggestion> of(Version version, List<Suggestion> all) {
        Set<Span> nested = nested(all);
        Map<UUID, PendingSuggestion> found = new LinkedHashMap<>();
        for (Suggestion one : all) {
            boolean within = nested.contains(one.quote().contentHull());
            PendingSuggestion pending = of(version, one, within);
            found.putIfAbsent(pending.id(), pending);
        }
        return List.copyOf(found.values());
    }

    /// The hulls that lie within others. Whatever one lies in comes before it when they are sorted
    /// by their beginnings, of those that begin together the longest first.
    private static Set<Span> nested(List<Suggestion> all) {
        List<Span> hulls =
                all.stream()
                        .map(one -> one.quote().contentHull())
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Span::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Span::end).reversed()))
                        .toList();
        Set<Span> nested = new HashSet<>();
        int reach = 0;
        for (Span hull : hulls) {
            if (hull.end() <= reach) {
                nested.add(hull);
            }
            reach = Math.max(reach, hull.end());
        }
        return nested;
    }

    private static PendingSuggestion of(Version version, Suggestion suggestion, boolean nested) {
        String place = version.id() + " " + suggestion.quote();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new PendingSuggestion(id, suggestion, nested, quote(id, version, suggestion));
    }

    private static Quote quote(UUID id, Version version, Suggestion suggestion) {
        List<Fragment> fragments =
                suggestion.quote().parts().stream()
                        .map(part ->
                                new Fragment(part.role(), Anchor.at(version.text(), part.span())))
                        .toList();
        return new Quote(id, version.id(), suggestion.quote().kind(), null, null, fragments);
    }

    /// Whoever seems likeliest to say it.
    public Optional<Candidate> speaker() {
        return suggestion.speaker();
    }

    /// Why, in words.
    public List<String> reasons() {
        return suggestion.reasons();
    }

    /// How likely it is right, from 0 to 1.
    public double confidence() {
        return suggestion.confidence();
    }

    /// The same in per cent.
    public int percent() {
        return (int) Math.round(suggestion.confidence() * 100);
    }

    /// The identity of what is decided about the suggestion that became a quote.
    static UUID decision(UUID quote) {
        return UUID.nameUUIDFromBytes(("decision on " + quote).getBytes(StandardCharsets.UTF_8));
    }

    /// From the first word that was said to the last.
    public Span hull() {
        return suggestion.quote().contentHull();
    }

    /// Its cue, source mention, addressee and channel.
    public List<Span> around() {
        return suggestion.quote().parts().stream()
                .filter(part -> part.role() != Fragment.Role.CONTENT)
                .map(ProposedQuote.Part::span)
                .toList();
    }

    /// Whether a quote is a quotation within what would be said: ‘on course’ in “We were told to
    /// say ‘on course’.”
    boolean nests(Quote quoted) {
        Span hull = quoted.hull();
        String words = quoted.anchors(Fragment.Role.CONTENT).getFirst().exact();
        return !Character.isLetterOrDigit(words.codePointAt(0))
                && contents().stream()
                        .anyMatch(said -> said.contains(hull) && said.start() < hull.start());
    }

    /// From the first word of any part to the last.
    public Span reach() {
        return suggestion.quote().hull();
    }

    /// What would be said.
    public List<Span> contents() {
        return suggestion.quote().spans(Fragment.Role.CONTENT);
    }
}
