package quotemark.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a page on the web.
///
/// @param uri has the scheme http or https, a host in ASCII, a path, and no fragment
public record Address(URI uri) {
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#]*?)(:\\d{0,5})?(/[^?#]*)?(\\?[^#]*)?(#.*)?");
    private static final Pattern NO_SCHEME =
            Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+([:/?#]\\S*)?");

    /// What may not stand in an address as it is, though people and servers write it so.
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private static final int LONGEST = 4000;

    /// The address that a text is and nothing else, if it is one.
    public static Optional<Address> of(String text) {
        String stripped = text.strip();
        Matcher parts = PARTS.matcher(stripped);
        if (stripped.length() > LONGEST || stripped.matches("(?s).*\\s.*") || !parts.matches()) {
            return Optional.empty();
        }
        try {
            return address(parts);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // A host with impossible labels, a port beyond all ports: no address.
            return Optional.empty();
        }
    }

    /// The same for what somebody typed, who may leave out `https://`.
    public static Optional<Address> typed(String text) {
        String stripped = text.strip();
        return of(NO_SCHEME.matcher(stripped).matches() ? "https://" + stripped : stripped);
    }

    private static Optional<Address> address(Matcher parts) throws URISyntaxException {
        String host = parts.group(2);
        String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        String port = orEmpty(parts.group(3));
        String path = orEmpty(parts.group(4));
        var uri =
                new URI(
                        parts.group(1).toLowerCase(Locale.ROOT)
                                + "://"
                                + ascii.toLowerCase(Locale.ROOT)
                                + (port.equals(":") ? "" : port)
                                + (path.isEmpty() ? "/" : legal(path))
                                + legal(orEmpty(parts.group(5))));
        boolean isComplete =
                uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= 65_535;
        return isComplete ? Optional.of(new Address(uri)) : Optional.empty();
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String legal(String part) {
        return ILLEGAL.matcher(part).replaceAll(found -> percent(found.group()));
    }

    private static String percent(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().withUpperCase().withPrefix("%").formatHex(bytes);
    }

    /// Where a redirect from here leads, if it leads to a page of the web.
    ///
    /// @param location as the server gives it: whole, or relative to here
    Optional<Address> redirected(String location) {
        try {
            return of(uri.resolve(legal(location)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Without the brackets of an IPv6 address.
    public String host() {
        return uri.getHost().replaceAll("^\\[|]$", "");
    }

    boolean isEncrypted() {
        return uri.getScheme().equals("https");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
