-- Decks, and what tells whether a file that is read is another version of an article.

-- A constraint on a column cannot be changed: the table is made anew.
CREATE TABLE new_block (
    version TEXT NOT NULL REFERENCES article_version ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('HEADLINE', 'DECK', 'HEADING', 'PARAGRAPH', 'BLOCK_QUOTE', 'LIST_ITEM')),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (version, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO new_block (version, ordinal, kind, start, end)
SELECT version, ordinal, kind, start, end FROM block;
DROP TABLE block;
ALTER TABLE new_block RENAME TO block;

CREATE TRIGGER block_stands_in_text BEFORE INSERT ON block
BEGIN
    SELECT RAISE(ABORT, 'a block goes beyond the text')
    WHERE NEW.end > (SELECT length FROM article_version WHERE id = NEW.version);
END;

-- Another version of an article comes from its address, or from a file of the same name.
CREATE INDEX article_address ON article (address) WHERE address <> '';
CREATE INDEX raw_file_name ON raw_file (name);
