-- Calendars, the links and pictures of articles, and how ill a source is.

-- When an entry of a calendar takes place. What has a row here is an entry, and stands in its calendar and on the timeline, not among the news.
CREATE TABLE planned_time (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    from_day   TEXT NOT NULL,
    to_day     TEXT NOT NULL,               -- included
    place      TEXT NOT NULL,               -- as written; empty when none is
    cancelled  INTEGER NOT NULL,
    PRIMARY KEY (article_id, from_day)
) STRICT, WITHOUT ROWID;

-- The links and pictures that a publisher set in an article's text. Offsets count UTF-16 code units of article.text.
CREATE TABLE article_link (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    start_at   INTEGER NOT NULL,
    end_at     INTEGER NOT NULL,
    address    TEXT NOT NULL,
    PRIMARY KEY (article_id, start_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_image (
    article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,           -- in reading order
    position    INTEGER NOT NULL,           -- the start of the paragraph that it stands above
    address     TEXT NOT NULL,
    alternative TEXT NOT NULL,
    caption     TEXT NOT NULL,
    PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

-- Pictures that the reader has asked for, as they came.
CREATE TABLE picture (
    address      TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    fetched_at   TEXT NOT NULL,
    body         BLOB NOT NULL
) STRICT;

-- Articles whose pictures the reader has asked for; the same of whole sources.
CREATE TABLE article_pictures (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;

ALTER TABLE source ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;
