package quotemark.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.ClaimSummary;
import quotemark.annotation.Decision;
import quotemark.annotation.Edit;
import quotemark.annotation.Entity;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Lesson;
import quotemark.annotation.RawFile;
import quotemark.annotation.Remark;
import quotemark.annotation.SimilarClaim;
import quotemark.annotation.Speaker;
import quotemark.annotation.Version;
import quotemark.text.CodePoints;

/// The one SQLite file that holds everything.
///
/// Safe for any thread: one lock, one connection. Every method may wait for the disk, and up to
/// five seconds for another program that is writing, so call it from a background thread. What
/// fails changes nothing, and says why in a sentence.
public final class Library implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Path file;
    private final Sql sql;
    private final Texts texts;
    private final EntityRows rows;
    private final EditLog log;
    private final Whereabouts whereabouts;
    private @Nullable Path rescue;

    Library(Path file, Sql sql) {
        this.file = file;
        this.sql = sql;
        texts = new Texts(sql);
        rows = EntityRows.in(sql, texts);
        log = new EditLog(sql, new EntityJson(texts));
        whereabouts = Whereabouts.of(file);
    }

    /// Opens a library that exists. A file that is none, or that cannot be opened, stays as it is.
    public static Library open(Path file) throws LibraryException {
        return new Library(file, Opening.open(file, PATIENCE));
    }

    /// Opens a library, and makes it and its folders if nothing is there.
    public static Library openOrCreate(Path file) throws LibraryException {
        return new Library(file, Opening.openOrCreate(file, PATIENCE));
    }

    /// Where the library is kept unless the reader chooses a place: in the platform's data folder.
    public static Path defaultFile() {
        return DefaultFile.of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    public Path file() {
        return file;
    }

    /// Makes an edit: all of it is on the disk, in the tables and in the log, when this returns.
    /// What had been undone can then no longer be redone.
    ///
    /// @param raws files that versions of this edit were read from; those already kept are skipped
    /// @throws LibraryException also if the library does not hold what the edit starts from,
    ///   because it was changed elsewhere
    public void commit(Edit edit, RawFile... raws) throws LibraryException {
        write(() -> {
            keep(raws);
            new Changes(rows).apply(edit.changes());
            log.append(edit);
            return edit;
        });
    }

    /// Adds to an edit that is in the log already what comes late to it: an import of many is one
    /// edit, but written in parts. It is undone as a whole.
    ///
    /// @param changes that start from what the edit has made so far
    /// @return whether the edit is still done; if it was undone in the meantime nothing happens
    public boolean extend(UUID edit, List<Change> changes, RawFile... raws)
            throws LibraryException {
        return write(() -> {
            OptionalInt number = log.done(edit);
            if (number.isEmpty()) {
                return false;
            }
            keep(raws);
            new Changes(rows).apply(changes);
            log.extend(number.getAsInt(), changes);
            return true;
        });
    }

    private void keep(RawFile... raws) throws SQLException {
        for (RawFile raw : raws) {
            keep(raw);
        }
    }

    private void keep(RawFile raw) throws SQLException {
        sql.update(
                """
                INSERT INTO raw_file (sha256, name, media_type, bytes) VALUES (?, ?, ?, ?)
                ON CONFLICT (sha256) DO NOTHING
                """,
                raw.sha256(),
                raw.name(),
                raw.mediaType(),
                raw.bytes());
    }

    /// Takes back the newest edit that is done.
    ///
    /// @return the inverse, which was applied; empty if there is nothing to undo
    public Optional<Edit> undo() throws LibraryException {
        return write(() -> {
            Optional<EditLog.Entry> entry = log.newestDone();
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            replay(
                                    entry.get(),
                                    log.edit(entry.get()).inverse(),
                                    EditLog.State.UNDONE));
        });
    }

    /// Makes again the edit that was undone last.
    ///
    /// @return the edit, which was applied; empty if there is nothing to redo
    public Optional<Edit> redo() throws LibraryException {
        return write(() -> {
            Optional<EditLog.Entry> entry = log.oldestUndone();
            return entry.isEmpty()
                    ? Optional.empty()
                    : Optional.of(replay(entry.get(), log.edit(entry.get()), EditLog.State.DONE));
        });
    }

    private Edit replay(EditLog.Entry entry, Edit edit, EditLog.State state)
            throws SQLException, LibraryException {
        new Changes(rows).apply(edit.changes());
        log.mark(entry, state);
        return edit;
    }

    /// What [#undo] would take back. Quick, however large the edit.
    public Optional<LoggedEdit> nextUndo() throws LibraryException {
        return read(() -> log.newestDone().map(EditLog.Entry::edit));
    }

    /// What [#redo] would make again. Quick, however large the edit.
    public Optional<LoggedEdit> nextRedo() throws LibraryException {
        return read(() -> log.oldestUndone().map(EditLog.Entry::edit));
    }

    /// All articles with their counts, newest first: some 50 µs each.
    public List<ArticleSummary> articles() throws LibraryException {
        return read(() -> new Summaries(sql).of(rows.articles().all()));
    }

    /// All articles, newest first: some 3 µs each.
    public List<Article> catalogue() throws LibraryException {
        return read(rows.articles()::all);
    }

    /// The counts of articles; those that are not here (any more) or have no text are left out.
    public List<ArticleSummary> summaries(List<Article> articles) throws LibraryException {
        return read(() -> new Summaries(sql).of(articles));
    }

    /// One article of the list; none if it is not (or no longer) here.
    public Optional<ArticleSummary> summary(UUID article) throws LibraryException {
        return read(() -> {
            Optional<Article> found = rows.articles().find(article);
            return found.isEmpty() ? Optional.empty() : new Summaries(sql).summary(found.get());
        });
    }

    /// Everything about one article, as it stands now.
    ///
    /// @throws LibraryException also if there is no such article
    public ArticleContents load(UUID article) throws LibraryException {
        return read(() -> {
            Optional<Article> found = rows.articles().find(article);
            Optional<Version> version = rows.versions().newest(article);
            if (found.isEmpty() || version.isEmpty()) {
                throw new LibraryException("This article is no longer in the library.");
            }
            return contents(found.get(), version.get());
        });
    }

    /// Everything about one version of an article, as it stands now.
    ///
    /// @throws LibraryException also if there is no such version
    public ArticleContents loadVersion(UUID version) throws LibraryException {
        return read(() -> {
            Optional<Version> found = rows.versions().find(version);
            if (found.isEmpty()) {
                throw new LibraryException("This version is no longer in the library.");
            }
            Article article = rows.articles().find(found.get().article()).orElseThrow();
            return contents(article, found.get());
        });
    }

    /// The versions of an article, the newest first.
    public List<UUID> versions(UUID article) throws LibraryException {
        return read(() -> rows.versions().of(article));
    }

    /// Versions that may be of the same article as something that was read.
    ///
    /// @param raw what it was read from
    /// @param address where it stands on the web; may be empty
    public List<KnownVersion> akin(RawFile raw, String address) throws LibraryException {
        return read(() -> {
            var found = new ArrayList<KnownVersion>();
            for (UUID id : rows.versions().akin(raw.sha256(), address, raw.name())) {
                found.add(known(id));
            }
            return found;
        });
    }

    /// Versions of this very text, in whichever articles.
    public List<KnownVersion> withText(String text) throws LibraryException {
        return read(() -> {
            var found = new ArrayList<KnownVersion>();
            for (UUID id : rows.versions().withText(text)) {
                found.add(known(id));
            }
            return found;
        });
    }

    private KnownVersion known(UUID id) throws SQLException {
        Version version = rows.versions().find(id).orElseThrow();
        Article article = rows.articles().find(version.article()).orElseThrow();
        return new KnownVersion(article, version, rows.versions().of(article.id()).size());
    }

    /// A version, if it is (still) here.
    public Optional<Version> version(UUID version) throws LibraryException {
        return read(() -> rows.versions().find(version));
    }

    /// Whether a file is kept here.
    ///
    /// @param sha256 of its bytes, in lower-case hexadecimal
    public boolean hasRaw(String sha256) throws LibraryException {
        return read(() ->
                sql.first("SELECT 1 FROM raw_file WHERE sha256 = ?", row -> row.getInt(1), sha256)
                        .isPresent());
    }

    /// All speakers, by name.
    public List<Speaker> speakers() throws LibraryException {
        return read(rows.speakers()::all);
    }

    /// What all edits that are done made of entities, in their order; the last is what they are
    /// now. Those that are not here are left out.
    ///
    /// @param like entities of the same kinds and identities
    public Map<UUID, List<Past>> histories(Collection<? extends Entity> like)
            throws LibraryException {
        return read(() -> {
            Map<UUID, List<Past>> found = new HashMap<>();
            for (Entity entity : like) {
                if (rows.find(entity).isPresent()) {
                    found.put(entity.id(), log.history(entity));
                }
            }
            return found;
        });
    }

    private ArticleContents contents(Article article, Version version) throws SQLException {
        return new ArticleContents(
                article,
                version,
                rows.speakers().all(),
                rows.quotes().of(version.id()),
                rows.notes().of(version.id()),
                rows.tags().of(version.id()),
                new ClaimGraphs(sql, rows).around(rows.claims().in(version.id())),
                rows.houseStyles().find(HouseStyle.ID),
                rows.decisions().of(version.id()));
    }

    /// Some claims with all that hangs on them, by statement; without those that are not here.
    public ClaimGraph claimsAround(Collection<UUID> claims) throws LibraryException {
        return read(() -> graph(claims));
    }

    private ClaimGraph graph(Collection<UUID> claims) throws SQLException {
        var found = new ArrayList<Claim>();
        for (UUID claim : claims) {
            rows.claims().find(claim).ifPresent(found::add);
        }
        return new ClaimGraphs(sql, rows).around(found);
    }

    /// One claim at a glance, if it is (still) here.
    public Optional<ClaimBoard> claimBoard(UUID claim) throws LibraryException {
        return read(() -> {
            ClaimGraph graph = graph(List.of(claim));
            return graph.claim(claim).map(found -> ClaimBoard.of(graph, found));
        });
    }

    /// All claims, by statement.
    public List<Claim> claims() throws LibraryException {
        return read(rows.claims()::all);
    }

    /// What a list shows of the claims, by statement.
    ///
    /// @param most that are read; so few as a window shows are there at once
    public List<ClaimSummary> claimSummaries(int most) throws LibraryException {
        return read(() -> new ClaimSummaries(sql).first(most));
    }

    /// Claims that say nearly the same as a statement, the likest first.
    public List<SimilarClaim> similarClaims(String statement) throws LibraryException {
        return read(() -> SimilarClaim.to(statement, rows.claims().near(statement)));
    }

    /// What can be learned from the decisions on suggestions in all articles, in the order in which
    /// they were made.
    public List<Lesson> lessons() throws LibraryException {
        return read(rows.decisions()::lessons);
    }

    /// All decisions on suggestions that are learned from.
    public List<Decision> rememberedDecisions() throws LibraryException {
        return read(rows.decisions()::remembered);
    }

    /// How the newsroom puts things, if it has said anything.
    public Optional<HouseStyle> houseStyle() throws LibraryException {
        return read(() -> rows.houseStyles().find(HouseStyle.ID));
    }

    /// Looks for words, and phrases in quotation marks, in articles, quotes, speakers, claims, tags
    /// and notes: all of them in one text, beginnings of words too, whatever their case and
    /// accents.
    ///
    /// @param typed whatever it is, it is looked for
    /// @param limit at most so many hits
    /// @return the hits of one article together, the article with the best one first
    public List<Hit> search(String typed, int limit) throws LibraryException {
        var words = SearchWords.of(typed);
        return words.isEmpty()
                ? List.of()
                : read(() -> new Search(sql, texts, rows.articles()).hits(words, limit));
    }

    /// The terms of all tags, those that were used last first.
    public List<String> terms() throws LibraryException {
        return read(() ->
                sql.list(
                        "SELECT term FROM tag GROUP BY term ORDER BY max(rowid) DESC",
                        row -> row.getString("term")));
    }

    /// What names a speaker, also in articles that are not open.
    public SpeakerReferences references(UUID speaker) throws LibraryException {
        return read(() ->
                new SpeakerReferences(
                        rows.quotes().by(speaker),
                        rows.claims().contestedBy(speaker),
                        Stream.<Remark>concat(
                                        rows.notes().aboutSpeaker(speaker).stream(),
                                        rows.tags().aboutSpeaker(speaker).stream())
                                .toList(),
                        rows.dismissals().of(speaker)));
    }

    /// The article that was read from a file with identical bytes.
    ///
    /// @param sha256 of the bytes, in lower-case hexadecimal
    public Optional<UUID> articleWithRaw(String sha256) throws LibraryException {
        return read(() ->
                sql.first(
                        "SELECT article FROM article_version WHERE raw = ? LIMIT 1",
                        row -> Rows.id(row, "article"),
                        sha256));
    }

    /// A file as it came.
    ///
    /// @param sha256 of the bytes, in lower-case hexadecimal
    /// @throws LibraryException also if it is not kept here
    public RawFile raw(String sha256) throws LibraryException {
        return kept(sha256)
                .orElseThrow(() -> new LibraryException("This file is no longer in the library."));
    }

    /// A file as it came, if it is kept here.
    ///
    /// @param sha256 of the bytes, in lower-case hexadecimal
    public Optional<RawFile> kept(String sha256) throws LibraryException {
        return read(() ->
                sql.first(
                        "SELECT * FROM raw_file WHERE sha256 = ?",
                        row ->
                                new RawFile(
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getString("sha256"),
                                        row.getBytes("bytes")),
                        sha256));
    }

    /// Where the reader was in a version, in UTF-16 code units.
    public OptionalInt readingPosition(UUID version) throws LibraryException {
        Optional<Integer> position =
                read(() -> {
                    CodePoints codePoints = texts.codePoints(version);
                    return sql.first(
                            "SELECT position FROM reading_position WHERE version = ?",
                            row -> codePoints.toUtf16(row.getInt("position")),
                            version);
                });
        return position.isPresent() ? OptionalInt.of(position.get()) : OptionalInt.empty();
    }

    /// Remembers where the reader is. No edit: nothing to undo.
    ///
    /// @param utf16 in UTF-16 code units
    public void keepReadingPosition(UUID version, int utf16) throws LibraryException {
        write(() -> {
            sql.update(
                    """
                    INSERT INTO reading_position (version, position) VALUES (?, ?)
                    ON CONFLICT (version) DO UPDATE SET position = excluded.position
                    """,
                    version,
                    texts.codePoints(version).fromUtf16(utf16));
            return version;
        });
    }

    /// Verifies everything that can be verified, which takes time in a large library.
    ///
    /// @return one sentence per problem; empty when all is well
    public List<String> check() {
        try {
            List<String> problems = read(rules()::problems);
            // FTS5 is asked by a statement that only a writer may make.
            return problems.isEmpty() ? write(new SearchCheck(sql)::problems) : problems;
        } catch (LibraryException e) {
            return List.of(e.getMessage());
        }
    }

    private Check rules() {
        return new Check(sql, new TextCheck(sql), new LogCheck(sql, rows, log));
    }

    Holdings holdings() throws LibraryException {
        return guarded(() -> Holdings.of(sql));
    }

    /// Makes all that the log of edits tells of as the log tells it.
    void putBack() throws LibraryException {
        foreignKeys("OFF");
        write(() -> {
            new PuttingBack(rows, log).putBack();
            new Tidying(sql).tidy();
            return file;
        });
        foreignKeys("ON");
    }

    private void foreignKeys(String state) throws LibraryException {
        guarded(() -> {
            sql.script("PRAGMA foreign_keys = " + state);
            return state;
        });
    }

    /// Lets all that is there have been made by one edit.
    void beginHistoryAnew(Instant now) throws LibraryException {
        write(() -> {
            new NewHistory(sql, rows, log).begin(now);
            return now;
        });
    }

    private <T> T read(Sql.Work<T> work) throws LibraryException {
        return guarded(() -> sql.read(work));
    }

    private <T> T write(Sql.Work<T> work) throws LibraryException {
        return guarded(() -> {
            T result = sql.write(work);
            if (whereabouts.isGone()) {
                throw new LibraryException(rescued());
            }
            return result;
        });
    }

    /// What was deleted or replaced is still there as long as it is open: it gets another name.
    private String rescued() throws LibraryException, SQLException {
        if (!Files.isDirectory(Header.folder(file))) {
            return Failures.unreadable(file);
        }
        if (rescue == null) {
            Path target =
                    Header.folder(file).resolve("rescued " + UUID.randomUUID() + ".quotemark");
            sql.copyInto(target);
            rescue = target;
        }
        return Failures.gone(file, rescue);
    }

    private <T> T guarded(Sql.Work<T> work) throws LibraryException {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            texts.forget();
            throw Failures.of(file, e);
        } catch (LibraryException e) {
            texts.forget();
            throw e;
        } catch (RuntimeException e) {
            texts.forget();
            if (isInOrder(e)) {
                throw e;
            }
            throw new LibraryException(Failures.damaged(file), e);
        } finally {
            lock.unlock();
        }
    }

    /// Whether a failure that nobody foresaw is a mistake of ours; else somebody wrote rows that
    /// make no record, or refer to none.
    private boolean isInOrder(RuntimeException failure) {
        try {
            return sql.read(rules()::problems).isEmpty();
        } catch (SQLException | LibraryException | RuntimeException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    @Override
    public void close() throws LibraryException {
        guarded(() -> {
            sql.close();
            return file;
        });
    }
}
