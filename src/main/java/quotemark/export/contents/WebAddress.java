package quotemark.export.contents;

import java.util.regex.Pattern;

/// Tells addresses on the web from anything else that stands where one should (`javascript:`).
public final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");

    private WebAddress() {}

    public static boolean is(String address) {
        return WEB.matcher(address.strip()).matches();
    }
}
