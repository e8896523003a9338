package org.demarche.search.query;

import org.demarche.model.intake.PackFeed;
import org.demarche.search.query.QueryTree.Everything;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one piece of text means in one field.
final class QueryValues {

    private static final List<String> MARKS = List.of("unread", "read", "bookmarked", "noted");
    private static final Set<String> OWNERS =
            Stream.of(PackFeed.Owner.values()).map(Enum::name).collect(Collectors.toSet());
    private static final List<String> FOUND = List.of("quote", "event");

    private final LocalDate today;

    QueryValues(LocalDate today) {
        this.today = today;
    }

    QueryTree quoted(QueryField field, QueryScanner.Quoted quoted) {
        var open = quoted.open() && !quoted.text().isEmpty() && !endsInSpace(quoted.text());
        return switch (field) {
            case QueryField.Words(var place) ->
                    hasWord(quoted.text())
                            ? new QueryTree.Phrase(place, quoted.text(), quoted.reach(), open)
                            : new Everything();
            case QueryField.Name name -> named(name, quoted.text(), open);
            case QueryField.Value value -> value(value, quoted.text().strip(), open);
        };
    }

    QueryTree bare(QueryField field, QueryScanner.Bare bare) {
        return switch (field) {
            case QueryField.Words(var place) -> word(place, bare.text(), bare.open());
            case QueryField.Name name -> named(name, bare.text(), bare.open());
            case QueryField.Value value -> value(value, bare.text(), bare.open());
        };
    }

    private static QueryTree word(Place place, String typed, boolean open) {
        var tilde = typed.lastIndexOf('~');
        if (tilde > 0 && typed.length() - tilde <= 2 && hasWord(typed.substring(0, tilde))) {
            var text = typed.substring(0, tilde);
            return new QueryTree.Slip(place, text, typed.endsWith("~1") ? 1 : edits(text));
        }
        var star = typed.indexOf('*', 1);
        if (star > 0 && hasWord(typed.substring(0, star))) {
            return new QueryTree.Start(place, typed.substring(0, star));
        }
        return hasWord(typed) ? new QueryTree.Word(place, typed, open) : new Everything();
    }

    /// In a short word two slips would leave little of it.
    private static int edits(String word) {
        return word.length() < 6 ? 1 : 2;
    }

    private static QueryTree named(QueryField.Name field, String name, boolean open) {
        return hasWord(name)
                ? new QueryTree.Named(field.kind(), name, open || name.endsWith("*"))
                : new Everything();
    }

    private QueryTree value(QueryField.Value field, String value, boolean open) {
        if (!hasWord(value)) {
            return new Everything();
        }
        return switch (field) {
            case COUNTRY -> new QueryTree.OfCountry(value, open);
            case BETWEEN -> between(value);
            case KIND -> kind(code(value), open);
            case EVENT -> new QueryTree.WithEvent(code(value), open);
            case OWNER -> new QueryTree.OfOwner(code(value), open);
            case LANGUAGE -> new QueryTree.InLanguage(value.toLowerCase(Locale.ROOT));
            case MARK -> oneOf(MARKS, "is", "", value, open);
            case HAS -> oneOf(FOUND, "has", "has:", value, open);
            case TAG -> new QueryTree.Marked("tag:" + value + (open ? "*" : ""));
            case NOTE -> new QueryTree.Marked("note:" + value);
            case STORY -> new QueryTree.Marked("story:" + value);
            case DATE -> new DayRange(today).of(value);
            case BEFORE -> new DayRange(today).before(value);
            case AFTER -> new DayRange(today).after(value);
        };
    }

    /// `state media` as `STATE_MEDIA`.
    private static String code(String value) {
        return value.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /// Of an event or of a source: the two lists have no word in common. A word half typed may be
    /// meant for either.
    private static QueryTree kind(String code, boolean open) {
        if (OWNERS.contains(code)) {
            return new QueryTree.OfOwner(code, false);
        }
        var event = new QueryTree.WithEvent(code, open);
        var begins = OWNERS.stream().anyMatch(owner -> owner.startsWith(code));
        return open && begins
                ? new QueryTree.Any(List.of(event, new QueryTree.OfOwner(code, true)))
                : event;
    }

    /// One country alone is a pair still being typed.
    private static QueryTree between(String value) {
        var comma = value.indexOf(',');
        if (comma < 0) {
            return new QueryTree.OfCountry(value, true);
        }
        var one = value.substring(0, comma);
        var other = value.substring(comma + 1);
        if (!hasWord(one) || !hasWord(other)) {
            return new QueryTree.OfCountry(hasWord(one) ? one : other, false);
        }
        return new QueryTree.Between(one, other);
    }

    /// @param before what stands before the value in a [QueryTree.Marked]
    private static QueryTree oneOf(
            List<String> values, String field, String before, String value, boolean open) {
        var mark = value.toLowerCase(Locale.ROOT);
        if (values.contains(mark)) {
            return new QueryTree.Marked(before + mark);
        }
        var meant = values.stream().filter(known -> known.startsWith(mark)).toList();
        return open && meant.size() == 1
                ? new QueryTree.Marked(before + meant.getFirst())
                : unknown(List.of(field, value), open);
    }

    private static QueryTree unknown(List<String> words, boolean open) {
        return open
                ? new Everything()
                : new QueryTree.All(
                        words.stream()
                                .<QueryTree>map(w -> new QueryTree.Word(Place.ANYWHERE, w, false))
                                .toList());
    }

    private static boolean endsInSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean hasWord(String text) {
        return text.codePoints()
                .anyMatch(sign -> Character.isLetterOrDigit(sign) || isPicture(sign));
    }

    private static boolean isPicture(int sign) {
        return Character.isEmoji(sign) && sign > 0xff;
    }
}
