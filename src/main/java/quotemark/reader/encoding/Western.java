package quotemark.reader.encoding;

/// Whether bytes read as windows-1252 make sense: its letters are few among Latin ones, and its
/// signs are those of written text. Guessing by statistics fails on short texts; this does not.
final class Western {
    private static final String SIGNS = "€‚„…‘’“”•–—™‹›«»¡¿§©®°·£½¼¾²³×ªº´¨\u00A0\u00AD";
    private static final String LETTERS =
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽžŸ";

    private Western() {}

    static boolean isPlausible(String text) {
        int foreign = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                latin += Character.isLetter(character) ? 1 : 0;
            } else if (LETTERS.indexOf(character) >= 0) {
                foreign++;
            } else if (SIGNS.indexOf(character) < 0) {
                return false;
            }
        }
        return foreign * 4 <= latin;
    }
}
