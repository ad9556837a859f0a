-- Tags, and the search over everything that has words. The reasons stand in the documentation of the
-- package quotemark.library.

-- About one quote, speaker or claim, or none; on one passage, or none.
CREATE TABLE tag (
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
    term TEXT NOT NULL CHECK (trim(term) <> ''),
    CHECK ((about_quote IS NOT NULL) + (about_speaker IS NOT NULL) + (about_claim IS NOT NULL)
        <= 1),
    CHECK ((start IS NULL) + (end IS NULL) + (exact IS NULL) + (prefix IS NULL)
        + (suffix IS NULL) + (state IS NULL) IN (0, 6))
) STRICT;
CREATE INDEX tag_version ON tag (version);
CREATE INDEX tag_quote ON tag (about_quote) WHERE about_quote IS NOT NULL;
CREATE INDEX tag_speaker ON tag (about_speaker) WHERE about_speaker IS NOT NULL;
CREATE INDEX tag_claim ON tag (about_claim) WHERE about_claim IS NOT NULL;
CREATE INDEX tag_term ON tag (term);

CREATE TRIGGER tag_stands_in_text BEFORE INSERT ON tag WHEN NEW.start IS NOT NULL
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

CREATE TRIGGER tag_still_stands_in_text
BEFORE UPDATE OF version, start, end, exact, state ON tag WHEN NEW.start IS NOT NULL
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

-- The log tells of tags too. A CHECK cannot be altered, so the table is made anew.

CREATE TABLE change_of_tags_too (
    edit INTEGER NOT NULL REFERENCES edit,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('ARTICLE', 'VERSION', 'SPEAKER', 'QUOTE', 'CLAIM', 'OCCURRENCE',
            'EVIDENCE', 'NOTE', 'TAG')),
    entity TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)),
    UNIQUE (edit, ordinal),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO change_of_tags_too (edit, ordinal, kind, entity, before, after)
SELECT edit, ordinal, kind, entity, before, after FROM change ORDER BY edit, ordinal;
DROP TABLE change;
ALTER TABLE change_of_tags_too RENAME TO change;
CREATE INDEX change_entity ON change (entity, edit, ordinal);

-- The texts, to be found by their words. FTS5 knows a row by a number that must never change, as
-- that of a row with an id of text may; and it reads the text where it is, instead of keeping it once
-- more.

CREATE TABLE text_number (
    number INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIEW numbered_text AS
SELECT text_number.number, text FROM text_number
JOIN article_version ON article_version.id = text_number.version;

CREATE VIRTUAL TABLE text_search USING fts5 (
    text,
    content = 'numbered_text',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE TRIGGER article_version_can_be_found AFTER INSERT ON article_version
BEGIN
    INSERT INTO text_number (version) VALUES (NEW.id);
    INSERT INTO text_search (rowid, text)
    SELECT number, NEW.text FROM text_number WHERE version = NEW.id;
END;

CREATE TRIGGER article_version_is_found_no_more BEFORE DELETE ON article_version
BEGIN
    INSERT INTO text_search (text_search, rowid, text)
    SELECT 'delete', number, OLD.text FROM text_number WHERE version = OLD.id;
    DELETE FROM text_number WHERE version = OLD.id;
END;

-- Whatever else has words, a row for each of its short texts. Part 0 is its name.

CREATE VIEW short_text AS
SELECT 'ARTICLE' AS kind, id AS entity, 0 AS part, title AS words FROM article
UNION ALL SELECT 'ARTICLE', id, 1, byline FROM article WHERE byline <> ''
UNION ALL SELECT 'ARTICLE', id, 2, publisher FROM article WHERE publisher <> ''
UNION ALL SELECT 'SPEAKER', id, 0, name FROM speaker
UNION ALL SELECT 'SPEAKER', speaker, ordinal + 1, alias FROM speaker_alias
UNION ALL SELECT 'CLAIM', id, 0, statement FROM claim
UNION ALL SELECT 'CLAIM', id, 1, reason FROM claim WHERE reason <> ''
UNION ALL SELECT 'NOTE', id, 0, markdown FROM note
UNION ALL SELECT 'TAG', id, 0, term FROM tag;

CREATE TABLE findable (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('ARTICLE', 'SPEAKER', 'CLAIM', 'NOTE', 'TAG')),
    entity TEXT NOT NULL,
    part INTEGER NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (entity, part)
) STRICT;

CREATE VIRTUAL TABLE findable_search USING fts5 (
    words,
    content = 'findable',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

CREATE TRIGGER findable_can_be_found AFTER INSERT ON findable
BEGIN
    INSERT INTO findable_search (rowid, words) VALUES (NEW.number, NEW.words);
END;

CREATE TRIGGER findable_is_found_no_more AFTER DELETE ON findable
BEGIN
    INSERT INTO findable_search (findable_search, rowid, words)
    VALUES ('delete', OLD.number, OLD.words);
END;

CREATE TRIGGER findable_is_replaced_whole BEFORE UPDATE ON findable
BEGIN
    SELECT RAISE(ABORT, 'what can be found never changes: delete it and insert another');
END;

CREATE TRIGGER article_can_be_found AFTER INSERT ON article
BEGIN
    INSERT INTO findable (kind, entity, part, words)
    SELECT * FROM short_text WHERE kind = 'ARTICLE' AND entity = NEW.id;
END;

CREATE TRIGGER article_is_found_otherwise AFTER UPDATE ON article
WHEN (NEW.title, NEW.byline, NEW.publisher) IS NOT (OLD.title, OLD.byline, OLD.publisher)
BEGIN
    DELETE FROM findable WHERE entity = NEW.id;
    INSERT INTO findable (kind, entity, part, words)
    SELECT * FROM short_text WHERE kind = 'ARTICLE' AND entity = NEW.id;
END;

CREATE TRIGGER article_is_found_no_more AFTER DELETE ON article
BEGIN
    DELETE FROM findable WHERE entity = OLD.id;
END;

CREATE TRIGGER speaker_can_be_found AFTER INSERT ON speaker
BEGIN
    INSERT INTO findable (kind, entity, part, words) VALUES ('SPEAKER', NEW.id, 0, NEW.name);
END;

CREATE TRIGGER speaker_is_found_otherwise AFTER UPDATE ON speaker WHEN NEW.name IS NOT OLD.name
BEGIN
    DELETE FROM findable WHERE entity = NEW.id AND part = 0;
    INSERT INTO findable (kind, entity, part, words) VALUES ('SPEAKER', NEW.id, 0, NEW.name);
END;

CREATE TRIGGER speaker_is_found_no_more AFTER DELETE ON speaker
BEGIN
    DELETE FROM findable WHERE entity = OLD.id;
END;

CREATE TRIGGER speaker_alias_can_be_found AFTER INSERT ON speaker_alias
BEGIN
    INSERT INTO findable (kind, entity, part, words)
    VALUES ('SPEAKER', NEW.speaker, NEW.ordinal + 1, NEW.alias);
END;

CREATE TRIGGER speaker_alias_is_found_no_more AFTER DELETE ON speaker_alias
BEGIN
    DELETE FROM findable WHERE entity = OLD.speaker AND part = OLD.ordinal + 1;
END;

CREATE TRIGGER claim_can_be_found AFTER INSERT ON claim
BEGIN
    INSERT INTO findable (kind, entity, part, words)
    SELECT * FROM short_text WHERE kind = 'CLAIM' AND entity = NEW.id;
END;

CREATE TRIGGER claim_is_found_otherwise AFTER UPDATE ON claim
WHEN (NEW.statement, NEW.reason) IS NOT (OLD.statement, OLD.reason)
BEGIN
    DELETE FROM findable WHERE entity = NEW.id;
    INSERT INTO findable (kind, entity, part, words)
    SELECT * FROM short_text WHERE kind = 'CLAIM' AND entity = NEW.id;
END;

CREATE TRIGGER claim_is_found_no_more AFTER DELETE ON claim
BEGIN
    DELETE FROM findable WHERE entity = OLD.id;
END;

CREATE TRIGGER note_can_be_found AFTER INSERT ON note
BEGIN
    INSERT INTO findable (kind, entity, part, words) VALUES ('NOTE', NEW.id, 0, NEW.markdown);
END;

CREATE TRIGGER note_is_found_otherwise AFTER UPDATE ON note WHEN NEW.markdown IS NOT OLD.markdown
BEGIN
    DELETE FROM findable WHERE entity = NEW.id;
    INSERT INTO findable (kind, entity, part, words) VALUES ('NOTE', NEW.id, 0, NEW.markdown);
END;

CREATE TRIGGER note_is_found_no_more AFTER DELETE ON note
BEGIN
    DELETE FROM findable WHERE entity = OLD.id;
END;

CREATE TRIGGER tag_can_be_found AFTER INSERT ON tag
BEGIN
    INSERT INTO findable (kind, entity, part, words) VALUES ('TAG', NEW.id, 0, NEW.term);
END;

CREATE TRIGGER tag_is_found_otherwise AFTER UPDATE ON tag WHEN NEW.term IS NOT OLD.term
BEGIN
    DELETE FROM findable WHERE entity = NEW.id;
    INSERT INTO findable (kind, entity, part, words) VALUES ('TAG', NEW.id, 0, NEW.term);
END;

CREATE TRIGGER tag_is_found_no_more AFTER DELETE ON tag
BEGIN
    DELETE FROM findable WHERE entity = OLD.id;
END;

-- What is in the file already.

INSERT INTO text_number (version) SELECT id FROM article_version ORDER BY rowid;
INSERT INTO text_search (text_search) VALUES ('rebuild');
INSERT INTO findable (kind, entity, part, words) SELECT * FROM short_text;
