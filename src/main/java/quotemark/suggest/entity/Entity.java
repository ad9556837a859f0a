package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import quotemark.annotation.Speaker;

/// Somebody or something that an article names, with all it is called by. Grows while the article
/// is read.
final class Entity {
    /// What is known of somebody's sex, for the sake of pronouns.
    enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    /// Where it is mentioned.
    ///
    /// @param sentence counted from 0
    /// @param subject whether the sentence is about it
    record Mention(int position, int sentence, boolean subject) {}

    private String name;
    private Speaker.Kind kind;
    private Sex sex = Sex.UNKNOWN;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    Entity(String name, Speaker.Kind kind) {
        this.name = name;
        this.kind = kind;
        names.add(name);
    }

    String name() {
        return name;
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

    boolean isCalled(String other) {
        return names.contains(other);
    }

    Speaker.Kind kind() {
        return kind;
    }

    void become(Speaker.Kind other) {
        kind = other;
    }

    Sex sex() {
        return sex;
    }

    void become(Sex other) {
        if (sex == Sex.UNKNOWN) {
            sex = other;
        }
    }

    void bear(String role) {
        roles.add(role);
    }

    boolean bears(String role) {
        return roles.contains(role);
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean isPerson() {
        return kind == Speaker.Kind.PERSON;
    }

    String lastWord() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
