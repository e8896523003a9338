package org.demarche.model.query;

import org.demarche.model.article.ArticleFilter;

/// What a reader asks for, as it was typed.
///
/// @param words words, "phrases", -without, prefix*; fields `person: country: kind: date: is:` and
///   so on; empty means every article
/// @param filter the part of the library to look in
/// @param order of what is found
/// @param atMost how many hits to give back; the total is counted all the same
public record SearchRequest(String words, ArticleFilter filter, Order order, int atMost) {

    public enum Order {
        /// How well it answers, whatever its age.
        RELEVANCE,
        /// How well it answers; of two that answer alike the newer comes first.
        FRESH,
        NEWEST,
        OLDEST,
        /// How near it is in words and in meaning: of plain words not all need occur, while
        /// conditions do.
        MEANING,
        /// On whose story most outlets write; of those told by as many, the newest first.
        SOURCED
    }

    public static SearchRequest words(String words) {
        return new SearchRequest(words, ArticleFilter.ALL, Order.RELEVANCE, 1_000);
    }
}
