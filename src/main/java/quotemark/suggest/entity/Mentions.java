package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where somebody is mentioned, by the ways of it: each is read through the text from its
/// beginning, so that to note one more takes no time in a long text.
final class Mentions {
    /// A way of mentioning somebody.
    enum Way {
        FULL_NAME,
        SHORT_NAME,
        DESCRIPTION,
        SPEAKER
    }

    private final Map<Way, List<Mention>> byWay = new EnumMap<>(Way.class);

    /// Fast for what comes after all others of its way, or little before.
    void add(Way way, Mention mention) {
        List<Mention> mentions = byWay.computeIfAbsent(way, _ -> new ArrayList<>());
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).position() > mention.position()) {
            at--;
        }
        mentions.add(at, mention);
    }

    /// Up to so many of each way before a position, the latest first.
    List<Mention> latest(int position, int most) {
        var latest = new ArrayList<Mention>();
        for (List<Mention> mentions : byWay.values()) {
            int end = firstFrom(mentions, position);
            latest.addAll(mentions.subList(Math.max(0, end - most), end));
        }
        latest.sort(Comparator.comparingInt(Mention::position).reversed());
        return latest;
    }

    private static int firstFrom(List<Mention> mentions, int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (mentions.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
