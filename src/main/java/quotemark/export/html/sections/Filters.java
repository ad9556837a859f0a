package quotemark.export.html.sections;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.annotation.Lens;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;

/// Lets the reader of the page choose a lens, and keep to one speaker, kind or claim. Without
/// script it stays hidden.
public final class Filters {
    private Filters() {}

    public static void append(Contents contents, Element parent) {
        if (contents.quotes().isEmpty()
                && contents.claims().isEmpty()
                && contents.suggested().isEmpty()) {
            return;
        }
        Element form = parent.appendElement("form").addClass("filters").attr("hidden", true);
        form.attr("aria-label", "Show only").attr("autocomplete", "off");
        lenses(contents, form);
        Element speakers = choice(form, "speaker", "Speaker", "everyone");
        contents.speakers()
                .forEach(s ->
                        option(
                                speakers,
                                Ids.filter(Optional.of(s)),
                                s.initials() + "  " + s.name()));
        if (!contents.quotesOf(null).isEmpty()) {
            option(speakers, Ids.filter(Optional.empty()), "?  unattributed");
        }
        kinds(contents, form);
        if (!contents.claims().isEmpty()) {
            Element claims = choice(form, "claim", "Claim", "all");
            contents.claims()
                    .forEach(c ->
                            option(
                                    claims,
                                    Ids.brief(c.id()),
                                    contents.number(c) + "  " + c.statement()));
        }
        if (!contents.suggested().isEmpty()) {
            Element suggestions = choice(form, "suggested", "Suggestions");
            option(suggestions, "shown", "shown, dashed");
            option(suggestions, "hidden", "hidden");
        }
        form.appendElement("output").attr("role", "status");
    }

    private static void lenses(Contents contents, Element form) {
        Element lenses = choice(form, "lens", "Colours by");
        for (Lens lens : Lens.values()) {
            Element option = option(lenses, Looks.name(lens), shown(lens));
            if (lens == contents.lens()) {
                option.attr("selected", true);
            }
        }
    }

    private static String shown(Lens lens) {
        return switch (lens) {
            case SPEAKERS -> "speakers";
            case KINDS -> "kinds of quotes";
            case CLAIMS -> "claims";
            case CUES -> "cues";
            case NONE -> "nothing: no marks";
        };
    }

    private static void kinds(Contents contents, Element form) {
        List<Quote.Kind> kinds =
                contents.quotes().stream().map(Quote::kind).distinct().sorted().toList();
        if (kinds.size() > 1) {
            Element choice = choice(form, "kind", "Kind", "all");
            kinds.forEach(kind -> option(choice, Looks.of(kind), Labels.of(kind)));
        }
    }

    private static Element choice(Element form, String name, String label, String all) {
        Element choice = choice(form, name, label);
        option(choice, "", all);
        return choice;
    }

    private static Element choice(Element form, String name, String label) {
        return form.appendElement("label")
                .text(label + " ")
                .appendElement("select")
                .attr("name", name);
    }

    private static Element option(Element choice, String value, String shown) {
        return choice.appendElement("option").attr("value", value).text(PlainText.line(shown));
    }
}
