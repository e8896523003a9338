-- Hours and days at which a feed's owner asks not to be asked, in GMT: see SkippedTimes.
-- Bit 0 stands for the hour from midnight to one, and for Monday.
ALTER TABLE source ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
