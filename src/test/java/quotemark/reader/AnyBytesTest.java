package quotemark.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quotemark.annotation.Block;
import quotemark.annotation.Version;
import quotemark.reader.content.WhiteSpace;
import quotemark.reader.encoding.StorableText;

/// Whatever the bytes: an article whose blocks lie in order, or one sentence.
class AnyBytesTest {
    private static final int ROUNDS = 3_000;
    private static final List<String> PIECES =
            List.of(
                    "word ",
                    "Sentence. ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "\u00A0",
                    "\u2028",
                    "📊",
                    "“quoted,” ",
                    "<p>",
                    "</p>",
                    "<div>",
                    "</div>",
                    "<html>",
                    "<!--",
                    "-->",
                    "<br>",
                    "<h1>",
                    "<script>",
                    "</script>",
                    "<li>",
                    "<table><td>",
                    "<a href=x>",
                    "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[{",
                    "<meta charset=utf-16>",
                    "<title>",
                    "&#xD800;",
                    "&#0;",
                    "&nbsp;",
                    "# ",
                    "- ",
                    "> ",
                    "```\n",
                    "---\n",
                    "title: x\n",
                    "**",
                    "[x](http://y)",
                    "By Jane Doe\n",
                    "\u202E",
                    "\u200B",
                    "\uFEFF",
                    "e\u0301");
    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a", "");

    @Test
    void giveAnArticleOrASentence() {
        long seed = Long.getLong("quotemark.seed", System.nanoTime());
        System.out.println("AnyBytesTest: -Dquotemark.seed=" + seed);
        var random = new Random(seed);
        int articles = 0;
        for (int i = 0; i < ROUNDS; i++) {
            articles += isArticle(NAMES.get(random.nextInt(NAMES.size())), bytes(random)) ? 1 : 0;
        }
        assertThat(articles).isGreaterThan(ROUNDS / 10);
    }

    private static boolean isArticle(String name, byte[] bytes) {
        try {
            assertWhole(ArticleReader.read(name, bytes).article().version());
            return true;
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).matches("(?s).+; .+\\.");
            return false;
        }
    }

    private static byte[] bytes(Random random) {
        var bytes = new ByteArrayOutputStream();
        int noise = random.nextInt(4);
        for (int i = random.nextInt(60); i >= 0; i--) {
            if (noise == 0 && random.nextInt(5) == 0) {
                bytes.write(random.nextInt());
            } else {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                bytes.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
        if (noise == 1) {
            byte[] any = new byte[random.nextInt(200)];
            random.nextBytes(any);
            return any;
        }
        return bytes.toByteArray();
    }

    private static void assertWhole(Version version) {
        String text = version.text();
        assertThat(text).isEqualTo(StorableText.of(text)).doesNotContain("\r", "\0");
        int end = 0;
        for (Block block : version.blocks()) {
            assertThat(WhiteSpace.collapse(text.substring(end, block.span().start()))).isEmpty();
            String words = block.span().of(text);
            assertThat(WhiteSpace.is(words.charAt(0))).isFalse();
            assertThat(WhiteSpace.is(words.charAt(words.length() - 1))).isFalse();
            end = block.span().end();
        }
        assertThat(version.blocks()).isNotEmpty();
        assertThat(WhiteSpace.collapse(text.substring(end))).isEmpty();
    }
}
