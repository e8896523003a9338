package org.demarche.library;

import org.demarche.model.article.ArticleFilter;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.query.Completion;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.model.query.SearchRequest;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Completes what is half typed: fields by their names, their values by what the library holds, and
/// whole searches by those asked before. Call it from any thread but JavaFX's.
public final class Completions {

    private static final int AT_MOST = 8;
    private static final int FROM_HISTORY = 3;
    private static final int VALUES = 200; // of a facet
    private static final Duration FRESH = Duration.ofSeconds(30); // for which counts are kept

    private static final Map<String, EntityKind> NAMES =
            Map.of(
                    "person",
                    EntityKind.PERSON,
                    "org",
                    EntityKind.ORGANISATION,
                    "country",
                    EntityKind.COUNTRY,
                    "place",
                    EntityKind.PLACE,
                    "office",
                    EntityKind.OFFICE,
                    "treaty",
                    EntityKind.TREATY,
                    "meeting",
                    EntityKind.MEETING,
                    "weapon",
                    EntityKind.WEAPON);

    /// What the fields are for, in the order in which they are offered.
    private static final List<Map.Entry<String, String>> FIELDS =
            List.of(
                    Map.entry("person", "who is named"),
                    Map.entry("org", "a body that is named"),
                    Map.entry("country", "a country that is spoken of"),
                    Map.entry("place", "a place that is named"),
                    Map.entry("office", "an office that is named"),
                    Map.entry("treaty", "a treaty that is named"),
                    Map.entry("meeting", "a summit or format"),
                    Map.entry("said", "words in a quote"),
                    Map.entry("title", "words of the title"),
                    Map.entry("source", "who published it"),
                    Map.entry("author", "who wrote it"),
                    Map.entry("event", "what happened"),
                    Map.entry("between", "two countries: RUS,USA"),
                    Map.entry("date", "2022-01, yesterday, P2W"),
                    Map.entry("before", "a day"),
                    Map.entry("after", "a day"),
                    Map.entry("lang", "a language: en, fr"),
                    Map.entry("tag", "your tags"),
                    Map.entry("note", "words of your notes"),
                    Map.entry("is", "unread, read, bookmarked, noted"),
                    Map.entry("has", "quote, event"));

    private static final Pattern HALF_VALUE =
            Pattern.compile("(?i)(?:^|[\\s(])(\\w+):\"?([^\\s\"()]*|[^\\s\"()][^\"()]*)$");
    private static final Pattern HALF_FIELD = Pattern.compile("(?i)(?:^|[\\s(])-?(\\p{L}{3,})$");

    private final Store store;
    private final LibrarySearch search;
    private volatile @Nullable Counted counted;

    private record Counted(FacetCounts counts, long at) {}

    public Completions(Store store, LibrarySearch search) {
        this.store = store;
        this.search = search;
    }

    /// What may be meant, likeliest first, at most eight; none for what is complete.
    public List<Completion> of(String typed) {
        if (typed.isBlank()) {
            return asked("", AT_MOST);
        }
        var all = new ArrayList<>(asked(typed, FROM_HISTORY));
        var value = HALF_VALUE.matcher(typed);
        var field = HALF_FIELD.matcher(typed);
        if (value.find()) {
            var name = value.group(1).toLowerCase(Locale.ROOT);
            var before = typed.substring(0, value.end(1) + 1);
            values(name, value.group(2).strip())
                    .map(
                            v ->
                                    new Completion(
                                            before + quoted(v.name()),
                                            name + ":" + quoted(v.name()),
                                            articles(v.articles())))
                    .forEach(all::add);
        } else if (field.find()) {
            var begun = field.group(1).toLowerCase(Locale.ROOT);
            var before = typed.substring(0, field.start(1));
            for (var each : FIELDS) {
                if (each.getKey().startsWith(begun) && !each.getKey().equals(begun)) {
                    var name = each.getKey() + ":";
                    all.add(new Completion(before + name, name, each.getValue()));
                }
            }
        }
        return all.stream()
                .filter(c -> !c.query().equals(typed))
                .distinct()
                .limit(AT_MOST)
                .toList();
    }

    private List<Completion> asked(String begun, int atMost) {
        return store.asked().newest(begun.stripLeading(), atMost).stream()
                .map(words -> new Completion(words, words, "asked before"))
                .toList();
    }

    /// The values of a field that begin as typed; a count of 0 is one that nobody counts.
    private Stream<Value> values(String field, String begun) {
        var kind = NAMES.get(field);
        if (kind != null) {
            return begun.isEmpty() ? Stream.empty() : named(kind, begun);
        }
        return switch (field) {
            case "source" -> facet(Facet.SOURCE, begun);
            case "lang" -> facet(Facet.LANGUAGE, begun);
            case "event", "kind" -> kinds(begun);
            case "tag" -> tags(begun);
            case "is" -> fixed(begun, "unread", "read", "bookmarked", "noted");
            case "has" -> fixed(begun, "quote", "event");
            case "date" -> fixed(begun, "today", "yesterday", "P1W", "P1M", "P1Y");
            default -> Stream.empty();
        };
    }

    private Stream<Value> named(EntityKind kind, String begun) {
        return store.entities().named(begun, VALUES).stream()
                .filter(known -> known.entity().kind() == kind)
                .map(known -> new Value(known.entity().name(), known.articles()));
    }

    private Stream<Value> facet(Facet facet, String begun) {
        return counts().values().getOrDefault(facet, List.of()).stream()
                .filter(value -> begins(value.name(), begun));
    }

    /// Those that the library has first, then the others.
    private Stream<Value> kinds(String begun) {
        var had = facet(Facet.EVENT, begun).toList();
        var others =
                Stream.of(EventKind.values())
                        .map(kind -> new Value(kind.name(), 0))
                        .filter(value -> begins(value.name(), begun))
                        .filter(v -> had.stream().noneMatch(h -> h.name().equals(v.name())));
        return Stream.concat(had.stream(), others);
    }

    private Stream<Value> tags(String begun) {
        return store.tags().all().entrySet().stream()
                .filter(tag -> begins(tag.getKey(), begun))
                .map(tag -> new Value(tag.getKey(), tag.getValue()));
    }

    private static Stream<Value> fixed(String begun, String... values) {
        return Stream.of(values)
                .filter(value -> begins(value, begun))
                .map(value -> new Value(value, 0));
    }

    private static boolean begins(String value, String begun) {
        return value.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT));
    }

    private FacetCounts counts() {
        var known = counted;
        long now = System.nanoTime();
        if (known == null || now - known.at() > FRESH.toNanos()) {
            var everything = new SearchRequest("", ArticleFilter.ALL, Order.NEWEST, 0);
            known = new Counted(search.facets(everything, VALUES), now);
            counted = known;
        }
        return known.counts();
    }

    private static String articles(int number) {
        return number == 0 ? "" : number == 1 ? "1 article" : "%,d articles".formatted(number);
    }

    private static String quoted(String name) {
        var plain = name.replace("\"", "");
        return plain.contains(" ") ? '"' + plain + '"' : plain;
    }

    /// Remembers a search that the reader has looked at.
    public void asked(String words) {
        if (!words.isBlank()) {
            store.asked().asked(words.strip());
        }
    }

    /// Forgets all searches.
    public void forget() {
        store.asked().forget();
    }
}
