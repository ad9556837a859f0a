package quotemark.export.tei;

import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.annotation.WikidataId;
import quotemark.export.contents.Language;
import quotemark.export.contents.Origin;
import quotemark.export.contents.WebAddress;
import quotemark.export.exchange.Parcel;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xml.XmlWriter;

/// Where the text comes from, who speaks in it, and our terms.
final class TeiHeader {
    /// How a copy of ours is recognised.
    static final String IDENT = "ident=\"Quotemark\"";

    private final Parcel parcel;
    private final XmlWriter xml;

    TeiHeader(Parcel parcel, XmlWriter xml) {
        this.parcel = parcel;
        this.xml = xml;
    }

    void write() {
        xml.open("teiHeader").line();
        file();
        encoding();
        profile();
        xml.element("xenoData", WebAnnotations.ascii(parcel)).line();
        xml.open("revisionDesc");
        xml.element(
                "change", "Quotemark read the text.", "when", parcel.version().read().toString());
        xml.close().line().close().line();
    }

    private void file() {
        Article article = parcel.article();
        xml.open("fileDesc").line();
        xml.open("titleStmt").element("title", Origin.title(article)).close().line();
        xml.open("publicationStmt").element("p", "Not published: an annotated copy.");
        xml.close().line();
        xml.open("sourceDesc").open("bibl").element("title", Origin.title(article));
        optional("author", article.byline());
        optional("publisher", article.publisher());
        if (!article.published().isEmpty()) {
            String day = Days.isDay(article.published()) ? article.published() : "";
            xml.element("date", article.published(), "when", day);
        }
        if (WebAddress.is(article.address())) {
            xml.element("ref", article.address(), "target", address(article));
        }
        Version version = parcel.version();
        xml.element("idno", article.id().toString(), "type", "article");
        xml.element("idno", version.id().toString(), "type", "version");
        if (!version.raw().isEmpty()) {
            xml.element("idno", version.raw(), "type", "sha256");
        }
        xml.close().close().line().close().line();
    }

    /// Without the characters that are none of an address.
    private static String address(Article article) {
        return article.address().strip().replaceAll("[^\\x21-\\x7E]|[{}|\\\\^`]", "");
    }

    private void optional(String name, String words) {
        if (!words.isEmpty()) {
            xml.element(name, words);
        }
    }

    private void encoding() {
        xml.open("encodingDesc").line();
        xml.open("classDecl");
        taxonomy("kind", Quote.Kind.values());
        taxonomy("stance", Occurrence.Stance.values());
        taxonomy("status", Claim.Status.values());
        taxonomy("relation", Evidence.Relation.values());
        taxonomy("strength", Evidence.Strength.values());
        xml.close().line();
        xml.open("appInfo").open("application", "ident", "Quotemark", "version", "1");
        xml.element("label", "Quotemark").close().close().line().close().line();
    }

    private void taxonomy(String name, Enum<?>... terms) {
        xml.open("taxonomy", "xml:id", name);
        for (Enum<?> term : terms) {
            String id = TeiIds.category(name, term);
            xml.open("category", "xml:id", id);
            xml.element("catDesc", id.substring(name.length() + 1)).close();
        }
        xml.close().line();
    }

    private void profile() {
        xml.open("profileDesc");
        String language = Language.tag(parcel.article());
        if (!language.isEmpty()) {
            xml.open("langUsage").empty("language", "ident", language).close();
        }
        if (!parcel.all(Speaker.class).isEmpty()) {
            xml.open("particDesc").open("listPerson").line();
            parcel.all(Speaker.class).stream().filter(TeiHeader::isPerson).forEach(this::person);
            parcel.all(Speaker.class).stream().filter(s -> !isPerson(s)).forEach(this::group);
            xml.close().close();
        }
        xml.close().line();
    }

    private static boolean isPerson(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON, UNNAMED -> true;
            case ORGANISATION, GROUP, DOCUMENT -> false;
        };
    }

    private void person(Speaker speaker) {
        xml.open("person", "xml:id", TeiIds.of(speaker.id()));
        names("persName", speaker);
        if (!speaker.role().isEmpty()) {
            xml.open("state", "type", "role").element("desc", speaker.role()).close();
        }
        if (!speaker.affiliation().isEmpty()) {
            xml.element("affiliation", speaker.affiliation());
        }
        xml.close().line();
    }

    private void group(Speaker speaker) {
        xml.open("org", "xml:id", TeiIds.of(speaker.id()));
        names("orgName", speaker);
        optional("desc", speaker.role());
        xml.close().line();
    }

    private void names(String element, Speaker speaker) {
        xml.element(element, speaker.name());
        speaker.aliases().forEach(alias -> xml.element(element, alias, "type", "alias"));
        WikidataId.in(speaker.wikidata())
                .ifPresent(id -> xml.element("idno", id, "type", "wikidata"));
    }
}
