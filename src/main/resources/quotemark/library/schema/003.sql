-- Claims as a graph: topics, dates and certainty; evidence with strength and richer sources; links
-- between claims, verdicts, and the house style. The edit log gets the new fields too, so that an
-- edit of any age can be undone.

DROP VIEW claims;

ALTER TABLE claim ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN date TEXT NOT NULL DEFAULT ''
    CHECK (date = '' OR date IS date(date));
ALTER TABLE claim ADD COLUMN certainty TEXT NOT NULL DEFAULT 'UNSTATED'
    CHECK (certainty IN ('UNSTATED', 'LOW', 'MODERATE', 'HIGH'));
CREATE INDEX claim_status ON claim (status);

-- A constraint on a column cannot be changed: the table is made anew.
-- A passage of a version (version to state), a page on the web (address to excerpt), or a file
-- (file to media_type).
CREATE TABLE new_evidence (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL
        CHECK (relation IN ('SUPPORTS', 'REFUTES', 'QUALIFIES', 'CONTEXTUALISES')),
    strength TEXT NOT NULL CHECK (strength IN ('UNRATED', 'WEAK', 'MODERATE', 'STRONG')),
    source TEXT NOT NULL CHECK (source IN ('PASSAGE', 'PAGE', 'FILE')),
    version TEXT REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    start INTEGER CHECK (start >= 0),
    end INTEGER CHECK (end > start),
    exact TEXT,
    prefix TEXT,
    suffix TEXT,
    state TEXT CHECK (state IN ('EXACT', 'MOVED', 'FUZZY', 'LOST')),
    address TEXT,
    title TEXT,
    publisher TEXT,
    accessed TEXT CHECK (accessed = '' OR accessed IS date(accessed)),
    excerpt TEXT,
    file TEXT REFERENCES raw_file,
    file_name TEXT,
    media_type TEXT,
    CHECK ((version IS NULL) + (start IS NULL) + (end IS NULL) + (exact IS NULL)
        + (prefix IS NULL) + (suffix IS NULL) + (state IS NULL)
        = CASE source WHEN 'PASSAGE' THEN 0 ELSE 7 END),
    CHECK ((address IS NULL) + (title IS NULL) + (publisher IS NULL) + (accessed IS NULL)
        + (excerpt IS NULL) = CASE source WHEN 'PAGE' THEN 0 ELSE 5 END),
    CHECK ((file IS NULL) + (file_name IS NULL) + (media_type IS NULL)
        = CASE source WHEN 'FILE' THEN 0 ELSE 3 END)
) STRICT;
INSERT INTO new_evidence
    (id, claim, relation, strength, source, version, start, end, exact, prefix, suffix, state,
    address, title, publisher, accessed, excerpt)
SELECT id, claim, relation, 'UNRATED', source, version, start, end, exact, prefix, suffix, state,
    address, title, iif(source = 'PAGE', '', NULL), iif(source = 'PAGE', '', NULL), excerpt
FROM evidence;
DROP TABLE evidence;
ALTER TABLE new_evidence RENAME TO evidence;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_version ON evidence (version) WHERE version IS NOT NULL;
CREATE INDEX evidence_file ON evidence (file) WHERE file IS NOT NULL;

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

-- from_claim contradicts, restates, narrows or depends on to_claim.
CREATE TABLE claim_link (
    id TEXT PRIMARY KEY,
    from_claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    to_claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL
        CHECK (relation IN ('CONTRADICTS', 'RESTATES', 'NARROWS', 'DEPENDS_ON')),
    CHECK (from_claim <> to_claim)
) STRICT;
CREATE UNIQUE INDEX claim_link_once ON claim_link (from_claim, to_claim, relation);
CREATE INDEX claim_link_to ON claim_link (to_claim);
-- What holds in both directions is said once.
CREATE UNIQUE INDEX claim_link_mutual_once
ON claim_link (min(from_claim, to_claim), max(from_claim, to_claim), relation)
WHERE relation IN ('CONTRADICTS', 'RESTATES');

-- Of several verdicts on a claim the one made last counts; the others are its history.
CREATE TABLE verdict (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    scale TEXT NOT NULL,
    worst INTEGER NOT NULL,
    best INTEGER NOT NULL CHECK (best > worst),
    value INTEGER NOT NULL CHECK (value BETWEEN worst AND best),
    label TEXT NOT NULL,
    explanation TEXT NOT NULL,
    author TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date IS date(date)),
    address TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_claim ON verdict (claim);

-- The reader has seen that a version quotes no reply of a speaker to a claim.
CREATE TABLE dismissal (
    id TEXT PRIMARY KEY,
    claim TEXT NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL REFERENCES article_version DEFERRABLE INITIALLY DEFERRED,
    speaker TEXT NOT NULL REFERENCES speaker DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (claim, version, speaker)
) STRICT;
CREATE INDEX dismissal_version ON dismissal (version);
CREATE INDEX dismissal_speaker ON dismissal (speaker);

-- How the newsroom puts things: one row, or none while nobody has said anything.
CREATE TABLE house_style (
    id TEXT PRIMARY KEY CHECK (id = '686f7573-6500-4000-8000-7374796c6500')
) STRICT;

CREATE TABLE status_name (
    house_style TEXT NOT NULL REFERENCES house_style ON DELETE CASCADE,
    status TEXT NOT NULL
        CHECK (status IN ('UNCHECKED', 'CONTESTED', 'SUPPORTED', 'REFUTED', 'MIXED',
            'UNVERIFIABLE', 'WITHDRAWN')),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (house_style, status)
) STRICT, WITHOUT ROWID;

CREATE TABLE scale (
    house_style TEXT NOT NULL REFERENCES house_style ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (house_style, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE scale_label (
    house_style TEXT NOT NULL,
    scale INTEGER NOT NULL,
    value INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (house_style, scale, value),
    FOREIGN KEY (house_style, scale) REFERENCES scale ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The edit log: more kinds, and in what there is, the new fields as nobody had said anything.
CREATE TABLE new_change (
    edit INTEGER NOT NULL REFERENCES edit,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('ARTICLE', 'VERSION', 'SPEAKER', 'QUOTE', 'CLAIM', 'OCCURRENCE',
            'EVIDENCE', 'CLAIM_LINK', 'VERDICT', 'DISMISSAL', 'NOTE', 'TAG', 'HOUSE_STYLE')),
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

UPDATE change SET
    before = json_set(before, '$.topic', '', '$.date', '', '$.certainty', 'UNSTATED'),
    after = json_set(after, '$.topic', '', '$.date', '', '$.certainty', 'UNSTATED')
WHERE kind = 'CLAIM';

UPDATE change SET
    before = json_set(before, '$.strength', 'UNRATED'),
    after = json_set(after, '$.strength', 'UNRATED')
WHERE kind = 'EVIDENCE';

UPDATE change SET before = json_set(before, '$.source.publisher', '', '$.source.accessed', '')
WHERE kind = 'EVIDENCE' AND before ->> '$.source.kind' = 'PAGE';

UPDATE change SET after = json_set(after, '$.source.publisher', '', '$.source.accessed', '')
WHERE kind = 'EVIDENCE' AND after ->> '$.source.kind' = 'PAGE';

-- For people with sqlite3.

CREATE VIEW verdicts AS
SELECT claim.statement,
    verdict.label,
    verdict.value,
    verdict.worst,
    verdict.best,
    verdict.scale,
    verdict.explanation,
    verdict.author,
    verdict.date,
    verdict.address,
    row_number() OVER (PARTITION BY claim.id ORDER BY verdict.made DESC, verdict.id DESC) = 1
        AS counts,
    claim.id AS claim,
    verdict.id
FROM verdict JOIN claim ON claim.id = verdict.claim
ORDER BY claim.statement, claim.id, verdict.made DESC, verdict.id DESC;

CREATE VIEW claims AS
SELECT statement,
    topic,
    date,
    status,
    certainty,
    reason,
    CASE contester
        WHEN 'ARTICLE' THEN 'the article'
        WHEN 'SPEAKER' THEN (SELECT name FROM speaker WHERE speaker.id = contester_speaker)
        WHEN 'OUTSIDE' THEN contester_name
    END AS contested_by,
    (SELECT count(*) FROM occurrence WHERE occurrence.claim = claim.id) AS occurrences,
    (SELECT count(DISTINCT article)
        FROM occurrence JOIN article_version ON article_version.id = occurrence.version
        WHERE occurrence.claim = claim.id) AS articles,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id AND relation = 'SUPPORTS') AS supports,
    (SELECT count(*) FROM evidence WHERE evidence.claim = claim.id AND relation = 'REFUTES') AS refutes,
    (SELECT label FROM verdict WHERE verdict.claim = claim.id
        ORDER BY made DESC, verdict.id DESC LIMIT 1) AS verdict,
    id
FROM claim
ORDER BY statement;
