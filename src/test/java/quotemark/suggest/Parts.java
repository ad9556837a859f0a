package quotemark.suggest;

import quotemark.annotation.Fragment.Role;

/// Writes the parts of a quote into its text: `[content] {cue} <source> (addressee) /channel/`.
final class Parts {
    private Parts() {}

    /// The text without marks and caret; ¶ ends a paragraph.
    static String removedFrom(String marked) {
        return marked.replaceAll("[\\[\\]{}<>()/^]", "").replace('¶', '\n');
    }

    static String kindAndText(String text, ProposedQuote quote) {
        var marked = new StringBuilder(text);
        for (ProposedQuote.Part part : quote.parts().reversed()) {
            String marks = marks(part.role());
            marked.insert(part.span().end(), marks.charAt(1));
            marked.insert(part.span().start(), marks.charAt(0));
        }
        return quote.kind() + " " + marked.toString().replace('\n', '¶');
    }

    private static String marks(Role role) {
        return switch (role) {
            case CONTENT -> "[]";
            case CUE -> "{}";
            case SOURCE -> "<>";
            case ADDRESSEE -> "()";
            case CHANNEL -> "//";
        };
    }
}
