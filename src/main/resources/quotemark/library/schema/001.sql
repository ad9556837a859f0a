-- A Quotemark library. The reasons stand in the documentation of the package quotemark.library.
-- Positions count Unicode code points from 0: [start, end), so that the words of a passage are
-- substr(text, start + 1, end - start). Times are ISO 8601 in UTC. What is unknown is ''.

CREATE TABLE raw_file (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;

-- length and words are counted from the text; they stand before it because whatever stands after
-- a long text is slow to read.
CREATE TABLE article_version (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    raw TEXT NOT NULL REFERENCES raw_file,
    read TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length = length(text)),
    words INTEGER NOT NULL CHECK (words >= 0),
    text TEXT NOT NULL CHECK (instr(text, char(0)) = 0),
    UNIQUE (article, number)
) STRICT;
CREATE INDEX article_version_raw ON article_version (raw);

-- The text once more, in pieces of 1024 code points, made by a trigger: SQLite takes a millisecond
-- to find a passage in a long text, and microseconds in a piece.
CREATE TABLE text_slice (
    version TEXT NOT NULL REFERENCES article_version ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) STRICT;

CREATE TRIGGER article_version_is_sliced AFTER INSERT ON article_version
BEGIN
    INSERT INTO text_slice (version, ordinal, text)
    SELECT NEW.id, ordinal, substr(NEW.text, ordinal * 1024 + 1, 1024)
    FROM (WITH RECURSIVE slice (ordinal) AS (
            SELECT 0 UNION ALL SELECT ordinal + 1 FROM slice
            WHERE (ordinal + 1) * 1024 < NEW.length)
        SELECT ordinal FROM slice);
END;

CREATE TRIGGER text_slice_stays BEFORE UPDATE ON text_slice
BEGIN
    SELECT RAISE(ABORT, 'the text of an article version never changes');
END;

CREATE TABLE block (
    version TEXT NOT NULL REFERENCES article_version ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('HEADLINE', 'HEADING', 'PARAGRAPH', 'BLOCK_QUOTE', 'LIST_ITEM')),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (version, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION', 'GROUP', 'DOCUMENT', 'UNNAMED')),
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour >= 0),
    initials TEXT NOT NULL
) STRICT;

CREATE TABLE speaker_alias (
    speaker TEXT NOT NULL REFERENCES speaker ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (speaker, ordinal)
) STRICT, WITHOUT ROWID;

-- start and end are the hull: from the first word of the content to the last.
CREATE TABLE quote (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('DIRECT', 'INDIRECT', 'MIXED', 'SCARE')),
    speaker TEXT REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
    parent TEXT REFERENCES quote DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start)
) STRICT;
CREATE INDEX quote_version ON quote (version);
CREATE INDEX quote_speaker ON quote (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX quote_parent ON quote (parent) WHERE parent IS NOT NULL;

CREATE TABLE fragment (
    quote TEXT NOT NULL REFERENCES quote ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('CONTENT', 'CUE', 'SOURCE', 'ADDRESSEE', 'CHANNEL')),
    words INTEGER NOT NULL CHECK (words >= 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    PRIMARY KEY (quote, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    statement TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('UNCHECKED', 'CONTESTED', 'SUPPORTED', 'REFUTED', 'MIXED',
            'UNVERIFIABLE', 'WITHDRAWN')),
    reason TEXT NOT NULL,
    contester TEXT NOT NULL CHECK (contester IN ('UNKNOWN', 'ARTICLE', 'SPEAKER', 'OUTSIDE')),
    contester_speaker TEXT REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
    contester_name TEXT,
    CHECK ((contester = 'SPEAKER') = (contester_speaker IS NOT NULL)),
    CHECK ((contester = 'OUTSIDE') = (contester_name IS NOT NULL))
) STRICT;
CREATE INDEX claim_contester ON claim (contester_speaker) WHERE contester_speaker IS NOT NULL;

CREATE TABLE occurrence (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    quote TEXT REFERENCES quote DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL CHECK (stance IN ('ASSERTS', 'DENIES', 'HEDGES', 'REPEATS', 'REPORTS'))
) STRICT;
CREATE INDEX occurrence_claim ON occurrence (claim);
CREATE INDEX occurrence_version ON occurrence (version);
CREATE INDEX occurrence_quote ON occurrence (quote) WHERE quote IS NOT NULL;

CREATE TABLE occurrence_passage (
    occurrence TEXT NOT NULL REFERENCES occurrence ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    PRIMARY KEY (occurrence, ordinal)
) STRICT, WITHOUT ROWID;

-- Either a passage of a version (version to state) or a page on the web (address to excerpt).
CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL
        CHECK (relation IN ('SUPPORTS', 'REFUTES', 'QUALIFIES', 'CONTEXTUALISES')),
    source TEXT NOT NULL CHECK (source IN ('PASSAGE', 'PAGE')),
    version TEXT REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    start INTEGER CHECK (start >= 0),
    end INTEGER CHECK (end > start),
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    state TEXT CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    address TEXT,
    title TEXT,
    excerpt TEXT,
    CHECK ((version IS NULL) + (start IS NULL) + (end IS NULL) + (exact IS NULL)
        + (prefix IS NULL) + (suffix IS NULL) + (state IS NULL)
        = CASE source WHEN 'PASSAGE' THEN 0 ELSE 7 END),
    CHECK ((address IS NULL) + (title IS NULL) + (excerpt IS NULL)
        = CASE source WHEN 'PAGE' THEN 0 ELSE 3 END)
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_version ON evidence (version) WHERE version IS NOT NULL;

-- About one quote, speaker or claim, or none; on one passage, or none.
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    about_quote TEXT REFERENCES quote DEFERRABLE INITIALLY DEFERRED,
    about_speaker TEXT REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
    about_claim TEXT REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    start INTEGER CHECK (start >= 0),
    end INTEGER CHECK (end > start),
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    state TEXT CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    markdown TEXT NOT NULL,
    CHECK ((about_quote IS NOT NULL) + (about_speaker IS NOT NULL) + (about_claim IS NOT NULL)
        <= 1),
    CHECK ((start IS NULL) + (end IS NULL) + (exact IS NULL) + (prefix IS NULL)
        + (suffix IS NULL) + (state IS NULL) IN (0, 6))
) STRICT;
CREATE INDEX note_version ON note (version);
CREATE INDEX note_quote ON note (about_quote) WHERE about_quote IS NOT NULL;
CREATE INDEX note_speaker ON note (about_speaker) WHERE about_speaker IS NOT NULL;
CREATE INDEX note_claim ON note (about_claim) WHERE about_claim IS NOT NULL;

-- DONE can be undone, newest first; UNDONE can be redone, oldest first; DROPPED was undone before
-- something else was done, and is kept so that nothing anybody did is forgotten.
CREATE TABLE edit (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    version TEXT,
    state TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'DROPPED'))
) STRICT;
CREATE INDEX edit_state ON edit (state, number);

CREATE TABLE change (
    edit INTEGER NOT NULL REFERENCES edit,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('ARTICLE', 'VERSION', 'SPEAKER', 'QUOTE', 'CLAIM', 'OCCURRENCE',
            'EVIDENCE', 'NOTE')),
    entity TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)),
    UNIQUE (edit, ordinal),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_entity ON change (entity, edit, ordinal);

CREATE TABLE reading_position (
    version TEXT PRIMARY KEY REFERENCES article_version ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

-- The text of a version never changes.

CREATE TRIGGER article_version_text_stays BEFORE UPDATE OF text ON article_version
WHEN NEW.text IS NOT OLD.text
BEGIN
    SELECT RAISE(ABORT, 'the text of an article version never changes');
END;

CREATE TRIGGER block_stands_in_text BEFORE INSERT ON block
BEGIN
    SELECT RAISE(ABORT, 'a block goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
END;

-- A passage lies within the text and, unless it is FUZZY or LOST, holds the words there.

CREATE TRIGGER fragment_stands_in_text BEFORE INSERT ON fragment
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    FROM quote JOIN article_version ON article_version.id = quote.version
    WHERE quote.id = NEW.quote AND NEW.end > article_version.length;
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = (SELECT version FROM quote WHERE id = NEW.quote)
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
    SELECT RAISE(ABORT, 'the content of a quote reaches beyond its hull')
    FROM quote
    WHERE id = NEW.quote AND NEW.role = 'CONTENT' AND (NEW.start < start OR NEW.end > end);
END;

CREATE TRIGGER fragment_is_replaced_whole BEFORE UPDATE ON fragment
BEGIN
    SELECT RAISE(ABORT, 'a fragment never changes: delete it and insert another');
END;

CREATE TRIGGER occurrence_passage_stands_in_text BEFORE INSERT ON occurrence_passage
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    FROM occurrence JOIN article_version ON article_version.id = occurrence.version
    WHERE occurrence.id = NEW.occurrence AND NEW.end > article_version.length;
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = (SELECT version FROM occurrence WHERE id = NEW.occurrence)
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

CREATE TRIGGER occurrence_passage_is_replaced_whole BEFORE UPDATE ON occurrence_passage
BEGIN
    SELECT RAISE(ABORT, 'a passage never changes: delete it and insert another');
END;

CREATE TRIGGER evidence_stands_in_text BEFORE INSERT ON evidence WHEN NEW.version IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = NEW.version
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

CREATE TRIGGER evidence_still_stands_in_text
BEFORE UPDATE OF version, start, end, exact, state ON evidence WHEN NEW.version IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = NEW.version
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

CREATE TRIGGER note_stands_in_text BEFORE INSERT ON note WHEN NEW.start IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = NEW.version
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

CREATE TRIGGER note_still_stands_in_text
BEFORE UPDATE OF version, start, end, exact, state ON note WHEN NEW.start IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = NEW.version
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

-- What has passages keeps the version they were found in: delete the passages first.

CREATE TRIGGER quote_keeps_its_place BEFORE UPDATE OF version, start, end ON quote
WHEN NEW.version IS NOT OLD.version OR NEW.start IS NOT OLD.start OR NEW.end IS NOT OLD.end
BEGIN
    SELECT RAISE(ABORT, 'a quote with fragments never moves: delete its fragments first')
    FROM fragment WHERE quote = NEW.id;
END;

CREATE TRIGGER occurrence_keeps_its_place BEFORE UPDATE OF version ON occurrence
WHEN NEW.version IS NOT OLD.version
BEGIN
    SELECT RAISE(ABORT, 'an occurrence with passages never moves: delete its passages first')
    FROM occurrence_passage WHERE occurrence = NEW.id;
END;

-- A nested quote lies inside its parent, and nothing is nested in itself.

CREATE TRIGGER quote_lies_in_parent AFTER INSERT ON quote WHEN NEW.parent IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a nested quote reaches beyond the quote it is nested in')
    FROM quote WHERE id = NEW.parent
        AND (version IS NOT NEW.version OR NEW.start < start OR NEW.end > end);
    SELECT RAISE(ABORT, 'a quote is nested in itself')
    WHERE NEW.id IN (
        WITH RECURSIVE outer_quote (id) AS (
            SELECT NEW.parent
            UNION
            SELECT parent FROM quote JOIN outer_quote USING (id) WHERE parent IS NOT NULL)
        SELECT id FROM outer_quote);
END;

CREATE TRIGGER quote_still_lies_in_parent AFTER UPDATE OF parent, version, start, end ON quote
WHEN NEW.parent IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a nested quote reaches beyond the quote it is nested in')
    FROM quote WHERE id = NEW.parent
        AND (version IS NOT NEW.version OR NEW.start < start OR NEW.end > end);
    SELECT RAISE(ABORT, 'a quote is nested in itself')
    WHERE NEW.id IN (
        WITH RECURSIVE outer_quote (id) AS (
            SELECT NEW.parent
            UNION
            SELECT parent FROM quote JOIN outer_quote USING (id) WHERE parent IS NOT NULL)
        SELECT id FROM outer_quote);
END;

CREATE TRIGGER quote_still_holds_nested AFTER UPDATE OF version, start, end ON quote
BEGIN
    SELECT RAISE(ABORT, 'a nested quote reaches beyond the quote it is nested in')
    FROM quote WHERE parent = NEW.id
        AND (version IS NOT NEW.version OR start < NEW.start OR end > NEW.end);
END;

-- A parent that is inserted after what is nested in it holds it too.
CREATE TRIGGER quote_holds_nested AFTER INSERT ON quote
BEGIN
    SELECT RAISE(ABORT, 'a nested quote reaches beyond the quote it is nested in')
    FROM quote WHERE parent = NEW.id
        AND (version IS NOT NEW.version OR start < NEW.start OR end > NEW.end);
END;

-- For people with sqlite3.

CREATE VIEW latest_version AS
SELECT * FROM article_version AS version
WHERE number = (SELECT max(number) FROM article_version WHERE article = version.article);

-- The words of the content, and those of them that no nested quote takes for itself.
CREATE VIEW quote_words AS
SELECT id AS quote,
    version,
    speaker,
    (SELECT sum(words) FROM fragment WHERE fragment.quote = outer_quote.id AND role = 'CONTENT')
        AS words,
    max(0,
        (SELECT sum(words) FROM fragment
            WHERE fragment.quote = outer_quote.id AND role = 'CONTENT')
        - (SELECT coalesce(sum(words), 0) FROM quote AS nested
            JOIN fragment ON fragment.quote = nested.id AND role = 'CONTENT'
            WHERE nested.parent = outer_quote.id))
        AS own_words
FROM quote AS outer_quote;

CREATE VIEW quotes AS
SELECT article.title AS article,
    article.published,
    version.number AS version,
    speaker.name AS speaker,
    quote.kind,
    (SELECT group_concat(exact, ' […] ') FROM (
        SELECT exact FROM fragment
        WHERE fragment.quote = quote.id AND role = 'CONTENT' ORDER BY ordinal)) AS content,
    (SELECT group_concat(exact, ' […] ') FROM (
        SELECT exact FROM fragment
        WHERE fragment.quote = quote.id AND role = 'CUE' ORDER BY ordinal)) AS cue,
    (SELECT group_concat(exact, ' […] ') FROM (
        SELECT exact FROM fragment
        WHERE fragment.quote = quote.id AND role = 'SOURCE' ORDER BY ordinal)) AS source,
    (SELECT group_concat(exact, ' […] ') FROM (
        SELECT exact FROM fragment
        WHERE fragment.quote = quote.id AND role = 'ADDRESSEE' ORDER BY ordinal)) AS addressee,
    (SELECT group_concat(exact, ' […] ') FROM (
        SELECT exact FROM fragment
        WHERE fragment.quote = quote.id AND role = 'CHANNEL' ORDER BY ordinal)) AS channel,
    quote.start,
    quote.end,
    quote.id
FROM quote
JOIN article_version AS version ON version.id = quote.version
JOIN article ON article.id = version.article
LEFT JOIN speaker ON speaker.id = quote.speaker
ORDER BY article.added DESC, version.number DESC, quote.start, quote.end DESC;

CREATE VIEW claims AS
SELECT statement,
    status,
    reason,
    CASE contester
        WHEN 'ARTICLE' THEN 'the article'
        WHEN 'SPEAKER' THEN (SELECT name FROM speaker WHERE speaker.id = contester_speaker)
        WHEN 'OUTSIDE' THEN contester_name
    END AS contested_by,
    (SELECT count(*) FROM occurrence WHERE occurrence.claim = claim.id) AS occurrences,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id AND relation = 'SUPPORTS') AS supports,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id AND relation = 'REFUTES') AS refutes,
    id
FROM claim
ORDER BY statement;

-- Latest versions only. Nested words count once, for the inner speaker.
CREATE VIEW quoted_words_by_speaker AS
SELECT speaker.name AS speaker,
    count(*) AS quotes,
    sum(quote_words.own_words) AS words,
    count(DISTINCT latest_version.article) AS articles
FROM quote_words
JOIN latest_version ON latest_version.id = quote_words.version
LEFT JOIN speaker ON speaker.id = quote_words.speaker
GROUP BY quote_words.speaker
ORDER BY words DESC;
