-- To whom a quote was said, as the speaker is kept: where its words stand, and which entity it is.
ALTER TABLE quote ADD COLUMN addressee_start INTEGER;
ALTER TABLE quote ADD COLUMN addressee_end INTEGER;
ALTER TABLE quote ADD COLUMN addressee_place INTEGER;
