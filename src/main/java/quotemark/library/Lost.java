package quotemark.library;

/// What of a table could not be taken over from a damaged library.
///
/// @param kept rows that were taken over
/// @param unreadable places at which rows could not be read; each held one row, or none
/// @param refused rows that were read but break a rule of the library, or belong to what is lost
public record Lost(String table, int kept, int unreadable, int refused) {

    /// Whether everything there was is there.
    public boolean isNothing() {
        return unreadable == 0 && refused == 0;
    }

    /// One line.
    public String sentence() {
        return "%s: %,d kept, %s%,d lost"
                .formatted(
                        table.replace('_', ' '),
                        kept,
                        unreadable == 0 ? "" : "at most ",
                        unreadable + refused);
    }
}
