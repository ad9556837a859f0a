package quotemark.suggest.grammar;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import quotemark.text.Paragraphs;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;

/// Takes a text apart into tagged sentences. Thread-safe.
public final class Grammar {
    private static final Pattern ATTRIBUTE = Pattern.compile("=[\"”][^\"”\n]*+\n?[\"”]");

    private final Tagger tagger;
    private final Set<String> abbreviations;
    private final Set<String> verbs;
    private final Set<String> saying;

    private Grammar(
            Tagger tagger, Set<String> abbreviations, Set<String> verbs, Set<String> saying) {
        this.tagger = tagger;
        this.abbreviations = abbreviations;
        this.verbs = verbs;
        this.saying = saying;
    }

    /// With the tagger of one language.
    ///
    /// @param resource an OpenNLP model of universal parts of speech, on the class path
    /// @param verbs forms that are verbs, where no noun follows, even if the tagger takes them for
    ///   adjectives or nouns
    /// @param saying forms of verbs that may follow a quoted question: “Why?” Quill asked
    public static Grammar of(
            String resource, Set<String> abbreviations, Set<String> verbs, Set<String> saying) {
        try (InputStream in =
                        Objects.requireNonNull(
                                Grammar.class.getClassLoader().getResourceAsStream(resource),
                                resource);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("pos.model")) {
                    var data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
                    return new Grammar(
                            new Tagger(TaggerModel.read(data)), abbreviations, verbs, saying);
                }
            }
            throw new IOException("There is no tagger in " + resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In order.
    public List<Sentence> sentences(String text) {
        var found = new ArrayList<Sentence>();
        int paragraph = 0;
        String marked = withDoubleMarks(text);
        for (int at = 0; at <= text.length(); at = Paragraphs.end(text, at) + 1) {
            Span span = new Span(at, Math.max(at + 1, Paragraphs.end(text, at)));
            if (!text.substring(at, Paragraphs.end(text, at)).isBlank()) {
                paragraph(text, marked, span, paragraph++, found);
            }
        }
        Set<String> names = names(found);
        return found.stream().map(sentence -> named(sentence, names)).toList();
    }

    /// The words that are names within sentences.
    private static Set<String> names(List<Sentence> sentences) {
        var names = new HashSet<String>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                Token token = sentence.at(i);
                if (token.tag() == Tag.PROPN && token.isCapital()) {
                    names.add(token.word());
                }
            }
        }
        return names;
    }

    /// The first word of a sentence has its capital anyway; whether it is a name, the rest of the
    /// text tells.
    private static Sentence named(Sentence sentence, Set<String> names) {
        int first = sentence.isQuotation(0) ? 1 : 0;
        Token token = sentence.at(first);
        boolean mistaken =
                switch (token.tag()) {
                    case ADJ, ADP, ADV, AUX, INTJ, NOUN, SCONJ, VERB, X -> !token.quotation();
                    default -> false;
                };
        if (!mistaken || !names.contains(token.word())) {
            return sentence;
        }
        Tag next = sentence.tag(first + 1);
        if (next != Tag.AUX && next != Tag.PROPN && next != Tag.VERB) {
            return sentence;
        }
        var tokens = new ArrayList<>(sentence.tokens());
        tokens.set(first, token.with(Tag.PROPN));
        return new Sentence(tokens, sentence.paragraph(), sentence.first());
    }

    /// With a double mark for each two single ones: ''so''. As long as the text.
    private static String withDoubleMarks(String text) {
        if (!text.contains("''") && !text.contains("``") && !ATTRIBUTE.matcher(text).find()) {
            return text;
        }
        // The values of attributes that were left in a text are no quotations.
        var marked =
                new StringBuilder(
                        ATTRIBUTE
                                .matcher(text)
                                .replaceAll(value -> "_".repeat(value.group().length())));
        for (int i = 0; i + 1 < text.length(); i++) {
            String two = text.substring(i, i + 2);
            if (two.equals("''") || two.equals("``")) {
                boolean opens =
                        two.equals("``")
                                || ((i == 0 || " \n(—[".indexOf(text.charAt(i - 1)) >= 0)
                                        && i + 2 < text.length()
                                        && !Character.isWhitespace(text.charAt(i + 2)));
                marked.replace(i, i + 2, opens ? "“_" : "_”");
                i++;
            }
        }
        return marked.toString();
    }

    private void paragraph(
            String text, String marked, Span span, int number, List<Sentence> found) {
        List<Span> quotations = QuotationMarks.outermost(marked, span);
        boolean first = true;
        for (List<Token> tokens :
                Cutting.sentences(text, span, quotations, abbreviations, saying)) {
            found.add(new Sentence(tagged(tokens), number, first));
            first = false;
        }
    }

    /// A capital within a sentence makes a name of whatever the tagger takes for a small word; what
    /// stands between a verb and a name is no verb.
    private Tag mended(List<Token> tokens, Tag[] tags, int index) {
        Token token = tokens.get(index);
        Tag tag = tags[index];
        if (verbs.contains(token.word()) && isTakenForNoun(tags, index)) {
            return Tag.VERB;
        }
        if (tag == Tag.PUNCT && token.isWord()) {
            return Tag.NOUN;
        }
        if (tag == Tag.SCONJ && token.is("former")) {
            return Tag.ADJ;
        }
        if (tag == Tag.ADP && token.is("one")) {
            return Tag.NUM;
        }
        if (saying.contains(token.lower())
                && (tag == Tag.CCONJ || tag == Tag.NUM || tag == Tag.X)) {
            return Tag.VERB;
        }
        boolean within = index > 0 && !token.lower().equals("i") && !token.lower().startsWith("i'");
        if (within && token.isCapital()) {
            return switch (tag) {
                case ADP, ADV, AUX, INTJ, SCONJ, X, VERB ->
                        token.word().length() > 1 ? Tag.PROPN : tag;
                default -> tag;
            };
        }
        boolean named = index + 1 < tags.length && tags[index + 1] == Tag.PROPN;
        if (named && token.isCapital() && token.word().endsWith(".") && token.word().length() > 2) {
            return Tag.PROPN;
        }
        boolean bare = tag == Tag.VERB && index > 0 && !token.lower().matches(".*(ed|ing|s)");
        boolean between = named && bare && followsSaying(tokens, tags, index);
        return between ? Tag.NOUN : tag;
    }

    /// "Die Feuerwehr teilte mit", and not "die geteilte Stadt"
    private static boolean isTakenForNoun(Tag[] tags, int index) {
        Tag tag = tags[index];
        Tag next = index + 1 < tags.length ? tags[index + 1] : Tag.PUNCT;
        return (tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.PROPN)
                && next != Tag.NOUN
                && next != Tag.ADJ
                && next != Tag.PROPN;
    }

    /// "said pollster", "said Ohio delegate"
    private static boolean followsSaying(List<Token> tokens, Tag[] tags, int index) {
        boolean afterName = index > 1 && tags[index - 1] == Tag.PROPN;
        return isSaying(tokens.get(index - 1))
                || (afterName
                        && tokens.get(index - 1).isCapital()
                        && isSaying(tokens.get(index - 2)));
    }

    private static boolean isSaying(Token token) {
        return token.lower().matches("said|says|asked|added|wrote");
    }

    private List<Token> tagged(List<Token> tokens) {
        Tag[] tags = tagger.tag(tokens.stream().map(Token::word).toList());
        Token[] all = new Token[tags.length];
        for (int i = 0; i < all.length; i++) {
            Token token = tokens.get(i);
            all[i] = token.quotation() ? token : token.with(mended(tokens, tags, i));
        }
        return Arrays.asList(all);
    }
}
