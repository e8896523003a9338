-- Servers that have asked to be left alone for a while; the wish outlives the program.
CREATE TABLE host_silence (
    host  TEXT PRIMARY KEY,   -- or the whole address, of a server on this computer
    until TEXT NOT NULL
) STRICT;
