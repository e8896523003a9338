-- Which articles report the same matter. Found by comparing their words; may be made anew at any time.

CREATE TABLE story_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id   INTEGER NOT NULL             -- the article that it began with; that one may be deleted since
) STRICT;

CREATE INDEX story_article_by_story ON story_article (story_id);
