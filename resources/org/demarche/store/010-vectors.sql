-- What the passages of an article mean, for ranking and for related articles. Computed; may be made anew at any time,
-- at a tenth of a second an article.

CREATE TABLE article_meaning (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    version    TEXT NOT NULL,               -- of the model and of the cutting into passages
    vectors    BLOB NOT NULL                -- one byte a number, passage after passage; empty when it could not be read
) STRICT;

CREATE TRIGGER article_meaning_of_old_text AFTER UPDATE OF title, text ON article BEGIN DELETE FROM article_meaning WHERE article_id = new.id; END;
