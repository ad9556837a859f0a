package quotemark.export.csv.bundle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.export.SuggestedQuote;
import quotemark.export.exchange.Parcel;
import quotemark.text.CodePoints;

/// One table an entity, as [TableReader] reads them back. The rows stand in the order of the
/// parcel; parts of a thing have a table of their own. What is about claims is in [ClaimTables].
final class Tables {
    private final Parcel parcel;
    private final AnchorCells anchors;
    private final List<Table> all = new ArrayList<>();

    private Tables(Parcel parcel) {
        this.parcel = parcel;
        anchors = AnchorCells.in(parcel.version());
    }

    static List<Table> of(Parcel parcel, List<SuggestedQuote> suggested) {
        var tables = new Tables(parcel);
        tables.article();
        tables.speakers();
        ClaimTables.append(parcel, tables.anchors, tables.all);
        tables.quotes();
        tables.remarks();
        SuggestionTables.append(suggested, tables.anchors, tables.all);
        return tables.all;
    }

    private Table table(String name, Column... columns) {
        return Table.in(all, name, columns);
    }

    private void article() {
        var article = parcel.article();
        table(
                        "article",
                        Column.text("id"),
                        Column.text("title"),
                        Column.text("byline"),
                        Column.text("publisher"),
                        Column.text("published"),
                        Column.text("language"),
                        Column.text("address"),
                        Column.text("added"))
                .add(
                        article.id(),
                        article.title(),
                        article.byline(),
                        article.publisher(),
                        article.published(),
                        article.language(),
                        article.address(),
                        article.added());
        var version = parcel.version();
        table(
                        "article_version",
                        Column.text("id"),
                        Column.reference("article", "article"),
                        Column.number("number"),
                        Column.text("raw_sha256"),
                        Column.text("read"))
                .add(
                        version.id(),
                        version.article(),
                        version.number(),
                        version.raw(),
                        version.read());
        Table blocks =
                table("block", Column.text("kind"), Column.number("start"), Column.number("end"));
        CodePoints codePoints = anchors.codePoints();
        for (Block block : version.blocks()) {
            blocks.add(
                    block.kind(),
                    codePoints.fromUtf16(block.span().start()),
                    codePoints.fromUtf16(block.span().end()));
        }
    }

    private void speakers() {
        Table speakers =
                table(
                        "speaker",
                        Column.text("id"),
                        Column.text("name"),
                        Column.text("kind"),
                        Column.text("role"),
                        Column.text("affiliation"),
                        Column.text("wikidata"),
                        Column.number("colour"),
                        Column.text("initials"));
        Table aliases =
                table(
                        "speaker_alias",
                        Column.reference("speaker", "speaker"),
                        Column.text("alias"));
        for (Speaker one : parcel.all(Speaker.class)) {
            speakers.add(
                    one.id(),
                    one.name(),
                    one.kind(),
                    one.role(),
                    one.affiliation(),
                    one.wikidata(),
                    one.colour(),
                    one.initials());
            one.aliases().forEach(alias -> aliases.add(one.id(), alias));
        }
    }

    private void quotes() {
        Table quotes =
                table(
                        "quote",
                        Column.text("id"),
                        Column.reference("version", "article_version"),
                        Column.text("kind"),
                        Column.reference("speaker", "speaker"),
                        Column.reference("parent", "quote"));
        Table fragments =
                table(
                        "fragment",
                        AnchorCells.columns(
                                Column.reference("quote", "quote"), Column.text("role")));
        for (Quote one : parcel.all(Quote.class)) {
            quotes.add(one.id(), one.version(), one.kind(), one.speaker(), one.parent());
            for (Fragment fragment : one.fragments()) {
                fragments.add(
                        AnchorCells.row(anchors.of(fragment.anchor()), one.id(), fragment.role()));
            }
        }
    }

    private void remarks() {
        Table remarks =
                table(
                        "remark",
                        AnchorCells.columns(
                                Column.text("id"),
                                Column.text("kind"),
                                Column.reference("version", "article_version"),
                                Column.text("about"),
                                Column.text("words")));
        for (Remark one : parcel.all(Remark.class)) {
            remarks.add(
                    switch (one) {
                        case Note note -> row(note, RemarkKind.NOTE, note.markdown());
                        case Tag tag -> row(tag, RemarkKind.TAG, tag.term());
                    });
        }
    }

    private @Nullable Object[] row(Remark one, RemarkKind kind, String words) {
        return AnchorCells.row(
                anchors.of(one.passage()), one.id(), kind, one.version(), one.about(), words);
    }
}
