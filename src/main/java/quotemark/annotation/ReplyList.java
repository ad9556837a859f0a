package quotemark.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is still to be asked about the open claims of an article, grouped by whom to call or what
/// to look at.
public record ReplyList(List<Contact> contacts) {

    public ReplyList {
        contacts = List.copyOf(contacts);
    }

    /// Somebody to call, or a source to check.
    ///
    /// @param about the role of a person, the address of a page; may be empty
    public record Contact(String name, String about, List<Question> questions) {
        public Contact {
            questions = List.copyOf(questions);
        }
    }

    public record Question(Ask ask, Claim claim) {}

    public enum Ask {
        /// The claim names them, and they are not quoted with an answer.
        REPLY,
        /// They claim it: on what grounds?
        BASIS,
        /// They contest it, and no evidence says why.
        GROUNDS,
        /// The article says so in its own voice: where from?
        SOURCE,
        /// The page is named as evidence, and nobody has looked at it.
        PAGE
    }

    /// A question on its way to its contact.
    private record Entry(String name, String about, Question question) {}

    /// The open claims of an article in text order; contacts come in the order in which they are
    /// first needed.
    public static ReplyList of(Annotations annotations) {
        Map<String, List<Entry>> byContact = new LinkedHashMap<>();
        annotations.claims().stream()
                .filter(claim -> claim.status().isOpen())
                .flatMap(claim -> entries(annotations, claim))
                .distinct()
                .forEach(e ->
                        byContact
                                .computeIfAbsent(e.name + "\n" + e.about, _ -> new ArrayList<>())
                                .add(e));
        return new ReplyList(
                byContact.values().stream()
                        .map(entries ->
                                new Contact(
                                        entries.getFirst().name,
                                        entries.getFirst().about,
                                        entries.stream().map(Entry::question).toList()))
                        .toList());
    }

    private static Stream<Entry> entries(Annotations annotations, Claim claim) {
        return Stream.of(
                        NoReply.to(annotations, claim).stream()
                                .map(missing -> entry(missing.speaker(), Ask.REPLY, claim)),
                        claiming(annotations, claim),
                        contesting(annotations, claim),
                        pages(annotations, claim))
                .flatMap(entries -> entries);
    }

    private static Entry entry(Speaker speaker, Ask ask, Claim claim) {
        String about =
                String.join(
                        ", ",
                        Stream.of(speaker.role(), speaker.affiliation())
                                .filter(part -> !part.isBlank())
                                .toList());
        return new Entry(speaker.name(), about, new Question(ask, claim));
    }

    /// Who says so here; where the article itself does, whoever published it.
    private static Stream<Entry> claiming(Annotations annotations, Claim claim) {
        return annotations.occurrences().stream()
                .filter(o -> o.claim().equals(claim.id()))
                .filter(o -> o.stance() != Occurrence.Stance.DENIES)
                .flatMap(o ->
                        annotations.find(o.quote(), Quote.class).isPresent()
                                ? speaker(annotations, o).map(s -> entry(s, Ask.BASIS, claim))
                                : Stream.of(publisher(annotations.article(), claim)));
    }

    private static Stream<Speaker> speaker(Annotations annotations, Occurrence occurrence) {
        return annotations.find(occurrence.quote(), Quote.class).stream()
                .flatMap(quote -> annotations.find(quote.speaker(), Speaker.class).stream());
    }

    private static Entry publisher(Article article, Claim claim) {
        String name =
                Stream.of(article.publisher(), article.byline())
                        .filter(known -> !known.isBlank())
                        .findFirst()
                        .orElse("The article");
        return new Entry(
                name,
                article.byline().equals(name) ? "" : article.byline(),
                new Question(Ask.SOURCE, claim));
    }

    private static Stream<Entry> contesting(Annotations annotations, Claim claim) {
        boolean grounded =
                annotations.evidence(claim.id()).stream()
                        .anyMatch(e -> e.relation() == Evidence.Relation.REFUTES);
        if (grounded) {
            return Stream.of();
        }
        return switch (claim.contester()) {
            case Contester.BySpeaker by ->
                    annotations.find(by.speaker(), Speaker.class).stream()
                            .map(s -> entry(s, Ask.GROUNDS, claim));
            case Contester.Outside outside ->
                    Stream.of(new Entry(outside.name(), "", new Question(Ask.GROUNDS, claim)));
            case Contester.Unknown _, Contester.TheArticle _ -> Stream.of();
        };
    }

    private static Stream<Entry> pages(Annotations annotations, Claim claim) {
        return annotations.evidence(claim.id()).stream()
                .flatMap(e ->
                        e.source() instanceof Evidence.Source.Page page && page.accessed().isEmpty()
                                ? Stream.of(page)
                                : Stream.of())
                .map(page ->
                        new Entry(
                                page.title().isBlank() ? page.address() : page.title(),
                                page.title().isBlank() ? "" : page.address(),
                                new Question(Ask.PAGE, claim)));
    }
}
