package org.demarche.search.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.demarche.model.query.Facet;

import java.util.Locale;

/// Writes the values that an article is counted under.
public final class ArticleFacets {

    /// A longer name is none; Lucene takes no value of over 32,766 bytes.
    private static final int LONGEST = 200;

    private ArticleFacets() {}

    static void add(Document document, IndexedArticle article) {
        for (var entity : article.entities()) {
            switch (entity.kind()) {
                case PERSON -> add(document, Facet.PERSON, entity.name());
                case ORGANISATION -> add(document, Facet.ORGANISATION, entity.name());
                case PLACE -> add(document, Facet.PLACE, entity.name());
                case COUNTRY, NATIONALITY, OFFICE, TREATY, MEETING, WEAPON, OTHER -> {}
            }
            if (ArticleDocument.isCountry(entity)) {
                add(document, Facet.COUNTRY, capitals(String.valueOf(entity.country())));
            }
        }
        for (var kind : article.eventKinds()) {
            add(document, Facet.EVENT, capitals(kind));
        }
        add(document, Facet.SOURCE, article.source());
        add(document, Facet.OWNER, article.owner());
        add(document, Facet.LANGUAGE, IndexFields.language(article.language()));
    }

    private static void add(Document document, Facet facet, String value) {
        if (!value.isBlank() && value.length() <= LONGEST) {
            document.add(
                    new SortedSetDocValuesField(IndexFields.facet(facet), new BytesRef(value)));
        }
    }

    private static String capitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
