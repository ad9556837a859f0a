package quotemark.export.csv.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Rating;
import quotemark.annotation.Remark;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;
import quotemark.export.exchange.Parcel;
import quotemark.text.CodePoints;
import quotemark.text.Span;

/// Reads back what [Tables] writes. Whatever is not as it has to be throws a [RuntimeException].
final class TableReader {
    private final Map<String, byte[]> files;
    private final Version version;
    private final AnchorCells anchors;

    /// @param files of the bundle, by path
    /// @param text of the version
    TableReader(Map<String, byte[]> files, String text) {
        this.files = files;
        version = version(rows("article_version").getFirst(), text);
        anchors = AnchorCells.in(version);
    }

    Parcel parcel() {
        Map<UUID, List<Row>> aliases = parts("speaker_alias", "speaker");
        Map<UUID, List<Row>> fragments = parts("fragment", "quote");
        Map<UUID, List<Row>> passages = parts("occurrence_passage", "occurrence");
        var entities = new ArrayList<Entity>();
        read("speaker", row -> speaker(row, of(aliases, row)), entities);
        read("claim", TableReader::claim, entities);
        read("quote", row -> quote(row, of(fragments, row)), entities);
        read("occurrence", row -> occurrence(row, of(passages, row)), entities);
        read("evidence", this::evidence, entities);
        read("claim_link", TableReader::link, entities);
        read("verdict", TableReader::verdict, entities);
        read("dismissal", TableReader::dismissal, entities);
        read("remark", this::remark, entities);
        return new Parcel(article(rows("article").getFirst()), version, entities);
    }

    private List<Row> rows(String table) {
        byte[] bytes = files.get("tables/" + table + ".csv");
        if (bytes == null) {
            throw new IllegalArgumentException("no table “" + table + "”");
        }
        return Table.read(bytes);
    }

    private void read(String table, Function<Row, Entity> reading, List<Entity> entities) {
        rows(table).stream().map(reading).forEach(entities::add);
    }

    private Map<UUID, List<Row>> parts(String table, String whole) {
        return rows(table).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.id(whole), HashMap::new, Collectors.toList()));
    }

    private static Stream<Row> of(Map<UUID, List<Row>> parts, Row whole) {
        return parts.getOrDefault(whole.id("id"), List.of()).stream();
    }

    private static Article article(Row row) {
        return new Article(
                row.id("id"),
                row.text("title"),
                row.text("byline"),
                row.text("publisher"),
                row.text("published"),
                row.text("language"),
                row.text("address"),
                Instant.parse(row.text("added")));
    }

    private Version version(Row row, String text) {
        var codePoints = new CodePoints(text);
        return new Version(
                row.id("id"),
                row.id("article"),
                row.number("number"),
                text,
                rows("block").stream().map(block -> block(block, codePoints)).toList(),
                row.text("raw_sha256"),
                Instant.parse(row.text("read")));
    }

    private static Block block(Row row, CodePoints codePoints) {
        return new Block(
                row.value(Block.Kind.class, "kind"),
                new Span(
                        codePoints.toUtf16(row.number("start")),
                        codePoints.toUtf16(row.number("end"))));
    }

    private static Speaker speaker(Row row, Stream<Row> aliases) {
        return new Speaker(
                row.id("id"),
                row.text("name"),
                aliases.map(alias -> alias.text("alias")).toList(),
                row.value(Speaker.Kind.class, "kind"),
                row.text("role"),
                row.text("affiliation"),
                row.text("wikidata"),
                row.number("colour"),
                row.text("initials"));
    }

    private static Claim claim(Row row) {
        return new Claim(
                row.id("id"),
                row.text("statement"),
                row.text("topic"),
                row.text("date"),
                row.value(Claim.Status.class, "status"),
                row.value(Claim.Certainty.class, "certainty"),
                row.text("reason"),
                ContesterKind.read(row));
    }

    private Quote quote(Row row, Stream<Row> fragments) {
        return new Quote(
                row.id("id"),
                row.id("version"),
                row.value(Quote.Kind.class, "kind"),
                row.idOrNull("speaker"),
                row.idOrNull("parent"),
                fragments
                        .map(one ->
                                new Fragment(
                                        one.value(Fragment.Role.class, "role"), anchors.read(one)))
                        .toList());
    }

    private Occurrence occurrence(Row row, Stream<Row> passages) {
        return new Occurrence(
                row.id("id"),
                row.id("claim"),
                row.id("version"),
                row.idOrNull("quote"),
                passages.map(anchors::read).toList(),
                row.value(Occurrence.Stance.class, "stance"));
    }

    private Evidence evidence(Row row) {
        return new Evidence(
                row.id("id"),
                row.id("claim"),
                row.value(Evidence.Relation.class, "relation"),
                row.value(Evidence.Strength.class, "strength"),
                source(row));
    }

    private Evidence.Source source(Row row) {
        return switch (row.value(SourceKind.class, "source")) {
            case PASSAGE ->
                    new Evidence.Source.Passage(
                            row.id("version"), anchors.read(row, row.text("unit")));
            case PAGE ->
                    new Evidence.Source.Page(
                            row.text("address"),
                            row.text("title"),
                            row.text("publisher"),
                            row.text("accessed"),
                            row.text("excerpt"));
            case FILE ->
                    new Evidence.Source.File(
                            row.text("title"), row.text("file_sha256"), row.text("media_type"));
        };
    }

    private static ClaimLink link(Row row) {
        return new ClaimLink(
                row.id("id"),
                row.id("from"),
                row.id("to"),
                row.value(ClaimLink.Relation.class, "relation"));
    }

    private static Verdict verdict(Row row) {
        return new Verdict(
                row.id("id"),
                row.id("claim"),
                new Rating(
                        row.text("scale"),
                        row.number("worst"),
                        row.number("best"),
                        row.number("value"),
                        row.text("label")),
                row.text("explanation"),
                row.text("author"),
                row.text("date"),
                row.text("address"),
                Instant.parse(row.text("made")));
    }

    private static Dismissal dismissal(Row row) {
        return new Dismissal(row.id("id"), row.id("claim"), row.id("version"), row.id("speaker"));
    }

    private Remark remark(Row row) {
        var about = row.idOrNull("about");
        var passage = anchors.readOrNull(row);
        return switch (row.value(RemarkKind.class, "kind")) {
            case NOTE ->
                    new Note(row.id("id"), row.id("version"), about, passage, row.text("words"));
            case TAG -> new Tag(row.id("id"), row.id("version"), about, passage, row.text("words"));
        };
    }
}
