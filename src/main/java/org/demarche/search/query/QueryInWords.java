package org.demarche.search.query;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says a query in plain English, so that a reader sees how what was typed is understood.
public final class QueryInWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private QueryInWords() {}

    /// One line without a full stop; "every article" if nothing is asked.
    public static String of(QueryTree tree) {
        return tree instanceof QueryTree.Everything ? "every article" : "articles " + said(tree);
    }

    private static String said(QueryTree tree) {
        return switch (tree) {
            case QueryTree.Everything() -> "of any kind";
            case QueryTree.Word(var place, var text, var open) ->
                    "with " + quoted(text) + (open ? "… " : " ") + where(place);
            case QueryTree.Start(var place, var text) ->
                    "with a word that begins with " + quoted(text) + " " + where(place);
            case QueryTree.Slip(var place, var text, var edits) ->
                    "with a word spelt like "
                            + quoted(text)
                            + (edits == 1 ? " but for a letter " : " but for two letters ")
                            + where(place);
            case QueryTree.Phrase phrase -> said(phrase);
            case QueryTree.Named(var kind, var name, var open) ->
                    "that speak of the " + kind(kind) + " " + quoted(name) + (open ? "…" : "");
            case QueryTree.OfCountry(var name, var open) ->
                    "that speak of the country " + quoted(name) + (open ? "…" : "");
            case QueryTree.Between(var one, var other) ->
                    "with an event between " + quoted(one) + " and " + quoted(other);
            case QueryTree.WithEvent(var kind, var open) ->
                    "with an event of the kind "
                            + kind.toLowerCase(Locale.ROOT)
                            + (open ? "…" : "");
            case QueryTree.OfOwner(var owner, var open) ->
                    "from a source of the kind "
                            + quoted(owner.toLowerCase(Locale.ROOT).replace('_', ' '))
                            + (open ? "…" : "");
            case QueryTree.InLanguage(var code) -> "in " + language(code);
            case QueryTree.Marked(var mark) -> marked(mark);
            case QueryTree.Published(var from, var to) -> published(from, to);
            case QueryTree.Not(var what) -> "but not those " + said(what).strip();
            case QueryTree.All(var parts) -> joined(parts, " and ");
            case QueryTree.Any(var parts) -> "either " + joined(parts, " or ");
        };
    }

    private static String said(QueryTree.Phrase phrase) {
        var near =
                phrase.reach() == 0
                        ? "with the words "
                        : "with, at most %d words apart, ".formatted(phrase.reach());
        return near + quoted(phrase.text()) + (phrase.open() ? "… " : " ") + where(phrase.place());
    }

    private static String joined(List<QueryTree> parts, String by) {
        return parts.stream()
                .map(part -> grouped(part).strip())
                .collect(Collectors.joining(by))
                .replace(" and but not", ", but not");
    }

    private static String grouped(QueryTree part) {
        return part instanceof QueryTree.All ? "(" + said(part) + ")" : said(part);
    }

    private static String quoted(String text) {
        return "“" + text.strip() + "”";
    }

    private static String where(Place place) {
        return switch (place) {
            case ANYWHERE -> "";
            case TITLE -> "in the title";
            case SOURCE -> "in the name of the source";
            case AUTHOR -> "in the author's name";
            case SAID -> "in a quotation";
        };
    }

    private static String kind(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String language(String code) {
        var name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? quoted(code) : name;
    }

    private static String marked(String mark) {
        var value = mark.substring(mark.indexOf(':') + 1);
        return switch (mark.contains(":") ? mark.substring(0, mark.indexOf(':')) : mark) {
            case "unread" -> "that are not read yet";
            case "read" -> "that are read";
            case "bookmarked" -> "with a bookmark";
            case "noted" -> "with a note";
            case "has" -> "with a" + (value.equals("event") ? "n event" : " quotation");
            case "story" -> "on the story of article " + value;
            case "tag" ->
                    value.endsWith("*")
                            ? "with a tag that begins with "
                                    + quoted(value.substring(0, value.length() - 1))
                            : "with the tag " + quoted(value);
            case "note" -> "with a note that says " + quoted(value);
            default -> "marked " + quoted(mark);
        };
    }

    private static String published(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "of any day" : "published up to " + DAY.format(to);
        }
        if (to == null) {
            return "published from " + DAY.format(from) + " on";
        }
        return from.equals(to)
                ? "published on " + DAY.format(from)
                : "published from " + DAY.format(from) + " to " + DAY.format(to);
    }
}
