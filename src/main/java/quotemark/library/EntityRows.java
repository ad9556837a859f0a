package quotemark.library;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Decision;
import quotemark.annotation.Dismissal;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Verdict;
import quotemark.annotation.Version;

/// The rows of every kind of entity.
record EntityRows(
        ArticleRows articles,
        VersionRows versions,
        SpeakerRows speakers,
        QuoteRows quotes,
        ClaimRows claims,
        OccurrenceRows occurrences,
        EvidenceRows evidence,
        ClaimLinkRows claimLinks,
        VerdictRows verdicts,
        DismissalRows dismissals,
        RemarkRows<Note> notes,
        RemarkRows<Tag> tags,
        HouseStyleRows houseStyles,
        DecisionRows decisions) {

    static EntityRows in(Sql sql, Texts texts) {
        return new EntityRows(
                new ArticleRows(sql),
                new VersionRows(sql),
                new SpeakerRows(sql),
                new QuoteRows(sql, texts),
                new ClaimRows(sql),
                new OccurrenceRows(sql, texts),
                new EvidenceRows(sql, texts),
                new ClaimLinkRows(sql),
                new VerdictRows(sql),
                new DismissalRows(sql),
                RemarkRows.notes(sql, texts),
                RemarkRows.tags(sql, texts),
                new HouseStyleRows(sql),
                new DecisionRows(sql, texts));
    }

    /// What the tables hold now for an entity of that kind and identity.
    Optional<? extends Entity> find(Entity like) throws SQLException {
        return rows(like).find(like.id());
    }

    void apply(Change change) throws SQLException {
        Entity entity = change.entity();
        if (change.after() == null) {
            rows(entity).delete(entity.id());
        } else {
            put(rows(entity), change);
        }
    }

    @SuppressWarnings("unchecked") // a change is between entities of one class
    private static <E extends Entity> void put(Rows<E> rows, Change change) throws SQLException {
        rows.put((@Nullable E) change.before(), (E) Objects.requireNonNull(change.after()));
    }

    private Rows<? extends Entity> rows(Entity entity) {
        return switch (entity) {
            case Article _ -> articles;
            case Version _ -> versions;
            case Speaker _ -> speakers;
            case Quote _ -> quotes;
            case Claim _ -> claims;
            case Occurrence _ -> occurrences;
            case Evidence _ -> evidence;
            case ClaimLink _ -> claimLinks;
            case Verdict _ -> verdicts;
            case Dismissal _ -> dismissals;
            case Note _ -> notes;
            case Tag _ -> tags;
            case HouseStyle _ -> houseStyles;
            case Decision _ -> decisions;
        };
    }
}
