package quotemark.suggest.line;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who says what, as tokens of a line.
///
/// @param contents in order, never empty
/// @param cue null for a quotation of which nobody is said to say it
public record Attribution(
        List<Range> contents,
        @Nullable Range cue,
        @Nullable Range source,
        @Nullable Range addressee,
        @Nullable Range channel) {

    Attribution through(Range newChannel) {
        return new Attribution(contents, cue, source, addressee, newChannel);
    }

    /// With more that was said.
    Attribution with(List<Range> more) {
        List<Range> all = Stream.concat(contents.stream(), more.stream()).toList();
        return new Attribution(all, cue, source, addressee, channel);
    }

    /// Whether it is one quotation before whoever says it.
    boolean isFollowedByCue() {
        return cue != null
                && contents.size() == 1
                && contents.getFirst().length() == 1
                && contents.getFirst().to() <= cue.from();
    }

    int start() {
        return contents.getFirst().from();
    }

    int end() {
        return contents.getLast().to();
    }
}
