package quotemark.export.brat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Fragment;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Tag;
import quotemark.export.Copy;
import quotemark.export.DisputedExample;
import quotemark.export.Examples;
import quotemark.export.exchange.CopyException;
import quotemark.export.exchange.Parcel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BratCopyTest {
    private static final Path POLNEAR = Path.of("../shared/data/quotes/gold");
    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\t(\\w+) ([\\d ;]+)\t(.*)");

    private final BratCopy format = new BratCopy();

    private String main(Annotations annotations) {
        return new String(format.copy(annotations).main(), UTF_8);
    }

    private String text(Annotations annotations) {
        return new String(
                Objects.requireNonNull(format.copy(annotations).siblings().get(BratCopy.TEXT)),
                UTF_8);
    }

    private Parcel read(String standoff, Annotations of) throws CopyException {
        return BratCopy.read(standoff, text(of));
    }

    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void whatIsReadBackIsWhatWasWritten(Annotations annotations) throws CopyException {
        assertThat(read(main(annotations), annotations)).isEqualTo(Parcel.of(annotations));
    }

    /// brat refuses a file in which a text-bound does not repeat its words.
    @ParameterizedTest
    @MethodSource("quotemark.export.Examples#all")
    void everyTextBoundRepeatsTheWordsAtItsCodePoints(Annotations annotations) {
        int[] points = text(annotations).codePoints().toArray();
        List<String> lines = main(annotations).lines().filter(l -> l.startsWith("T")).toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> {
                    Matcher bound = TEXT_BOUND.matcher(line);
                    assertThat(bound.matches()).isTrue();
                    String words =
                            Stream.of(bound.group(3).split(";", -1))
                                    .map(range -> range.split(" ", -1))
                                    .map(range -> {
                                        int start = Integer.parseInt(range[0]);
                                        int end = Integer.parseInt(range[1]);
                                        return new String(points, start, end - start);
                                    })
                                    .collect(Collectors.joining(" "));
                    assertThat(bound.group(4)).isEqualTo(words).isNotEmpty();
                });
    }

    @Test
    void theGoldenExampleStandsAtItsCodePoints() {
        assertThat(main(new GoldenExample().annotations()).lines())
                .contains(
                        "T2\tContent 29 53;95 143\t“The figures are wrong,” “and the mayor told me"
                                + " ‘we never counted them.’”",
                        "T3\tSource 54 78\thealth minister Ana Ruiz",
                        "T4\tCue 79 83\tsaid",
                        "E1\tCue:T4 Content:T2 Source:T3",
                        "A1\tKind E1 DIRECT",
                        "N1\tReference T3 Speaker:00000000-0000-0000-0000-000000000003\tAna Ruiz",
                        "E2\tCue:T8 Content:T5 Source:T6 Addressee:T7",
                        "R1\tWithin Arg1:T5 Arg2:T2");
    }

    @Test
    void everyTypeIsConfigured() {
        Copy copy = format.copy(DisputedExample.annotations());
        String configuration =
                new String(Objects.requireNonNull(copy.companions().get("annotation.conf")), UTF_8);
        assertThat(copy.companions())
                .containsOnlyKeys("annotation.conf", "visual.conf", "kb_shortcuts.conf");
        Examples.all()
                .flatMap(annotations -> main(annotations).lines())
                .filter(line -> line.matches("[TERA].*"))
                .map(line -> line.replaceFirst("^\\S+\\t", "").replaceFirst("(?s)[ :].*", ""))
                .distinct()
                .forEach(type ->
                        assertThat(configuration).containsPattern("(?m)^" + type + "(\\t|$)"));
    }

    @Test
    void aMovedLineMovesThePassageAndNothingElse() throws CopyException {
        var golden = new GoldenExample();
        String moved =
                main(golden.annotations())
                        .replace("Source 54 78\thealth minister ", "Source 70 78\t");

        Quote quote = quotes(read(moved, golden.annotations())).getFirst();

        assertThat(quote.words(Fragment.Role.SOURCE)).isEqualTo("Ana Ruiz");
        assertThat(quote.withFragments(golden.interrupted().fragments()))
                .isEqualTo(golden.interrupted());
    }

    @Test
    void newLinesBecomeNewThingsOnce() throws CopyException {
        Annotations golden = new GoldenExample().annotations();
        String more =
                main(golden)
                        + """
                        T90	Source 14 23	city data
                        T91	Cue 24 27	say
                        T92	Content 2 12	Crime fell
                        E90	Cue:T91 Content:T92 Source:T90
                        A90	Kind E90 SCARE
                        T93	Claim 2 12	Crime fell
                        A91	Status T93 CONTESTED
                        T94	Person 70 78	Ana Ruiz
                        #90	AnnotatorNotes E90	Who says so?
                        """;
        Parcel read = read(more, golden);

        Quote quote = quotes(read).getLast();
        assertThat(quote.kind()).isEqualTo(Quote.Kind.SCARE);
        assertThat(quote.words(Fragment.Role.CUE)).isEqualTo("say");
        assertThat(read.all(Claim.class).getLast().statement()).isEqualTo("Crime fell");
        assertThat(read.all(Claim.class).getLast().status()).isEqualTo(Claim.Status.CONTESTED);
        assertThat(read.all(Occurrence.class)).hasSize(3);
        assertThat(read.all(Tag.class))
                .extracting(Tag::term)
                .containsExactly("statistics", "Person");
        assertThat(read.all(Note.class)).extracting(Note::about).containsExactly(quote.id());
        assertThat(read(more, golden)).isEqualTo(read);
    }

    @Test
    void aDeletedEventTakesItsQuoteAndWhatHangsOnItAway() throws CopyException {
        var golden = new GoldenExample();
        String less =
                main(golden.annotations())
                        .lines()
                        .filter(line -> !line.matches("(E3|T9|T10|T11)\t.*"))
                        .collect(Collectors.joining("\n"));

        Parcel read = read(less, golden.annotations());

        assertThat(quotes(read)).containsExactly(golden.interrupted(), golden.nested());
        assertThat(read.all(Tag.class)).isEmpty();
        assertThat(read.all(Occurrence.class)).hasSize(1);
    }

    @Test
    void filesOfOthersWithWindowsLineEndsAreRead() throws CopyException {
        String text = "\uFEFFTitle\r\n\r\n“I won 😀,”\r\nhe said. They deny it.\r\n";
        int[] points = text.codePoints().toArray();
        String standoff =
                """
                T1	Source %d %d	he
                T2	Cue %d %d	said
                T3	Content 10 20	“I won 😀,”
                T4	Attribution %d %d	said
                E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
                T5	Attribution-no-source 1 6	Title
                E2	Attribution-no-source:T5 Content2:T1 Cue:T5
                T6	Discard 1 6	Title
                """
                        .formatted(22, 24, 25, 29, 25, 29)
                        .replace("\n", "\r\n");
        assertThat(new String(points, 10, 10)).isEqualTo("“I won 😀,”");

        Parcel read = BratCopy.read(standoff, text);

        assertThat(read.version().text())
                .isEqualTo("Title\n\n“I won 😀,”\nhe said. They deny it.\n");
        assertThat(read.article().title()).isEqualTo("Title");
        Quote quote = quotes(read).getFirst();
        assertThat(quote.words(Fragment.Role.CONTENT)).isEqualTo("“I won 😀,”");
        assertThat(quote.words(Fragment.Role.CUE)).isEqualTo("said");
        assertThat(quote.words(Fragment.Role.SOURCE)).isEqualTo("he");
        assertThat(quote.kind()).isEqualTo(Quote.Kind.DIRECT);
        assertThat(quotes(read)).hasSize(2);
        assertThat(read.all(Tag.class)).extracting(Tag::term).containsExactly("Discard");
    }

    /// The corpus is here as JSON: each attribution is written as PolNeAR's own files have it.
    @Test
    void theAttributionsOfPolnearAreRead() throws Exception {
        assumeTrue(Files.exists(POLNEAR), "the corpus is not there: " + POLNEAR);
        int count = 0;
        for (String line : Files.readAllLines(POLNEAR.resolve("polnear_dev.jsonl"))) {
            JsonNode doc = new JsonMapper().readTree(line);
            String text =
                    Files.readString(
                            POLNEAR.resolve("polnear_dev.docs")
                                    .resolve(doc.path("doc").asString() + ".txt"));
            var standoff = new StringBuilder();
            int number = 0;
            for (JsonNode one : doc.path("attributions")) {
                number++;
                standoff.append(
                        "T%d1\tContent %s\t\n".formatted(number, ranges(one.path("content"))));
                standoff.append("T%d2\tCue %s\t\n".formatted(number, ranges(one.path("cue"))));
                standoff.append(
                        "T%d4\tAttribution %s\t\n".formatted(number, ranges(one.path("cue"))));
                boolean named = !one.path("source").isEmpty();
                if (named) {
                    standoff.append(
                            "T%d3\tSource %s\t\n".formatted(number, ranges(one.path("source"))));
                }
                standoff.append(
                        "E%d\tAttribution:T%d4 Content:T%d1 Cue:T%d2%s\n"
                                .formatted(
                                        number,
                                        number,
                                        number,
                                        number,
                                        named ? " Source:T" + number + "3" : ""));
            }
            List<Quote> quotes = quotes(BratCopy.read(standoff.toString(), text));
            assertThat(quotes).as(doc.path("doc").asString()).hasSize(number);
            count += number;
        }
        assertThat(count).isPositive();
    }

    private static String ranges(JsonNode spans) {
        return spans.values().stream()
                .map(span -> span.get(0).asInt() + " " + span.get(1).asInt())
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1 Source",
                "x",
                "E1\tCue",
                "T1\tContent 1\tx",
                "#1\tQM-JSON T1\t{",
                "<html>"
            })
    void whatIsNoFileOfBratsIsRefusedInASentence(String standoff) {
        assertThatThrownBy(() -> BratCopy.read(standoff, "text"))
                .isInstanceOf(CopyException.class)
                .hasMessageStartingWith("is not as brat writes its files");
    }

    private static List<Quote> quotes(Parcel parcel) {
        return parcel.all(Quote.class);
    }
}
