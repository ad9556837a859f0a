package quotemark.suggest.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import quotemark.annotation.Speaker;

/// Somebody or something in an article, with all it is called by. Grows while the article is read.
final class Entity {
    private String name;
    private Speaker.Kind kind;
    private final boolean named;
    private Sex sex = Sex.UNKNOWN;
    private int votes;
    private boolean human;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Mentions mentions = new Mentions();

    private Entity(String name, Speaker.Kind kind, boolean named) {
        this.name = name;
        this.kind = kind;
        this.named = named;
        names.add(name);
    }

    static Entity named(String name, Speaker.Kind kind) {
        return new Entity(name, kind, true);
    }

    /// Whom the article only describes: "a juror".
    static Entity described(String description, Speaker.Kind kind) {
        return new Entity(description, kind, false);
    }

    String name() {
        return name;
    }

    boolean isNamed() {
        return named;
    }

    /// The longest of its names is shown.
    void call(String other) {
        names.add(other);
        if (other.split(" ").length > name.split(" ").length) {
            name = other;
        }
    }

    /// What else it is called, without its name.
    List<String> aliases() {
        return names.stream().filter(n -> !n.equals(name)).toList();
    }

    Speaker.Kind kind() {
        return kind;
    }

    void become(Speaker.Kind other) {
        kind = other;
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    /// Whether more than the look of its name tells that it is a human being.
    boolean isHuman() {
        return human;
    }

    void becomeHuman() {
        human = true;
    }

    /// What its title, its kin or its given name tells; or else how the article goes on about it.
    Sex sex() {
        if (sex != Sex.UNKNOWN || votes == 0) {
            return sex;
        }
        return votes > 0 ? Sex.FEMALE : Sex.MALE;
    }

    void become(Sex other) {
        if (sex == Sex.UNKNOWN) {
            sex = other;
        }
    }

    /// Somebody seems to be spoken of as "she" or "he".
    void vote(Sex likely) {
        votes += likely == Sex.FEMALE ? 1 : -1;
    }

    void bear(String role) {
        roles.add(role);
    }

    boolean bears(String role) {
        return roles.contains(role);
    }

    /// How many of some words are among its roles.
    int shared(List<String> words) {
        return (int) words.stream().filter(roles::contains).count();
    }

    Mentions mentions() {
        return mentions;
    }

    /// Where it was mentioned last before a position; -1 if it was not.
    int lastBefore(int position) {
        List<Mention> latest = mentions.latest(position, 1);
        return latest.isEmpty() ? -1 : latest.getFirst().position();
    }

    /// With straight apostrophes.
    String lastWord() {
        return NameLexicon.straight(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// With straight apostrophes.
    String firstWord() {
        int space = name.indexOf(' ');
        return NameLexicon.straight(space < 0 ? name : name.substring(0, space));
    }
}
