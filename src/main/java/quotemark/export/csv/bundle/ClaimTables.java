package quotemark.export.csv.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Verdict;
import quotemark.export.exchange.Parcel;
import quotemark.text.Anchor;

/// The claims, where they stand, and what hangs on them.
final class ClaimTables {
    private final Parcel parcel;
    private final AnchorCells anchors;
    private final List<Table> all;

    private ClaimTables(Parcel parcel, AnchorCells anchors, List<Table> all) {
        this.parcel = parcel;
        this.anchors = anchors;
        this.all = all;
    }

    static void append(Parcel parcel, AnchorCells anchors, List<Table> all) {
        var tables = new ClaimTables(parcel, anchors, all);
        tables.claims();
        tables.occurrences();
        tables.evidence();
        tables.links();
        tables.verdicts();
        tables.dismissals();
    }

    private Table table(String name, Column... columns) {
        return Table.in(all, name, columns);
    }

    private void claims() {
        Table claims =
                table(
                        "claim",
                        Column.text("id"),
                        Column.text("statement"),
                        Column.text("topic"),
                        Column.text("date"),
                        Column.text("status"),
                        Column.text("certainty"),
                        Column.text("reason"),
                        Column.text("contested_by"),
                        Column.reference("contesting_speaker", "speaker"),
                        Column.text("contester"));
        for (Claim one : parcel.all(Claim.class)) {
            Contester contester = one.contester();
            claims.add(
                    one.id(),
                    one.statement(),
                    one.topic(),
                    one.date(),
                    one.status(),
                    one.certainty(),
                    one.reason(),
                    ContesterKind.of(contester),
                    contester instanceof Contester.BySpeaker(var speaker) ? speaker : null,
                    contester instanceof Contester.Outside(var name) ? name : null);
        }
    }

    private void occurrences() {
        Table occurrences =
                table(
                        "occurrence",
                        Column.text("id"),
                        Column.reference("claim", "claim"),
                        Column.reference("version", "article_version"),
                        Column.reference("quote", "quote"),
                        Column.text("stance"));
        Table passages =
                table(
                        "occurrence_passage",
                        AnchorCells.columns(Column.reference("occurrence", "occurrence")));
        for (Occurrence one : parcel.all(Occurrence.class)) {
            occurrences.add(one.id(), one.claim(), one.version(), one.quote(), one.stance());
            for (Anchor passage : one.passages()) {
                passages.add(AnchorCells.row(anchors.of(passage), one.id()));
            }
        }
    }

    private void evidence() {
        Table evidence =
                table(
                        "evidence",
                        AnchorCells.columns(
                                Column.text("id"),
                                Column.reference("claim", "claim"),
                                Column.text("relation"),
                                Column.text("strength"),
                                Column.text("source"),
                                Column.text("address"),
                                Column.text("title"),
                                Column.text("publisher"),
                                Column.text("accessed"),
                                Column.text("excerpt"),
                                Column.text("file_sha256"),
                                Column.text("media_type"),
                                Column.text("version"),
                                Column.text("unit")));
        for (Evidence one : parcel.all(Evidence.class)) {
            evidence.add(row(one));
        }
    }

    private @Nullable Object[] row(Evidence one) {
        return switch (one.source()) {
            case Evidence.Source.Passage(var version, var anchor) ->
                    AnchorCells.row(
                            anchors.of(anchor, anchors.unit(version)),
                            one.id(),
                            one.claim(),
                            one.relation(),
                            one.strength(),
                            SourceKind.PASSAGE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            version,
                            anchors.unit(version));
            case Evidence.Source.Page page ->
                    AnchorCells.row(
                            anchors.of(null),
                            one.id(),
                            one.claim(),
                            one.relation(),
                            one.strength(),
                            SourceKind.PAGE,
                            page.address(),
                            page.title(),
                            page.publisher(),
                            page.accessed(),
                            page.excerpt(),
                            null,
                            null,
                            null,
                            null);
            case Evidence.Source.File file ->
                    AnchorCells.row(
                            anchors.of(null),
                            one.id(),
                            one.claim(),
                            one.relation(),
                            one.strength(),
                            SourceKind.FILE,
                            null,
                            file.name(),
                            null,
                            null,
                            null,
                            file.sha256(),
                            file.mediaType(),
                            null,
                            null);
        };
    }

    private void links() {
        Table links =
                table(
                        "claim_link",
                        Column.text("id"),
                        Column.reference("from", "claim"),
                        Column.reference("to", "claim"),
                        Column.text("relation"));
        for (ClaimLink one : parcel.all(ClaimLink.class)) {
            links.add(one.id(), one.from(), one.to(), one.relation());
        }
    }

    private void verdicts() {
        Table verdicts =
                table(
                        "verdict",
                        Column.text("id"),
                        Column.reference("claim", "claim"),
                        Column.text("scale"),
                        Column.number("worst"),
                        Column.number("best"),
                        Column.number("value"),
                        Column.text("label"),
                        Column.text("explanation"),
                        Column.text("author"),
                        Column.text("date"),
                        Column.text("address"),
                        Column.text("made"));
        for (Verdict one : parcel.all(Verdict.class)) {
            verdicts.add(
                    one.id(),
                    one.claim(),
                    one.rating().scale(),
                    one.rating().worst(),
                    one.rating().best(),
                    one.rating().value(),
                    one.rating().label(),
                    one.explanation(),
                    one.author(),
                    one.date(),
                    one.address(),
                    one.made());
        }
    }

    private void dismissals() {
        Table dismissals =
                table(
                        "dismissal",
                        Column.text("id"),
                        Column.reference("claim", "claim"),
                        Column.reference("version", "article_version"),
                        Column.reference("speaker", "speaker"));
        for (Dismissal one : parcel.all(Dismissal.class)) {
            dismissals.add(one.id(), one.claim(), one.version(), one.speaker());
        }
    }
}
