-- Times are ISO 8601 in UTC; a publication may be a mere day. Offsets count UTF-16 code units of article.text.

CREATE TABLE source (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,           -- FEED, PAGE or FOLDER
    address       TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL,
    added_at      TEXT NOT NULL,
    etag          TEXT NOT NULL DEFAULT '', -- what to send so that the server may answer "unchanged"
    last_modified TEXT NOT NULL DEFAULT '',
    body_hash     TEXT NOT NULL DEFAULT '',
    last_success  TEXT,
    failing_since TEXT,                    -- NULL while all is well
    why           TEXT NOT NULL DEFAULT '',
    failures      INTEGER NOT NULL DEFAULT 0, -- in a row
    next_due      TEXT                     -- NULL: at once
) STRICT;

CREATE TABLE raw_document (
    id           INTEGER PRIMARY KEY,
    address      TEXT NOT NULL,
    content_type TEXT NOT NULL,
    retrieved_at TEXT NOT NULL,
    size         INTEGER NOT NULL,          -- bytes, before compression
    body         BLOB NOT NULL              -- deflate (RFC 1951)
) STRICT;

CREATE TABLE article (
    id         INTEGER PRIMARY KEY,
    address    TEXT NOT NULL,               -- not unique: some feeds give one address to all of their items
    guid       TEXT,
    source_id  INTEGER REFERENCES source (id) ON DELETE SET NULL, -- unsubscribing keeps articles
    source     TEXT NOT NULL,               -- the outlet's name as it was then
    raw_id     INTEGER REFERENCES raw_document (id),
    title      TEXT NOT NULL,
    byline     TEXT,
    published  TEXT,                        -- as the publisher claims, or as the reader set it; NULL when nobody says
    fetched_at TEXT NOT NULL,               -- our clock
    language   TEXT,
    sample     INTEGER NOT NULL DEFAULT 0,
    words      INTEGER NOT NULL,
    lead       TEXT NOT NULL,               -- the text's first characters, for the list
    text_hash  TEXT,                        -- SHA-256 of the text; NULL for texts too short to tell articles apart
    text       TEXT NOT NULL                -- last, so that lists never read its pages
) STRICT;

CREATE INDEX article_by_time ON article (coalesce(published, fetched_at) DESC, id DESC);

CREATE INDEX article_by_source ON article (source_id, coalesce(published, fetched_at) DESC);

CREATE INDEX article_by_address ON article (address);

CREATE INDEX article_by_guid ON article (guid) WHERE guid IS NOT NULL;

CREATE INDEX article_by_text ON article (text_hash) WHERE text_hash IS NOT NULL;

CREATE INDEX article_sample ON article (id) WHERE sample = 1;

-- What the reader did to an article. Only the reader takes it back.
CREATE TABLE reading (
    article_id    INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    read_at       TEXT,
    bookmarked_at TEXT
) STRICT;

CREATE INDEX reading_bookmarked ON reading (article_id) WHERE bookmarked_at IS NOT NULL;

-- Which steps of the main job an article has behind it. What is not here is still to be done.
CREATE TABLE work (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    stage      TEXT NOT NULL,
    version    TEXT NOT NULL,               -- of the step; another one means: to be done anew
    done_at    TEXT NOT NULL,
    PRIMARY KEY (article_id, stage)
) STRICT, WITHOUT ROWID;

-- What went wrong and is not yet put right.
CREATE TABLE failure (
    id         INTEGER PRIMARY KEY,
    subject    TEXT NOT NULL,
    stage      TEXT NOT NULL,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    version    TEXT NOT NULL DEFAULT '',    -- of the step that failed
    sentence   TEXT NOT NULL,
    attempts   INTEGER NOT NULL,
    last_at    TEXT NOT NULL,
    UNIQUE (subject, stage)
) STRICT;

-- What the index has not seen. No foreign key: a deletion is a change too.
CREATE TABLE index_change (
    revision   INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL
) STRICT;
