package org.demarche.search.query;

/// In which part of an article words are looked for.
public enum Place {
    /// Title, text, and the names of what the article speaks of.
    ANYWHERE,
    TITLE,
    SOURCE,
    AUTHOR,
    /// Between quotation marks.
    SAID
}
