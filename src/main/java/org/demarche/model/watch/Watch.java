package org.demarche.model.watch;

/// A saved search, which is asked again of every article that arrives.
///
/// @param id of its row; rises with its making
/// @param name as the reader calls it
/// @param words in the query language
/// @param alerts whether what it finds is told at once
/// @param trouble why it cannot be asked, as a sentence; empty while it can
public record Watch(long id, String name, String words, boolean alerts, String trouble) {

    public boolean isBroken() {
        return !trouble.isEmpty();
    }
}
