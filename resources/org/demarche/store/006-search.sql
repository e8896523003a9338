-- What the reader adds to articles. Only the reader takes it back.

CREATE TABLE tag (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,               -- the name in small letters, without blanks around it
    name       TEXT NOT NULL,               -- as the reader wrote it
    added_at   TEXT NOT NULL,
    PRIMARY KEY (article_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX tag_by_key ON tag (key, article_id);

CREATE TABLE note (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    text       TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;
