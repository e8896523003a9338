package org.demarche.search.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Spelling;
import org.demarche.search.words.Language;
import org.demarche.search.words.form.Folding;

import java.util.Locale;

/// Writes an article as the index holds it: words with their places, nothing that the store has
/// anyway. Used by one thread at a time.
public final class ArticleDocument {

    /// Names are asked for, not ranked by length.
    private static final FieldType NAME_WORDS = nameWords();

    /// A longer code or name of a country is none; Lucene takes no term of over 32,766 bytes.
    private static final int LONGEST_TERM = 200;

    private ArticleDocument() {}

    /// By which the index knows an article.
    public static Term key(long id) {
        return new Term(IndexFields.KEY, Long.toString(id, Character.MAX_RADIX));
    }

    /// All fields but those of its meaning.
    public static Document of(IndexedArticle article) {
        var document = new Document();
        document.add(new StringField(IndexFields.KEY, key(article.id()).bytes(), Field.Store.NO));
        document.add(new LongPoint(IndexFields.ID, article.id()));
        document.add(new NumericDocValuesField(IndexFields.ID, article.id()));
        document.add(new NumericDocValuesField(IndexFields.DIGEST, article.digest()));
        addWords(document, article);
        for (var entity : article.entities()) {
            addEntity(document, entity);
        }
        for (var kind : article.eventKinds()) {
            addCode(document, IndexFields.EVENT, kind);
        }
        for (var countries : article.eventCountries()) {
            addEventCountries(document, countries);
        }
        if (!article.owner().isEmpty()) {
            addCode(document, IndexFields.OWNER, article.owner());
        }
        ArticleFacets.add(document, article);
        addCode(document, IndexFields.LANGUAGE, IndexFields.language(article.language()));
        if (article.day() != null) {
            document.add(new LongPoint(IndexFields.DAY, article.day().toEpochDay()));
            document.add(new NumericDocValuesField(IndexFields.DAY, article.day().toEpochDay()));
        }
        return document;
    }

    /// With what its passages mean: each in a field of its own, for a field takes one vector.
    public static Document withMeaning(IndexedArticle article) {
        var document = of(article);
        var place = 0;
        for (var passage : article.passages()) {
            if (place < IndexFields.PASSAGES && !isNothing(passage)) {
                document.add(
                        new KnnByteVectorField(
                                IndexFields.passage(place++),
                                passage,
                                VectorSimilarityFunction.COSINE));
            }
        }
        return document;
    }

    /// Nothing points nowhere, and has no cosine.
    private static boolean isNothing(byte[] passage) {
        for (var number : passage) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    private static void addWords(Document document, IndexedArticle article) {
        var language = Language.of(article.language());
        addWords(document, language, IndexFields.TITLE, article.title());
        addWords(document, language, IndexFields.TEXT, article.text());
        addWords(document, language, IndexFields.SAID, QuotedWords.of(article.text()));
        addNames(document, IndexFields.SOURCE, article.source());
        if (article.byline() != null) {
            addNames(document, IndexFields.AUTHOR, article.byline());
        }
    }

    private static void addWords(Document document, Language language, String field, String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(field, language.analyzer().tokenStream(field, text)));
        }
    }

    private static void addNames(Document document, String field, String name) {
        document.add(new Field(field, name, NAME_WORDS));
    }

    private static void addEntity(Document document, IndexedEntity entity) {
        addName(document, entity, entity.name());
        for (var alias : entity.aliases()) {
            addName(document, entity, alias);
        }
        boolean vote = entity.kind() == EntityKind.OTHER && entity.country() != null;
        if (isCountry(entity) || vote) {
            addCode(document, IndexFields.COUNTRY, String.valueOf(entity.country()));
        }
    }

    private static void addName(Document document, IndexedEntity entity, String name) {
        addNames(document, IndexFields.NAMES, name);
        addNames(document, IndexFields.names(entity.kind()), name);
        if (entity.kind() == EntityKind.PERSON) {
            addNames(document, IndexFields.SPELLED, Spelling.of(name));
        }
        if (isCountry(entity) && name.length() <= LONGEST_TERM) {
            document.add(
                    new StringField(
                            IndexFields.COUNTRY_NAME,
                            CountryTerms.name(Folding.of(name), String.valueOf(entity.country())),
                            Field.Store.NO));
        }
    }

    /// Whether it is a country with a code.
    public static boolean isCountry(IndexedEntity entity) {
        return entity.country() != null
                && (entity.kind() == EntityKind.COUNTRY || entity.kind() == EntityKind.NATIONALITY);
    }

    private static void addEventCountries(Document document, String countries) {
        var arrow = countries.indexOf('>');
        if (arrow < 0) {
            addCode(document, IndexFields.EVENT_COUNTRY, countries);
        } else {
            var one = countries.substring(0, arrow);
            var other = countries.substring(arrow + 1);
            addCode(document, IndexFields.EVENT_PAIR, CountryTerms.pair(one, other));
        }
    }

    private static void addCode(Document document, String field, String code) {
        if (code.length() <= LONGEST_TERM) {
            document.add(new StringField(field, code.toUpperCase(Locale.ROOT), Field.Store.NO));
        }
    }

    private static FieldType nameWords() {
        var words = new FieldType();
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        words.setOmitNorms(true);
        words.setTokenized(true);
        words.freeze();
        return words;
    }
}
