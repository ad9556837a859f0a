package quotemark.session.intake;

/// What could not be imported.
///
/// @param where the path or the address
/// @param sentence what is wrong, and what to do
public record Problem(String where, String sentence) {

    /// Both in one line.
    public String line() {
        return sentence.contains(where) ? sentence : where + ": " + sentence;
    }
}
