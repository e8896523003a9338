package org.demarche.ui.refine;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.demarche.library.LibrarySearch;
import org.demarche.model.query.Facet;
import org.demarche.model.query.FacetCounts;
import org.demarche.model.query.FacetCounts.Value;
import org.demarche.model.query.SearchRequest;
import org.demarche.ui.Background;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.articles.asked.Refinement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How what is found is spread, and what of it is chosen. Used on the JavaFX thread only.
///
/// The values of a facet are counted without what was chosen of the same facet, so that a second
/// one can be added; the days are counted without the chosen stretch.
public final class RefineViewModel {

    private static final int MOST = 40; // values of one facet

    private final ArticleListViewModel articles;
    private final LibrarySearch search;
    private final Background background;
    private final ReadOnlyObjectWrapper<Spread> spread =
            new ReadOnlyObjectWrapper<>(Spread.NOTHING);
    private long question;

    /// @param values of each facet, those of most articles first
    /// @param tags with how many of what is found have them
    /// @param days how many articles each day has
    /// @param isExact whether all of it was counted, not reckoned from a sample
    public record Spread(
            Map<Facet, List<Value>> values,
            List<Value> tags,
            SortedMap<LocalDate, Integer> days,
            boolean isExact) {

        static final Spread NOTHING = new Spread(Map.of(), List.of(), new TreeMap<>(), true);
    }

    public RefineViewModel(
            ArticleListViewModel articles, LibrarySearch search, Background background) {
        this.articles = articles;
        this.search = search;
        this.background = background;
    }

    /// Counts anew what the list shows; the newest question wins.
    public void refresh() {
        long asked = ++question;
        var chosen = articles.refinementProperty().get();
        var base = articles.request();
        background.ask(
                () -> count(base, chosen),
                counted -> {
                    if (asked == question) {
                        spread.set(counted);
                    }
                });
    }

    private Spread count(SearchRequest base, Refinement chosen) {
        var all = facets(base, chosen);
        var values = new EnumMap<Facet, List<Value>>(Facet.class);
        for (var facet : Facet.values()) {
            var counts =
                    chosen.values().containsKey(facet) ? facets(base, chosen.without(facet)) : all;
            values.put(
                    facet,
                    withChosen(counts.values().getOrDefault(facet, List.of()), facet, chosen));
        }
        var days =
                chosen.from() == null && chosen.to() == null
                        ? all.days()
                        : facets(base, chosen.within(null, null)).days();
        return new Spread(values, search.tags(refined(base, chosen)), days, all.exact());
    }

    /// What is chosen stays in sight, so that it can be taken back.
    private static List<Value> withChosen(List<Value> counted, Facet facet, Refinement chosen) {
        var all = new ArrayList<>(counted);
        for (var value : chosen.values().getOrDefault(facet, java.util.Set.of())) {
            if (counted.stream().noneMatch(known -> known.name().equals(value))) {
                all.add(new Value(value, 0));
            }
        }
        return all;
    }

    private FacetCounts facets(SearchRequest base, Refinement chosen) {
        return search.facets(refined(base, chosen), MOST);
    }

    private static SearchRequest refined(SearchRequest base, Refinement chosen) {
        return new SearchRequest(
                (chosen.words() + " " + base.words()).strip(),
                base.filter(),
                base.order(),
                base.atMost());
    }

    public ObjectProperty<Refinement> chosenProperty() {
        return articles.refinementProperty();
    }

    public ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }
}
