package quotemark.suggest.grammar;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The weights of a maximum-entropy tagger, as Apache OpenNLP writes them: for each feature, what
/// it says for and against each outcome.
///
/// Read without OpenNLP itself, because the sums can be kept a word and be had a hundred times as
/// fast. The format is that of `opennlp.tools.ml.maxent.io.GISModelReader`.
final class TaggerModel {
    private final String[] outcomes;
    private final Map<String, float[]> weights;

    private TaggerModel(String[] outcomes, Map<String, float[]> weights) {
        this.outcomes = outcomes;
        this.weights = weights;
    }

    /// @throws IOException if it cannot be read, or is no such model
    static TaggerModel read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals("GIS")) {
            throw new IOException("This is no maximum-entropy model.");
        }
        in.readInt();
        in.readDouble();
        String[] outcomes = strings(in);
        String[] patterns = strings(in);
        String[] features = strings(in);
        Map<String, float[]> weights = HashMap.newHashMap(features.length);
        int feature = 0;
        for (String pattern : patterns) {
            String[] numbers = pattern.split(" ", -1);
            for (int left = Integer.parseInt(numbers[0]); left > 0; left--) {
                float[] row = new float[outcomes.length];
                for (int i = 1; i < numbers.length; i++) {
                    row[Integer.parseInt(numbers[i])] = (float) in.readDouble();
                }
                weights.put(features[feature++], row);
            }
        }
        return new TaggerModel(outcomes, weights);
    }

    private static String[] strings(DataInputStream in) throws IOException {
        String[] all = new String[in.readInt()];
        for (int i = 0; i < all.length; i++) {
            all[i] = in.readUTF();
        }
        return all;
    }

    int outcomes() {
        return outcomes.length;
    }

    /// Of two words in one, "don't", the first tells the tag.
    Tag tag(int outcome) {
        String name = outcomes[outcome];
        int plus = name.indexOf('+');
        return Tag.valueOf(plus < 0 ? name : name.substring(0, plus));
    }

    String outcome(int index) {
        return outcomes[index];
    }

    float @Nullable [] weights(String feature) {
        return weights.get(feature);
    }
}
