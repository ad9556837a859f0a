-- What readers decided on suggestions: those do not come back, and later ones learn from them. What
-- nobody has decided is not kept.

CREATE TABLE suggestion (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    outcome TEXT NOT NULL CHECK (outcome IN ('ACCEPTED', 'EDITED', 'REJECTED')),
    kind TEXT NOT NULL CHECK (kind IN ('DIRECT', 'INDIRECT', 'MIXED', 'SCARE')),
    -- Names, not references: what was suggested stays so, whatever becomes of the speakers.
    speaker TEXT NOT NULL,
    taken TEXT NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100),
    forgotten INTEGER NOT NULL CHECK (forgotten IN (0, 1))
) STRICT;
CREATE INDEX suggestion_version ON suggestion (version);

CREATE TABLE suggestion_passage (
    suggestion TEXT NOT NULL REFERENCES suggestion ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('CONTENT', 'CUE', 'SOURCE', 'ADDRESSEE', 'CHANNEL')),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    PRIMARY KEY (suggestion, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER suggestion_passage_stands_in_text BEFORE INSERT ON suggestion_passage
BEGIN
    SELECT RAISE(ABORT, 'a passage goes beyond the text')
    FROM suggestion JOIN article_version ON article_version.id = suggestion.version
    WHERE suggestion.id = NEW.suggestion AND NEW.end > article_version.length;
    SELECT RAISE(ABORT, 'the words of a passage do not stand where it says')
    WHERE NEW.state IN ('EXACT', 'MOVED') AND NEW.exact IS NOT (
        SELECT substr(group_concat(text, ''), NEW.start % 1024 + 1, NEW.end - NEW.start) FROM (
            SELECT text FROM text_slice
            WHERE version = (SELECT version FROM suggestion WHERE id = NEW.suggestion)
                AND ordinal BETWEEN NEW.start / 1024 AND (NEW.end - 1) / 1024
            ORDER BY ordinal));
END;

CREATE TRIGGER suggestion_passage_is_replaced_whole BEFORE UPDATE ON suggestion_passage
BEGIN
    SELECT RAISE(ABORT, 'a passage never changes: delete it and insert another');
END;

CREATE TRIGGER suggestion_keeps_its_place BEFORE UPDATE OF version ON suggestion
WHEN NEW.version IS NOT OLD.version
BEGIN
    SELECT RAISE(ABORT, 'a suggestion with passages never moves: delete its passages first')
    FROM suggestion_passage WHERE suggestion = NEW.id;
END;

-- The edit log: one more kind.
CREATE TABLE new_change (
    edit INTEGER NOT NULL REFERENCES edit,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('ARTICLE', 'VERSION', 'SPEAKER', 'QUOTE', 'CLAIM', 'OCCURRENCE',
            'EVIDENCE', 'CLAIM_LINK', 'VERDICT', 'DISMISSAL', 'NOTE', 'TAG', 'HOUSE_STYLE',
            'DECISION')),
    entity TEXT NOT NULL,
    before TEXT CHECK (json_valid(before)),
    after TEXT CHECK (json_valid(after)),
    UNIQUE (edit, ordinal),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO new_change SELECT * FROM change ORDER BY edit, ordinal;
DROP TABLE change;
ALTER TABLE new_change RENAME TO change;
CREATE INDEX change_entity ON change (entity, edit, ordinal);
