-- Events that last longer than a day are few: which of them reach into some days is asked of an index of their own.
CREATE INDEX event_by_broad_day ON event (from_day) WHERE precision <> 'DAY';
