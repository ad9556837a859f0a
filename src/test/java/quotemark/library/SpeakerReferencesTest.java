package quotemark.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Tag;

class SpeakerReferencesTest {
    @TempDir Path folder;

    /// Two samples are two articles of one library; the second names a speaker of the first.
    @Test
    void whatNamesASpeakerIsFoundInAllArticles() throws Exception {
        var one = new Sample();
        var two = new Sample();
        Quote elsewhere = two.quote.withSpeaker(one.ada.id());
        Claim contested =
                two.claim.with(draft -> draft.contester = new Contester.BySpeaker(one.ada.id()));
        var about = new Note(UUID.randomUUID(), two.version.id(), one.ada.id(), null, "Who?");
        var tag = new Tag(UUID.randomUUID(), two.version.id(), one.ada.id(), null, "mayor");
        try (Library library = one.in(Library.openOrCreate(folder.resolve("two.quotemark")))) {
            library.commit(two.imported(), two.raw);
            library.commit(two.marked(), two.report);
            library.commit(Sample.replace("Set speaker", two.quote, elsewhere));
            library.commit(Sample.replace("Change claim", two.claim, contested));
            library.commit(Sample.create("Add note", about, tag));

            SpeakerReferences references = library.references(one.ada.id());
            assertThat(references.quotes()).containsExactlyInAnyOrder(one.quote, elsewhere);
            assertThat(references.claims()).containsExactly(contested);
            assertThat(references.remarks()).containsExactly(about, tag);
            assertThat(library.references(UUID.randomUUID()))
                    .isEqualTo(new SpeakerReferences(List.of(), List.of(), List.of(), List.of()));
        }
    }
}
