package quotemark.session;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import quotemark.annotation.Change;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Speaker;
import quotemark.library.SpeakerReferences;

/// Two speakers turn out to be one.
final class Merging {
    private Merging() {}

    /// All that names the other names the kept one instead, in all articles; the kept one is also
    /// called what the other was called; the other goes.
    ///
    /// @param references to the other
    /// @param known replies of the kept one that are no longer asked for
    static List<Change> of(
            Speaker kept, Speaker other, SpeakerReferences references, List<Dismissal> known) {
        var changes = new ArrayList<Change>();
        changes.add(Change.replace(kept, united(kept, other)));
        references
                .quotes()
                .forEach(quote -> changes.add(Change.replace(quote, quote.withSpeaker(kept.id()))));
        references
                .claims()
                .forEach(claim ->
                        changes.add(
                                Change.replace(
                                        claim,
                                        claim.with(draft ->
                                                draft.contester =
                                                        new Contester.BySpeaker(kept.id())))));
        references
                .remarks()
                .forEach(
                        remark -> changes.add(Change.replace(remark, remark.withAbout(kept.id()))));
        changes.addAll(dismissals(kept, references.dismissals(), known));
        changes.add(Change.delete(other));
        return changes;
    }

    /// What both no longer reply to, the kept one no longer replies to once.
    private static List<Change> dismissals(
            Speaker kept, List<Dismissal> moving, List<Dismissal> known) {
        return moving.stream()
                .map(dismissal ->
                        known.stream().anyMatch(dismissal::isOfSamePlace)
                                ? Change.delete(dismissal)
                                : Change.replace(dismissal, dismissal.withSpeaker(kept.id())))
                .toList();
    }

    /// What the kept one lacks it has from the other.
    private static Speaker united(Speaker kept, Speaker other) {
        var known = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        known.add(kept.name());
        List<String> aliases =
                Stream.concat(kept.aliases().stream(), other.names()).filter(known::add).toList();
        return kept.withAliases(aliases)
                .withRole(either(kept.role(), other.role()))
                .withAffiliation(either(kept.affiliation(), other.affiliation()))
                .withWikidata(either(kept.wikidata(), other.wikidata()));
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
