package org.demarche.model.naming;

/// What a reader says of a name, and where it holds.
public record NameRule(NameDeed deed, Within within) {

    /// In every article, also in those to come.
    public static NameRule always(NameDeed deed) {
        return new NameRule(deed, Within.LIBRARY);
    }

    /// In one article only.
    public static NameRule in(long article, NameDeed deed) {
        return new NameRule(deed, new Within.Article(article, null));
    }
}
