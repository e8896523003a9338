package org.demarche.search.index;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.Facet;

import java.util.Locale;

/// Every field name of the index, in one place: what writes it and what asks it cannot drift apart.
public final class IndexFields {

    /// Grows when the fields or the words in them change; an index of another layout is made anew.
    public static final String LAYOUT = "4";

    /// The article's number: a term to update by, a point and a doc value to sift and answer by.
    public static final String KEY = "key";

    public static final String ID = "id";

    /// What the whole article comes to, for comparing with the store.
    public static final String DIGEST = "digest";

    public static final String TITLE = "title";
    public static final String TEXT = "text";

    /// Words between quotation marks.
    public static final String SAID = "said";

    public static final String SOURCE = "source";
    public static final String AUTHOR = "author";

    /// Names and aliases of everything that the article speaks of.
    public static final String NAMES = "names";

    /// Names of persons in the one form that all their spellings have.
    public static final String SPELLED = "names.spelled";

    /// Codes of the countries that it speaks of, capitals.
    public static final String COUNTRY = "country";

    /// `folded name TAB code`: what teaches us the names of countries.
    public static final String COUNTRY_NAME = "countryName";

    /// Whose voice the source is, capitals: `STATE_MEDIA`.
    public static final String OWNER = "owner";

    public static final String EVENT = "event";
    public static final String EVENT_COUNTRY = "eventCountry";

    /// Two codes in alphabetical order, `RUS>USA`.
    public static final String EVENT_PAIR = "eventPair";

    public static final String LANGUAGE = "language";

    /// Days since 1970-01-01; missing where nobody knows.
    public static final String DAY = "day";

    /// What the reader says of an article: never in the index, where it would go stale; only in a
    /// single article that saved searches are matched against.
    public static final String MARK = "mark";

    /// So many passages of an article can be asked for by what they mean.
    public static final int PASSAGES = 8;

    private IndexFields() {}

    /// What one passage of an article means, counted from 0.
    public static String passage(int place) {
        return "passage." + place;
    }

    /// Names of one kind of thing.
    public static String names(EntityKind kind) {
        return NAMES + "." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// The values to count of one facet.
    public static String facet(Facet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    /// The term for a language: `PT` for `pt-BR`.
    public static String language(String code) {
        var end = code.indexOf('-');
        return (end < 0 ? code : code.substring(0, end)).toUpperCase(Locale.ROOT);
    }
}
