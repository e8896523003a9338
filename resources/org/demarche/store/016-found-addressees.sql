-- Which of the found entities a quote was addressed to, for the articles whose names rules have changed.
ALTER TABLE quote ADD COLUMN found_addressee INTEGER;
