package quotemark.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// An article of our own, and who says what in it.
///
/// Beside each `NN-name.txt` stands a `NN-name.gold`, which has a line for each attribution in text
/// order: the first words of what is said, ` ⇒ `, the speaker's full name (or, in small letters,
/// words that describe a speaker without one), and maybe ` | ` and the channel.
record EntityGold(String name, String text, List<Line> lines) {
    private static final String FOLDER = "/quotemark/suggest/entities/";

    static final List<String> NAMES =
            List.of(
                    "01-harbour",
                    "02-river-talks",
                    "03-orchard-trial",
                    "04-moss",
                    "05-stadium-sale",
                    "06-school-meals",
                    "07-ward-nine",
                    "08-night-train",
                    "09-eel-count",
                    "10-film-prize",
                    "11-interest",
                    "12-island-vote");

    /// Who says what.
    ///
    /// @param start of what is said, in UTF-16 code units of the text
    /// @param channel empty for none
    record Line(String words, int start, String speaker, String channel) {

        /// Whether a speaker's name is the right one.
        boolean means(String name) {
            boolean described = Character.isLowerCase(speaker.charAt(0));
            return described
                    ? (" " + name.toLowerCase(Locale.ROOT) + " ")
                            .contains(" " + speaker.toLowerCase(Locale.ROOT) + " ")
                    : name.equals(speaker);
        }
    }

    static EntityGold read(String name) {
        String text = resource(name + ".txt");
        var lines = new ArrayList<Line>();
        int from = 0;
        for (String line : resource(name + ".gold").lines().toList()) {
            String[] sides = line.split(" ⇒ ", 2);
            String[] who = sides[1].split(" \\| ", 2);
            int start = text.indexOf(sides[0], from);
            if (start < 0) {
                throw new IllegalStateException(name + " does not say, in this order: " + line);
            }
            lines.add(new Line(sides[0], start, who[0], who.length > 1 ? who[1] : ""));
            from = start + sides[0].length();
        }
        return new EntityGold(name, text, lines);
    }

    private static String resource(String file) {
        try (InputStream in =
                Objects.requireNonNull(EntityGold.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
