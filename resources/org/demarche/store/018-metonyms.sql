-- Whose government a name stands for where it does ("Moscow rejected"): a country's or a body's letters.
ALTER TABLE mention ADD COLUMN stands_for TEXT;
ALTER TABLE found_mention ADD COLUMN stands_for TEXT;
