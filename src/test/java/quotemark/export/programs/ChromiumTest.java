package quotemark.export.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Edit;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.export.Copy;
import quotemark.export.DisputedExample;
import quotemark.export.HostileExample;
import quotemark.export.SuggestedQuote;
import quotemark.export.html.HtmlCopy;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// The HTML copy in a real browser.
class ChromiumTest {
    @TempDir static Path folder;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Path program = Installed.program("chromium", "chromium-browser", "google-chrome");
        browser = new Browser(program, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path open(Annotations annotations) throws Exception {
        return open(new HtmlCopy().copy(annotations));
    }

    private static Path open(Copy copy) throws Exception {
        Path file = Files.createTempFile(folder, "copy", ".html");
        Files.write(file, copy.main());
        browser.open(file);
        return file;
    }

    /// Chooses a value in the bar of filters, as a reader does.
    private static void choose(String filter, String shown) throws Exception {
        browser.ask(
                """
                (() => {
                  const choice = document.querySelector('.filters').elements['%s'];
                  choice.value = [...choice.options].find((o) => o.text.includes('%s')).value;
                  choice.dispatchEvent(new Event('change', { bubbles: true }));
                })()\
                """
                        .formatted(filter, shown));
    }

    /// The notes that can be seen, by who says what they are about.
    private static List<String> notes() throws Exception {
        var names = new ArrayList<String>();
        browser.ask(
                        """
                        [...document.querySelectorAll('.note[data-s]')]
                          .filter((note) => getComputedStyle(note).visibility === 'visible')
                          .map((note) => note.querySelector('.who a').innerText)\
                        """)
                .forEach(name -> names.add(name.asString()));
        return names;
    }

    private static String output() throws Exception {
        return browser.ask("document.querySelector('.filters output').innerText").asString();
    }

    @Test
    void theFiltersKeepToOneSpeakerKindOrClaim() throws Exception {
        open(new GoldenExample().annotations());
        assertThat(notes()).containsExactly("Ana Ruiz", "the mayor", "The city");

        choose("speaker", "Ana Ruiz");
        assertThat(notes()).containsExactly("Ana Ruiz");
        assertThat(output()).isEqualTo("1 quote");

        choose("speaker", "everyone");
        choose("kind", "indirect");
        assertThat(notes()).containsExactly("The city");

        choose("kind", "all");
        choose("claim", "The crime figures are wrong");
        assertThat(notes()).containsExactly("Ana Ruiz", "The city");
        assertThat(output()).isEqualTo("2 quotes");
    }

    @Test
    void suggestionsAreHiddenOnDemandAndFromWhoeverKeepsToOneSpeaker() throws Exception {
        Annotations golden = new GoldenExample().annotations();
        open(new HtmlCopy().suggesting(List.of(guess(golden))).copy(golden));
        assertThat(suggested()).isEqualTo("visible grid dashed");

        choose("suggested", "hidden");
        assertThat(suggested()).startsWith("visible none ");
        assertThat(notes()).hasSize(3);
        choose("suggested", "shown");
        choose("speaker", "Ana Ruiz");
        assertThat(suggested()).startsWith("hidden ");
        assertThat(output()).isEqualTo("1 quote");
        choose("speaker", "everyone");
        assertThat(suggested()).isEqualTo("visible grid dashed");
        assertThat(browser.complaints()).isEmpty();
    }

    private static SuggestedQuote guess(Annotations golden) {
        Quote like = golden.quotes().getFirst();
        var quote =
                new Quote(
                        new UUID(8, 1), like.version(), like.kind(), null, null, like.fragments());
        return new SuggestedQuote(quote, Optional.of("Ola Weiss"), 85);
    }

    /// How the note of the suggestion and its words look.
    private static String suggested() throws Exception {
        return browser.ask(
                        """
                        (() => {
                          const note = getComputedStyle(document.querySelector('.note.undecided'));
                          const words = document.querySelector('article .suggested');
                          return [note.visibility, note.display,
                            getComputedStyle(words).borderTopStyle].join(' ');
                        })()\
                        """)
                .asString();
    }

    @Test
    void anotherLensGivesOtherColours() throws Exception {
        open(new GoldenExample().annotations());
        String colour =
                "getComputedStyle(document.querySelector('.reported')).getPropertyValue('--c')";
        String bySpeaker = browser.ask(colour).asString();

        choose("lens", "kinds");
        String byKind = browser.ask(colour).asString();
        choose("lens", "claims");
        String byClaim = browser.ask(colour).asString();

        assertThat(List.of(bySpeaker, byKind, byClaim)).doesNotHaveDuplicates();
        choose("lens", "speakers");
        assertThat(browser.ask(colour).asString()).isEqualTo(bySpeaker);
    }

    @Test
    void nothingIsAskedOfTheNetworkAndTheConsoleIsSilent() throws Exception {
        for (Annotations annotations :
                List.of(
                        new GoldenExample().annotations(),
                        DisputedExample.annotations(),
                        HostileExample.annotations())) {
            Path file = open(annotations);
            browser.ask("document.querySelector('.ref a').click()");

            assertThat(browser.requests()).containsOnly(file.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 8.27, 11.69", "Letter, 8.5, 11"})
    void noNoteIsCutBetweenPages(String name, double width, double height) throws Exception {
        Path file = open(withManyNotes());

        List<String> pages = pages(browser.print(width, height));

        assertThat(pages).as(name).hasSizeGreaterThan(2);
        List<String> notes =
                Jsoup.parse(file).select(".note").stream().map(note -> bare(note.text())).toList();
        assertThat(notes)
                .hasSizeGreaterThan(40)
                .allSatisfy(note -> assertThat(pages).anyMatch(page -> page.contains(note)));
    }

    private static Annotations withManyNotes() {
        Annotations disputed = DisputedExample.annotations();
        var changes = new ArrayList<Change>();
        for (int i = 1; i <= 40; i++) {
            String words = ("Of note " + i + " there is much to say. ").repeat(i % 7 + 1);
            Span place = new Span(i, i + 3);
            changes.add(
                    Change.create(
                            new Note(
                                    new UUID(8, i),
                                    disputed.version().id(),
                                    null,
                                    Anchor.at(disputed.text(), place),
                                    words)));
        }
        return disputed.with(new Edit(new UUID(8, 0), "Note", Instant.EPOCH, "Eve", null, changes));
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(document)));
            }
        }
        return pages;
    }

    /// Letters and digits alone: what a style sheet puts between them is not in the page.
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
