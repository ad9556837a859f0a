package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody reads who has the file and any program for SQLite.
class ViewsTest {
    @TempDir Path folder;

    @Test
    void theViewsReadLikeSentences() throws Exception {
        Path file = folder.resolve("views.quotemark");
        new Sample().in(Library.openOrCreate(file)).close();
        try (Plain plain = Plain.open(file)) {
            assertThat(
                            plain.rows(
                                    "SELECT speaker, kind, content, cue, source, addressee, channel"
                                            + " FROM quotes"))
                    .containsExactly(
                            "Ada Berg|DIRECT|“The bridge is safe,” […] “and ‘cheap’ 👍🏽 too,”|told"
                                    + "|Ada Berg|Wang|null",
                            "the council|SCARE|‘cheap’|null|null|null|null");
            assertThat(
                            plain.rows(
                                    "SELECT statement, topic, status, contested_by, refutes,"
                                            + " verdict FROM claims"))
                    .containsExactly(
                            "The bridge is not safe.||UNCHECKED|null|0|null",
                            "The bridge is safe.|Bridges|CONTESTED|the article|1|Mostly false");
            assertThat(
                            plain.rows(
                                    "SELECT statement, label, value, best, author, counts"
                                            + " FROM verdicts"))
                    .containsExactly("The bridge is safe.|Mostly false|2|5|Eve|1");
            assertThat(plain.rows("SELECT * FROM quoted_words_by_speaker"))
                    .containsExactly("Ada Berg|1|6|1", "the council|1|1|1");
        }
    }

    @Test
    void positionsAreCodePoints() throws Exception {
        Path file = folder.resolve("views.quotemark");
        new Sample().in(Library.openOrCreate(file)).close();
        try (Plain plain = Plain.open(file)) {
            assertThat(
                            plain.rows(
                                    "SELECT substr(text, start + 1, end - start) FROM quote JOIN"
                                            + " article_version ON article_version.id = version"
                                            + " WHERE kind = 'SCARE'"))
                    .containsExactly("‘cheap’");
            assertThat(
                            plain.rows(
                                    "SELECT count(*) FROM change, quote WHERE entity = quote.id AND"
                                            + " after ->> '$.fragments[0].anchor.span[0]' = start"))
                    .containsExactly("2");
        }
    }
}
