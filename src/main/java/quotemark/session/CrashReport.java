package quotemark.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is told of a mistake in the program. The messages of exceptions may quote an article or a
/// path, so they are left out: kinds and places in the program alone say enough.
///
/// @param code the same for the same mistake, whatever its reader was doing and on which machine
/// @param text for whoever puts it right
record CrashReport(String code, String text) {
    private static final int CODE_BYTES = 3;
    private static final int LONGEST = 64_000;
    private static final int MOST_CAUSES = 10;
    private static final int PLACES = 5;
    private static final List<String> SYSTEM =
            List.of(
                    "os.name",
                    "os.version",
                    "os.arch",
                    "java.version",
                    "java.vendor",
                    "javafx.runtime.version");

    static CrashReport of(Throwable failure, Instant now) {
        List<Throwable> causes = causes(failure);
        String code = code(causes);
        var text = new StringBuilder("Quotemark " + Program.version() + "\n");
        text.append(code).append(", ").append(now).append('\n');
        SYSTEM.forEach(name ->
                text.append(name).append(' ').append(System.getProperty(name)).append('\n'));
        for (Throwable cause : causes) {
            text.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("    at ").append(place).append('\n');
            }
        }
        text.setLength(Math.min(text.length(), LONGEST));
        return new CrashReport(code, text.toString());
    }

    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var causes = new ArrayList<Throwable>();
        @Nullable Throwable next = failure;
        while (next != null && causes.size() < MOST_CAUSES && seen.add(next)) {
            causes.add(next);
            next = next.getCause();
        }
        return causes;
    }

    /// From what is of ours alone, and without lines: another Java, and a change elsewhere in a
    /// file, leave the code as it is.
    private static String code(List<Throwable> causes) {
        String mistake =
                causes.stream()
                        .map(cause -> cause.getClass().getName() + ours(cause))
                        .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(mistake.getBytes(UTF_8));
            return "Q-" + HexFormat.of().withUpperCase().formatHex(hash, 0, CODE_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ours(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(place -> place.getClassName().startsWith("quotemark."))
                .limit(PLACES)
                .map(place -> " " + place.getClassName() + "." + place.getMethodName())
                .collect(Collectors.joining());
    }
}
