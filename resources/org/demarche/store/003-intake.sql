-- Where an article was met, what it said before, and how its sources are to be asked.

-- folder: folders in the pane, outermost first, parted by /. interval_minutes: NULL is "as the settings say". fetch_page: 1 when
-- its items carry a teaser only and their pages are wanted. teasers: 1 when most items of its last answer were teasers.
-- country: ISO 3166-1 alpha-3. dead_since: its server said that it is gone for good.
ALTER TABLE source ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN interval_minutes INTEGER;
ALTER TABLE source ADD COLUMN fetch_page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN teasers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN owner TEXT NOT NULL DEFAULT 'UNREVIEWED';
ALTER TABLE source ADD COLUMN country TEXT;
ALTER TABLE source ADD COLUMN dead_since TEXT;

-- Every place where an article was met, the first one too. What says "the same article" is here.
CREATE TABLE article_place (
    id         INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,               -- the address without scheme, www., last slash and what only tracks readers
    address    TEXT NOT NULL,
    guid       TEXT,
    source_id  INTEGER REFERENCES source (id) ON DELETE SET NULL,
    source     TEXT NOT NULL,               -- the outlet's name as it was then
    title      TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    item_hash  TEXT NOT NULL DEFAULT '',    -- SHA-256 of what the source last said; empty: not known
    text       BLOB                         -- deflate (RFC 1951), of a wire copy whose words differ; NULL: the article's own
) STRICT;

CREATE INDEX article_place_by_article ON article_place (article_id);

CREATE INDEX article_place_by_key ON article_place (key);

CREATE INDEX article_place_by_guid ON article_place (guid, source_id) WHERE guid IS NOT NULL;

CREATE INDEX article_place_by_source ON article_place (source_id, article_id);

INSERT INTO article_place (article_id, key, address, guid, source_id, source, title, seen_at)
SELECT id,
       rtrim(CASE WHEN address LIKE 'https://www.%' THEN substr(address, 13)
                  WHEN address LIKE 'http://www.%' THEN substr(address, 12)
                  WHEN address LIKE 'https://%' THEN substr(address, 9)
                  WHEN address LIKE 'http://%' THEN substr(address, 8)
                  ELSE address END, '/'),
       address, guid, source_id, source, title, fetched_at
FROM article;

-- What an article said before it was edited.
CREATE TABLE article_version (
    id          INTEGER PRIMARY KEY,
    article_id  INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    title       TEXT NOT NULL,
    byline      TEXT,
    replaced_at TEXT NOT NULL,
    raw_id      INTEGER REFERENCES raw_document (id),
    text        BLOB NOT NULL               -- deflate (RFC 1951), UTF-8
) STRICT;

CREATE INDEX article_version_by_article ON article_version (article_id);

-- MinHash bands: two texts that share one may be nearly the same, and are compared word by word.
CREATE TABLE article_band (
    band       INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    PRIMARY KEY (band, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_band_by_article ON article_band (article_id);

-- What the reader set, by name.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
