package org.demarche.library;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.query.Completion;
import org.demarche.search.ArticleSearcher;
import org.demarche.search.ArticleSearcher.Coded;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Completes the last word of a half-typed query: to a field, or to a value of the field before it,
/// with the number of articles that have it. Call it from any thread but JavaFX's.
public final class Completions {

    private static final int NAMES_LOOKED_AT = 100;

    private static final Map<String, EntityKind> NAMES =
            Map.of(
                    "person", EntityKind.PERSON,
                    "org", EntityKind.ORGANISATION,
                    "place", EntityKind.PLACE,
                    "office", EntityKind.OFFICE,
                    "treaty", EntityKind.TREATY,
                    "meeting", EntityKind.MEETING,
                    "weapon", EntityKind.WEAPON);

    private static final List<Word> FIELDS =
            List.of(
                    new Word("person:", "speaks of this person"),
                    new Word("org:", "speaks of this body"),
                    new Word("country:", "speaks of this country"),
                    new Word("place:", "speaks of this place"),
                    new Word("office:", "speaks of this office"),
                    new Word("treaty:", "speaks of this treaty"),
                    new Word("kind:", "has an event, or comes from a source, of this kind"),
                    new Word("between:", "has an event between two countries"),
                    new Word("title:", "has it in its title"),
                    new Word("said:", "has it in a quotation"),
                    new Word("source:", "came from this source"),
                    new Word("author:", "was written by"),
                    new Word("lang:", "is in this language"),
                    new Word("date:", "was published then: 2024-03, P2W, yesterday"),
                    new Word("before:", "was published before"),
                    new Word("after:", "was published after"),
                    new Word("event:", "has an event of this kind"),
                    new Word("voice:", "comes from a source of this kind"),
                    new Word("tag:", "has this tag"),
                    new Word("note:", "has a note that says it"),
                    new Word("is:", "is read, unread, bookmarked, noted"),
                    new Word("has:", "has a quote or an event"),
                    new Word("story:", "is on the story of the article of this number"));

    private static final Map<String, List<Word>> WORDS =
            Map.of(
                    "is",
                            List.of(
                                    new Word("unread", ""),
                                    new Word("read", ""),
                                    new Word("bookmarked", ""),
                                    new Word("noted", "")),
                    "has", List.of(new Word("quote", ""), new Word("event", "")),
                    "date",
                            List.of(
                                    new Word("today", ""),
                                    new Word("yesterday", ""),
                                    new Word("P1W", "the last seven days"),
                                    new Word("P1M", "the last month"),
                                    new Word("P1Y", "the last year")));

    private static final Map<String, Coded> CODES =
            Map.of(
                    "lang", Coded.LANGUAGE,
                    "country", Coded.COUNTRY,
                    "kind", Coded.EVENT,
                    "event", Coded.EVENT,
                    "voice", Coded.OWNER);

    private static final Pattern FIELD = Pattern.compile("(?:^|[\\s(-])(\\p{L}+)$");
    private static final Pattern VALUE =
            Pattern.compile("(?:^|[\\s(-])(\\p{L}+):(\"?)([^\"\\s]*|[^\"]*)$");

    private final Store store;
    private final ArticleSearcher searcher;

    public Completions(Store store, ArticleSearcher searcher) {
        this.store = store;
        this.searcher = searcher;
    }

    private record Word(String text, String says) {}

    /// Best first; none unless `typed` ends in a word that can be completed.
    public List<Completion> of(String typed, int atMost) {
        var value = VALUE.matcher(typed);
        if (value.find()) {
            var before = typed.substring(0, value.start(2));
            var begun = value.group(3).strip();
            return values(value.group(1).toLowerCase(Locale.ROOT), begun)
                    .map(found -> found.in(before))
                    .filter(completion -> !completion.query().equals(typed))
                    .limit(atMost)
                    .toList();
        }
        var field = FIELD.matcher(typed);
        return field.find()
                ? begunBy(FIELDS, field.group(1))
                        .map(found -> found.in(typed.substring(0, field.start(1))))
                        .limit(atMost)
                        .toList()
                : List.of();
    }

    private record Value(String text, String label, String says, int articles) {

        Completion in(String before) {
            var quoted = text.contains(" ") ? '"' + text.replace("\"", "") + '"' : text;
            return new Completion(before + quoted, label, says, articles);
        }
    }

    private Stream<Value> values(String field, String begun) {
        var kind = NAMES.get(field);
        if (kind != null) {
            return names(kind, begun);
        }
        if (field.equals("country")) {
            return Stream.concat(names(EntityKind.COUNTRY, begun), codes(CODES.get(field), begun));
        }
        return switch (field) {
            case "tag" -> tags(begun);
            case "source" -> sources(begun);
            case "kind" -> Stream.concat(codes(Coded.EVENT, begun), codes(Coded.OWNER, begun));
            default ->
                    CODES.containsKey(field)
                            ? codes(CODES.get(field), begun)
                            : begunBy(WORDS.getOrDefault(field, List.of()), begun);
        };
    }

    private static Stream<Value> begunBy(List<Word> words, String begun) {
        var start = begun.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> word.text().toLowerCase(Locale.ROOT).startsWith(start))
                .map(word -> new Value(word.text(), word.text(), word.says(), -1));
    }

    private Stream<Value> names(EntityKind kind, String begun) {
        return begun.isEmpty()
                ? store.entities().mostNamed(NAMES_LOOKED_AT).stream()
                        .filter(known -> known.entity().kind() == kind)
                        .map(known -> named(known.entity().name(), known.articles()))
                : store.entities().named(begun, NAMES_LOOKED_AT).stream()
                        .filter(known -> known.entity().kind() == kind)
                        .map(known -> named(known.entity().name(), known.articles()));
    }

    private static Value named(String name, int articles) {
        return new Value(name, name, "", articles);
    }

    private Stream<Value> tags(String begun) {
        var start = begun.toLowerCase(Locale.ROOT);
        return store.tags().all().entrySet().stream()
                .filter(tag -> tag.getKey().toLowerCase(Locale.ROOT).startsWith(start))
                .map(tag -> named(tag.getKey(), tag.getValue()));
    }

    private Stream<Value> sources(String begun) {
        var part = begun.toLowerCase(Locale.ROOT);
        return store.sources().all().stream()
                .filter(source -> source.title().toLowerCase(Locale.ROOT).contains(part))
                .map(source -> named(source.title(), -1));
    }

    private Stream<Value> codes(@Nullable Coded coded, String begun) {
        return coded == null
                ? Stream.empty()
                : searcher.values(coded, begun).entrySet().stream()
                        .map(
                                known ->
                                        new Value(
                                                known.getKey(),
                                                known.getKey(),
                                                says(coded, known.getKey()),
                                                known.getValue()));
    }

    private static String says(Coded coded, String code) {
        return switch (coded) {
            case LANGUAGE ->
                    Locale.of(code.toLowerCase(Locale.ROOT)).getDisplayLanguage(Locale.ENGLISH);
            case OWNER -> "kind of source";
            case COUNTRY, EVENT -> "";
        };
    }
}
