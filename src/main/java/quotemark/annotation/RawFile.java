package quotemark.annotation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file as it came, kept unchanged beside the article that was read from it.
///
/// @param name the file's name, without folders
/// @param mediaType what it was recognised as, such as `text/html`
/// @param sha256 of the bytes, in lower-case hexadecimal
/// @param bytes not copied: whoever makes one no longer writes to them
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, below
public record RawFile(String name, String mediaType, String sha256, byte[] bytes) {

    public static RawFile of(String name, String mediaType, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new RawFile(name, mediaType, HexFormat.of().formatHex(hash), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawFile file
                && sha256.equals(file.sha256)
                && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
