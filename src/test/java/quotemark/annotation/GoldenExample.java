package quotemark.annotation;

import static quotemark.annotation.Fragment.Role.ADDRESSEE;
import static quotemark.annotation.Fragment.Role.CONTENT;
import static quotemark.annotation.Fragment.Role.CUE;
import static quotemark.annotation.Fragment.Role.SOURCE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// An emoji first, so that code points and code units differ; then an interrupted quote with
/// another in it, and a reported denial of the claim that the first one makes.
public final class GoldenExample {
    public static final String TEXT =
            "📊 Crime fell, city data say.\n“The figures are wrong,” health minister Ana Ruiz said on"
                    + " Monday, “and the mayor told me ‘we never counted them.’” The city denied that"
                    + " they were wrong.\n";

    private final Version version =
            new Version(id(1), id(2), 1, TEXT, List.of(), "", Instant.EPOCH);
    private final Article article =
            new Article(
                    id(2),
                    "Crime fell, city data say",
                    "",
                    "Samples",
                    "2024-03-01",
                    "en",
                    "https://example.org/crime",
                    Instant.EPOCH);
    private final Speaker ruiz = speaker(3, "Ana Ruiz", 0);
    private final Speaker mayor = speaker(4, "the mayor", 1);
    private final Speaker city = speaker(5, "The city", 2);
    private final Quote interrupted =
            quote(
                    11,
                    Quote.Kind.DIRECT,
                    ruiz,
                    null,
                    fragment("“The figures are wrong,”", CONTENT),
                    fragment("health minister Ana Ruiz", SOURCE),
                    fragment("said", CUE),
                    fragment("“and the mayor told me ‘we never counted them.’”", CONTENT));
    private final Quote nested =
            quote(
                    12,
                    Quote.Kind.DIRECT,
                    mayor,
                    interrupted.id(),
                    fragment("‘we never counted them.’", CONTENT),
                    fragment("the mayor", SOURCE),
                    fragment("told", CUE),
                    fragment("me", TEXT.indexOf("told"), ADDRESSEE));
    private final Quote denial =
            quote(
                    13,
                    Quote.Kind.INDIRECT,
                    city,
                    null,
                    fragment("that they were wrong", CONTENT),
                    fragment("The city", SOURCE),
                    fragment("denied", CUE));
    private final Claim claim =
            new Claim(
                    id(21),
                    "The crime figures are wrong",
                    Claim.Status.CONTESTED,
                    "The city stands by them",
                    new Contester.BySpeaker(city.id()));

    public Annotations annotations() {
        return Annotations.of(
                article,
                version,
                List.of(
                        ruiz,
                        mayor,
                        city,
                        interrupted,
                        nested,
                        denial,
                        claim,
                        occurrence(31, interrupted, Occurrence.Stance.ASSERTS),
                        occurrence(32, denial, Occurrence.Stance.DENIES),
                        new Tag(id(41), version.id(), denial.id(), null, "statistics")));
    }

    public Speaker ruiz() {
        return ruiz;
    }

    public Quote interrupted() {
        return interrupted;
    }

    public Quote nested() {
        return nested;
    }

    public Quote denial() {
        return denial;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Speaker speaker(int number, String name, int colour) {
        return new Speaker(
                id(number),
                name,
                List.of(),
                Speaker.Kind.PERSON,
                "",
                "",
                "",
                colour,
                Initials.of(name));
    }

    private Occurrence occurrence(int number, Quote quote, Occurrence.Stance stance) {
        return new Occurrence(id(number), claim.id(), version.id(), quote.id(), List.of(), stance);
    }

    private Quote quote(
            int number,
            Quote.Kind kind,
            Speaker speaker,
            @Nullable UUID parent,
            Fragment... fragments) {
        return new Quote(id(number), version.id(), kind, speaker.id(), parent, List.of(fragments));
    }

    private static Fragment fragment(String words, Fragment.Role role) {
        return fragment(words, 0, role);
    }

    private static Fragment fragment(String words, int from, Fragment.Role role) {
        int start = TEXT.indexOf(words, from);
        return new Fragment(role, Anchor.at(TEXT, new Span(start, start + words.length())));
    }
}
