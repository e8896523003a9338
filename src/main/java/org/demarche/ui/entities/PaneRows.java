package org.demarche.ui.entities;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.RelatedArticles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts names and quotes in the order in which the pane lists them.
final class PaneRows {

    /// More of the kind, then what came before and after with the same actors.
    static List<PaneRow> related(RelatedArticles related) {
        var rows = new ArrayList<PaneRow>();
        add(rows, "Like this", related.alike());
        add(rows, "Since then", related.since());
        add(rows, "Background", related.background());
        return rows;
    }

    private static void add(List<PaneRow> rows, String heading, List<ArticleSummary> articles) {
        if (!articles.isEmpty()) {
            rows.add(new PaneRow.Ties(heading, articles.size()));
            articles.forEach(article -> rows.add(new PaneRow.Beside(article)));
        }
    }

    /// The kinds from those that a diplomat looks for first.
    static final List<EntityKind> ORDER =
            List.of(
                    EntityKind.PERSON,
                    EntityKind.COUNTRY,
                    EntityKind.ORGANISATION,
                    EntityKind.TREATY,
                    EntityKind.MEETING,
                    EntityKind.PLACE,
                    EntityKind.OFFICE,
                    EntityKind.NATIONALITY,
                    EntityKind.WEAPON,
                    EntityKind.OTHER);

    private static final String UNNAMED = "Speaker not named";

    private PaneRows() {}

    /// The names of one article, most often named first within each kind.
    static List<PaneRow> names(Analysis analysis, Set<EntityKind> coloured) {
        var counts = new int[analysis.entities().size()];
        analysis.mentions().forEach(m -> counts[m.entity()]++);
        var names = new ArrayList<PaneRow.Name>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                names.add(new PaneRow.Name(analysis.entities().get(i), i, counts[i], null));
            }
        }
        return grouped(names, coloured);
    }

    /// The names of the library.
    static List<PaneRow> names(List<LibraryEntity> known, Set<EntityKind> coloured) {
        return grouped(
                known.stream().map(k -> new PaneRow.Name(k.entity(), -1, k.mentions(), k)).toList(),
                coloured);
    }

    private static List<PaneRow> grouped(List<PaneRow.Name> names, Set<EntityKind> coloured) {
        var rows = new ArrayList<PaneRow>();
        for (var kind : ORDER) {
            var group =
                    names.stream()
                            .filter(n -> n.entity().kind() == kind)
                            .sorted(
                                    Comparator.comparingInt((PaneRow.Name n) -> -n.mentions())
                                            .thenComparing(n -> n.entity().name()))
                            .toList();
            if (!group.isEmpty()) {
                rows.add(new PaneRow.Kind(kind, group.size(), coloured.contains(kind)));
                rows.addAll(group);
            }
        }
        return rows;
    }

    /// What was said, by speaker in order of their first words; who is not named comes last.
    static List<PaneRow> quotes(String text, Analysis analysis) {
        var bySpeaker = new LinkedHashMap<String, List<Quote>>();
        for (var quote : analysis.quotes()) {
            bySpeaker
                    .computeIfAbsent(speaker(text, analysis, quote), _ -> new ArrayList<>())
                    .add(quote);
        }
        var unnamed = bySpeaker.remove(UNNAMED);
        if (unnamed != null) {
            bySpeaker.put(UNNAMED, unnamed);
        }
        var rows = new ArrayList<PaneRow>();
        for (Map.Entry<String, List<Quote>> said : bySpeaker.entrySet()) {
            long whole = said.getValue().stream().filter(q -> !isPart(q, said.getValue())).count();
            rows.add(new PaneRow.Speaker(said.getKey(), (int) whole));
            said.getValue().stream()
                    .filter(quote -> !isPart(quote, said.getValue()))
                    .forEach(quote -> rows.add(words(text, quote)));
        }
        return rows;
    }

    private static PaneRow words(String text, Quote quote) {
        var words = quote.span().of(text).replace('\n', ' ');
        var marked = quote.direct() ? "“" + words + "”" : words;
        var addressee = quote.addressee();
        var to =
                addressee == null
                        ? ""
                        : " (to " + addressee.span().of(text).replace('\n', ' ') + ")";
        return new PaneRow.Words(marked + to, quote.span());
    }

    /// Whether the words stand within a longer quote of the same speaker.
    private static boolean isPart(Quote quote, List<Quote> said) {
        return said.stream()
                .anyMatch(
                        other ->
                                other.manner() == Quote.Manner.MIXED
                                        && other.span().length() > quote.span().length()
                                        && other.span().start() <= quote.span().start()
                                        && other.span().end() >= quote.span().end());
    }

    private static String speaker(String text, Analysis analysis, Quote quote) {
        var speaker = quote.speaker();
        if (speaker == null || speaker.isBare(text)) {
            return UNNAMED;
        }
        return speaker.entity() >= 0
                ? analysis.entities().get(speaker.entity()).name()
                : speaker.span().of(text);
    }
}
