-- What the reader says of an event: taken back as a whole by deleting its row, through the two columns below.

CREATE TABLE event_correction (
    id            INTEGER PRIMARY KEY,
    article_id    INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    action        TEXT NOT NULL,            -- WRONG, EDIT, ADD, APART (its own happening), SAME (one happening with another)
    start_at      INTEGER NOT NULL,         -- the sentence
    end_at        INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,         -- what the event is known by when the article is analysed anew
    trigger_end   INTEGER NOT NULL,
    kind          TEXT,                     -- from here on for EDIT and ADD
    cameo         TEXT,
    plover        TEXT,
    from_day      TEXT,
    to_day        TEXT,
    precision     TEXT,
    status        TEXT,
    sources       TEXT,                     -- countries' and bodies' three letters, with blanks between
    targets       TEXT,
    summary       TEXT,
    other_article INTEGER REFERENCES article (id) ON DELETE CASCADE, -- for SAME
    other_start   INTEGER,
    other_end     INTEGER,
    made_at       TEXT NOT NULL
) STRICT;

CREATE INDEX event_correction_by_article ON event_correction (article_id);

CREATE INDEX event_correction_by_other ON event_correction (other_article) WHERE other_article IS NOT NULL;

ALTER TABLE event ADD COLUMN hidden_by INTEGER REFERENCES event_correction (id) ON DELETE SET NULL;

ALTER TABLE event ADD COLUMN made_by INTEGER REFERENCES event_correction (id) ON DELETE CASCADE;

CREATE INDEX event_hidden ON event (hidden_by) WHERE hidden_by IS NOT NULL;

CREATE INDEX event_made ON event (made_by) WHERE made_by IS NOT NULL;

-- The same event as several sentences and articles tell it. What is not here has still to be placed.

CREATE TABLE event_in_happening (
    event_id  INTEGER PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
    happening INTEGER NOT NULL              -- the first event that was placed in it; stays when that one is gone
) STRICT;

CREATE INDEX event_in_happening_by_happening ON event_in_happening (happening);
