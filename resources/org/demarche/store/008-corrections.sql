-- What the reader says of names: a rule is taken back as a whole by deleting its row.

CREATE TABLE name_rule (
    id         INTEGER PRIMARY KEY AUTOINCREMENT, -- in the order in which they are applied
    deed       TEXT NOT NULL,               -- IGNORE, SAME, APART or MARK
    name       TEXT,                        -- of the entity that it is about; NULL for MARK
    kind       TEXT,
    words      TEXT,                        -- as printed, for APART and MARK
    to_name    TEXT,                        -- of the entity that is meant; NULL for IGNORE
    to_kind    TEXT,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE, -- NULL: in the whole library
    start_at   INTEGER,                     -- of the one mention that is meant; NULL: all in the article
    end_at     INTEGER,
    spread     INTEGER NOT NULL DEFAULT 0,  -- 1 when the articles that it may concern stand in name_due or are done
    made_at    TEXT NOT NULL
) STRICT;

CREATE INDEX name_rule_by_article ON name_rule (article_id);

-- Which rule has changed what, so that it can be taken back there.
CREATE TABLE name_rule_effect (
    rule_id    INTEGER NOT NULL REFERENCES name_rule (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (rule_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_rule_effect_by_article ON name_rule_effect (article_id);

-- Articles whose names have to be corrected anew.
CREATE TABLE name_due (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;

-- What the analysis had found, for an article that rules have changed. No rows: as it stands.

CREATE TABLE found_entity (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    entity_id  INTEGER NOT NULL REFERENCES entity (id),
    name       TEXT NOT NULL,
    aliases    TEXT NOT NULL,
    office     TEXT,
    country    TEXT,
    mentions   INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE found_mention (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    place      INTEGER NOT NULL,
    salience   REAL NOT NULL,
    PRIMARY KEY (article_id, start_at, end_at, kind, place)
) STRICT, WITHOUT ROWID;

-- Which of the found entities they spoke of, for the same articles.

ALTER TABLE quote ADD COLUMN found_place INTEGER;

ALTER TABLE event ADD COLUMN found_place INTEGER;

ALTER TABLE event_side ADD COLUMN found_place INTEGER;

-- One row that says that an article's findings have been set aside in the tables above (it may have had no names at all).
CREATE TABLE found_aside (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;
