package quotemark.export.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Annotations;
import quotemark.export.DisputedExample;

class ReplyListCopyTest {
    private final ReplyListCopy replies = new ReplyListCopy();

    @Test
    void theListSaysWhomToAskWhat() {
        assertThat(replies.export(DisputedExample.annotations()))
                .isEqualTo(
                        """
                        # To ask about “Crime fell, city data say”, Samples, 1 March 2024

                        ## Samples

                        - [ ] Ask where it comes from: Crime fell

                        ## a reader

                        - [ ] Ask why it is contested: Crime fell

                        ## the mayor

                        - [ ] Ask for a reply: The crime figures are wrong

                        ## Ana Ruiz

                        - [ ] Ask what it rests on: The crime figures are wrong

                        Reply list of article 00000000-0000-0000-0000-000000000002, made with Quotemark.
                        """);
    }

    @Test
    void whereNothingIsOpenItSaysSo() {
        Annotations golden = DisputedExample.annotations();
        Annotations bare = Annotations.of(golden.article(), golden.version(), List.of());

        assertThat(replies.export(bare)).contains("Nothing: no claim is open.");
        assertThat(replies.leftOut(bare)).isEmpty();
    }
}
