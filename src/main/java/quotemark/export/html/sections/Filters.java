package quotemark.export.html.sections;

import java.util.Optional;
import org.jsoup.nodes.Element;
import quotemark.export.contents.Contents;
import quotemark.export.contents.PlainText;
import quotemark.export.html.parts.Ids;

/// Lets the reader of the page keep to one speaker or one claim. Without script it stays hidden.
public final class Filters {
    private Filters() {}

    public static void append(Contents contents, Element parent) {
        if (contents.quotes().isEmpty() && contents.claims().isEmpty()) {
            return;
        }
        Element form = parent.appendElement("form").addClass("filters").attr("hidden", true);
        form.attr("aria-label", "Show only").attr("autocomplete", "off");
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
        if (!contents.claims().isEmpty()) {
            Element claims = choice(form, "claim", "Claim", "all");
            contents.claims()
                    .forEach(c ->
                            option(
                                    claims,
                                    Ids.brief(c.id()),
                                    contents.number(c) + "  " + c.statement()));
        }
        form.appendElement("output").attr("role", "status");
    }

    private static Element choice(Element form, String name, String label, String all) {
        Element choice = form.appendElement("label").text(label + " ").appendElement("select");
        choice.attr("name", name);
        option(choice, "", all);
        return choice;
    }

    private static void option(Element choice, String value, String shown) {
        choice.appendElement("option").attr("value", value).text(PlainText.line(shown));
    }
}
