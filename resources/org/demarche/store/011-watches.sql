-- Searches that the reader has saved, and what they have found. The finds are kept, so that a list
-- and its counts need no index, and so that "new" means new to the reader.

CREATE TABLE watch (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL,
    words     TEXT NOT NULL,                 -- in the query language
    alerts    INTEGER NOT NULL DEFAULT 1,    -- whether a find is told at once
    made_at   TEXT NOT NULL,
    looked_at TEXT NOT NULL,                 -- when the reader last opened its list
    trouble   TEXT NOT NULL DEFAULT ''       -- why it cannot be asked; empty while it can
) STRICT;

CREATE TABLE watch_find (
    watch_id   INTEGER NOT NULL REFERENCES watch (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    found_at   TEXT NOT NULL,
    PRIMARY KEY (watch_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX watch_find_by_article ON watch_find (article_id, watch_id);
