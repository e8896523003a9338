package org.demarche.search;

import org.demarche.model.finding.EntityKind;

import java.util.Locale;

/// Every field name of the index, in one place: what writes it and what asks it cannot drift apart.
final class IndexFields {

    /// Grows when the fields or the words in them change; an index of another layout is made anew.
    static final String LAYOUT = "1";

    /// The article's number: a term to update by, a point and a doc value to sift and answer by.
    static final String KEY = "key";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";

    /// Words between quotation marks.
    static final String SAID = "said";

    static final String SOURCE = "source";
    static final String AUTHOR = "author";

    /// Names and aliases of everything that the article speaks of.
    static final String NAMES = "names";

    /// Codes of the countries that it speaks of, capitals.
    static final String COUNTRY = "country";

    /// `folded name TAB code`: what teaches us the names of countries.
    static final String COUNTRY_NAME = "countryName";

    static final String EVENT = "event";
    static final String EVENT_COUNTRY = "eventCountry";

    /// Two codes in alphabetical order, `RUS>USA`.
    static final String EVENT_PAIR = "eventPair";

    static final String LANGUAGE = "language";

    /// Days since 1970-01-01; missing where nobody knows.
    static final String DAY = "day";

    private IndexFields() {}

    /// Names of one kind of thing.
    static String names(EntityKind kind) {
        return NAMES + "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
