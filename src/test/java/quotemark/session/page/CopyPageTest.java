package quotemark.session.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.annotation.GoldenExample;
import quotemark.annotation.Lens;
import quotemark.export.CopyChoice;
import quotemark.export.DisputedExample;
import quotemark.export.html.HtmlCopy;

class CopyPageTest {
    private static CopyPage page(Annotations annotations, Lens lens) {
        byte[] copy =
                new HtmlCopy().showing(new CopyChoice(lens, Set.of())).copy(annotations).main();
        return CopyPage.read(annotations.article().title(), lens, new String(copy, UTF_8));
    }

    private static List<String> lines(CopyPage page, PageLine.Kind kind) {
        return page.rows().stream()
                .map(PageRow::line)
                .filter(line -> line.kind() == kind)
                .map(PageLine::text)
                .toList();
    }

    private final CopyPage golden = page(new GoldenExample().annotations(), Lens.KINDS);

    @Test
    void theRowsAreThoseOfThePage() {
        assertThat(lines(golden, PageLine.Kind.FILTERS))
                .containsExactly(
                        "Colours by  kinds of quotes ▾     Speaker  everyone ▾     Kind  all ▾"
                                + "     Claim  all ▾     ");
        assertThat(lines(golden, PageLine.Kind.TEXT).getLast().replaceAll("\\h+", " "))
                .isEqualTo(
                        "“The figures are wrong,” health minister Ana Ruiz said on Monday, “and the"
                                + " mayor told me ‘we never counted them.’ MA 2” AR 1 ⚑ The city"
                                + " denied that they were wrong CI 3 ⚑.");
        assertThat(lines(golden, PageLine.Kind.SECTION))
                .containsExactly("Speakers", "Claims", "How it is marked");
        assertThat(golden.more()).isZero();
    }

    @Test
    void aWordHasTheMarksAroundItFromTheOutsideIn() {
        PageWords counted =
                golden.rows().stream()
                        .flatMap(row -> row.line().words().stream())
                        .filter(words -> words.words().contains("we never"))
                        .findFirst()
                        .orElseThrow();

        assertThat(counted.marks())
                .filteredOn(mark -> mark.contains("quoted"))
                .extracting(mark ->
                        mark.stream()
                                .filter(look -> look.matches("s\\d|k-.*|t-.*"))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .containsExactly("k-direct s0 t-neutral", "k-direct s1 t-neutral");
    }

    @Test
    void notesStandBesideTheirWords() {
        CopyPage page = page(DisputedExample.annotations(), Lens.SPEAKERS);

        assertThat(page.rows().stream().filter(row -> !row.notes().isEmpty()))
                .allSatisfy(row ->
                        assertThat(row.line().kind())
                                .isIn(PageLine.Kind.TEXT, PageLine.Kind.TITLE));
        assertThat(
                        page.rows().stream()
                                .flatMap(row -> row.notes().stream())
                                .map(note -> note.lines().getFirst().text()))
                .contains("AR Ana Ruiz 1 · direct", "Evidence refutes");
    }

    @Test
    void whatIsTooMuchToDrawIsCounted() {
        String many = "<p>A line.</p>".repeat(100);

        CopyPage page = CopyPage.read("Many", Lens.SPEAKERS, "<article>" + many + "</article>");

        assertThat(page.rows().size() + page.more()).isEqualTo(100);
        assertThat(page.rows()).hasSizeLessThan(100);
    }
}
