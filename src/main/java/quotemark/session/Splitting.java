package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import quotemark.annotation.Change;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// One speaker turns out to be two.
final class Splitting {
    private Splitting() {}

    /// Some of what one speaker said was said by another.
    ///
    /// Of the first one's other names, those by which only these quotes call it go with them.
    ///
    /// @param said all that the first one said
    /// @param moved which of it the other said
    /// @param fresh whether the other is new
    static List<Change> of(
            Speaker from, Speaker to, boolean fresh, List<Quote> said, Set<UUID> moved) {
        List<Quote> moving = said.stream().filter(q -> moved.contains(q.id())).toList();
        if (moving.isEmpty()) {
            return List.of();
        }
        Set<String> gone = mentions(moving);
        gone.removeAll(mentions(said.stream().filter(q -> !moved.contains(q.id())).toList()));
        gone.add(to.name());
        List<String> went = from.aliases().stream().filter(gone::contains).toList();
        var changes = new ArrayList<Change>();
        Speaker known = with(to, went);
        if (fresh) {
            changes.add(Change.create(known));
        } else if (!known.equals(to)) {
            changes.add(Change.replace(to, known));
        }
        if (!went.isEmpty()) {
            changes.add(Change.replace(from, without(from, went)));
        }
        moving.forEach(quote -> changes.add(Change.replace(quote, quote.withSpeaker(to.id()))));
        return changes;
    }

    private static Set<String> mentions(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> quote.words(Fragment.Role.SOURCE))
                .filter(words -> !words.isEmpty())
                .collect(
                        Collectors.toCollection(
                                () -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    private static Speaker with(Speaker speaker, List<String> names) {
        var aliases = new ArrayList<>(speaker.aliases());
        names.stream().filter(name -> !speaker.isCalled(name)).forEach(aliases::add);
        return speaker.withAliases(aliases);
    }

    private static Speaker without(Speaker speaker, List<String> names) {
        return speaker.withAliases(
                speaker.aliases().stream().filter(alias -> !names.contains(alias)).toList());
    }
}
