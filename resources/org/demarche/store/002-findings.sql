-- What the analysis found. Written as a whole for an article, and replaced as a whole.

CREATE TABLE entity (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,                 -- the name, folded: lower case, single blanks
    name     TEXT NOT NULL,
    office   TEXT,
    country  TEXT,
    wikidata TEXT,
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE entity_in_article (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,            -- in the article's own list of entities
    entity_id  INTEGER NOT NULL REFERENCES entity (id),
    name       TEXT NOT NULL,
    aliases    TEXT NOT NULL,               -- one a line
    office     TEXT,
    country    TEXT,
    mentions   INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_in_article_by_entity ON entity_in_article (entity_id, article_id);

CREATE TABLE mention (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    place      INTEGER NOT NULL,
    salience   REAL NOT NULL,
    PRIMARY KEY (article_id, start_at, end_at, kind, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_mention (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    type       TEXT NOT NULL,
    value      TEXT NOT NULL,               -- TIMEX3
    from_day   TEXT,                        -- NULL: not known
    to_day     TEXT,
    precision  TEXT,
    PRIMARY KEY (article_id, start_at, end_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    article_id    INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL,
    direct        INTEGER NOT NULL,
    cue_start     INTEGER,
    cue_end       INTEGER,
    speaker_start INTEGER,
    speaker_end   INTEGER,
    speaker_place INTEGER,
    PRIMARY KEY (article_id, start_at, end_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id            INTEGER PRIMARY KEY,
    article_id    INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    plover        TEXT,
    cameo         TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end   INTEGER NOT NULL,
    from_day      TEXT,
    to_day        TEXT,
    precision     TEXT,
    place_words   TEXT,
    place_entity  INTEGER,
    place_country TEXT,
    status        TEXT NOT NULL,
    confidence    REAL NOT NULL,
    summary       TEXT NOT NULL,
    sentence      TEXT NOT NULL             -- the words from start_at to end_at, so that a timeline need not read the texts
) STRICT;

CREATE INDEX event_by_article ON event (article_id);

CREATE INDEX event_by_day ON event (from_day);

-- Who takes part: an entity of the article (place), or the country of one, in the order of the text.
CREATE TABLE event_side (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    side     TEXT NOT NULL,                 -- SOURCE or TARGET
    position INTEGER NOT NULL,
    place    INTEGER,
    country  TEXT,
    PRIMARY KEY (event_id, side, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_side_by_country ON event_side (country) WHERE country IS NOT NULL;
