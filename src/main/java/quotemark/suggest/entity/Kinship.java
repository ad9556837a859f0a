package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.suggest.grammar.Sentence;

/// Remembers whose kin somebody is: after "Wren's mother, Ewa Wren", "her son" is Wren.
final class Kinship {
    private static final Map<String, Set<String>> BACK =
            Map.ofEntries(
                    Map.entry("mother", Set.of("son", "daughter", "child")),
                    Map.entry("father", Set.of("son", "daughter", "child")),
                    Map.entry("son", Set.of("mother", "father")),
                    Map.entry("daughter", Set.of("mother", "father")),
                    Map.entry("wife", Set.of("husband", "wife")),
                    Map.entry("husband", Set.of("wife", "husband")),
                    Map.entry("brother", Set.of("brother", "sister")),
                    Map.entry("sister", Set.of("brother", "sister")),
                    Map.entry("uncle", Set.of("nephew", "niece")),
                    Map.entry("aunt", Set.of("nephew", "niece")),
                    Map.entry("nephew", Set.of("uncle", "aunt")),
                    Map.entry("niece", Set.of("uncle", "aunt")));
    static final Set<String> KIN = BACK.keySet();

    private static final int FAR = 4;
    private static final int MOST = 16;

    private final List<Tie> ties = new ArrayList<>();

    private record Tie(Entity owner, String kin, Entity who, int position) {}

    /// To be told in text order.
    void read(NamedSentence sentence) {
        for (int i = 1; i < sentence.names().size(); i++) {
            Named owner = sentence.names().get(i - 1);
            Named who = sentence.names().get(i);
            kin(sentence.sentence(), owner.name(), who.name())
                    .ifPresent(kin ->
                            ties.add(
                                    new Tie(
                                            owner.entity(),
                                            kin,
                                            who.entity(),
                                            who.name().span().start())));
        }
    }

    private static Optional<String> kin(Sentence sentence, ProperName owner, ProperName who) {
        int from = owner.to();
        boolean owns = sentence.at(from - 1).lower().endsWith("'s");
        if (!owns || who.from() - from > FAR) {
            return Optional.empty();
        }
        for (int i = from; i < who.from(); i++) {
            if (BACK.containsKey(sentence.at(i).lower())) {
                return Optional.of(sentence.at(i).lower());
            }
        }
        return Optional.empty();
    }

    /// Whom "her son" means.
    ///
    /// @param owner of whom "her" or "his" stands for
    Optional<Entity> of(Sex owner, String kin, Sex sex, int position) {
        for (int i = ties.size() - 1; i >= Math.max(0, ties.size() - MOST); i--) {
            Tie tie = ties.get(i);
            boolean back =
                    BACK.getOrDefault(tie.kin(), Set.of()).contains(kin)
                            && tie.who().sex().agrees(owner)
                            && tie.owner().sex().agrees(sex);
            if (tie.position() < position && back) {
                return Optional.of(tie.owner());
            }
        }
        return Optional.empty();
    }
}
