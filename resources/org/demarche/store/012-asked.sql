-- What the reader has searched for, so that it can be asked again. The reader may empty it.

CREATE TABLE asked (
    words    TEXT PRIMARY KEY,
    asked_at TEXT NOT NULL,                  -- the last time
    times    INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
