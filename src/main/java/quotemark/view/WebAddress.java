package quotemark.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Whether what was typed is the address of a page.
public final class WebAddress {
    public static final String PROBLEM =
            "This is no web address: it should begin with https:// or http://.";

    private WebAddress() {}

    public static boolean isValid(String typed) {
        try {
            var uri = new URI(typed.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public static boolean isEmptyOrValid(String typed) {
        return typed.isBlank() || isValid(typed);
    }
}
