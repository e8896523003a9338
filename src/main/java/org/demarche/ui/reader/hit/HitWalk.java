package org.demarche.ui.reader.hit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.demarche.library.LibrarySearch;
import org.demarche.model.article.Article;
import org.demarche.model.finding.Span;
import org.demarche.ui.Background;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Leads through what a search finds in the open article. Used on the JavaFX thread only.
public final class HitWalk {

    private final LibrarySearch search;
    private final Background background;
    private final ReadOnlyObjectProperty<@Nullable Article> article;
    private final Consumer<Span> lead;
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private String query = "";

    /// What was found, in reading order.
    ///
    /// @param place in `spans` of the one that the reader has come to; -1 before the first
    public record Hits(List<Span> spans, int place) {

        /// Nothing is searched for, or nothing was found.
        public static final Hits NONE = new Hits(List.of(), -1);

        public Hits {
            spans = List.copyOf(spans);
        }

        /// "3 of 12"; "12 hits" before the first; empty for none.
        public String inWords() {
            if (spans.isEmpty()) {
                return "";
            }
            return place < 0
                    ? "%,d %s".formatted(spans.size(), spans.size() == 1 ? "hit" : "hits")
                    : "%,d of %,d".formatted(place + 1, spans.size());
        }
    }

    /// @param lead scrolls the text
    public HitWalk(
            LibrarySearch search,
            Background background,
            ReadOnlyObjectProperty<@Nullable Article> article,
            Consumer<Span> lead) {
        this.search = search;
        this.background = background;
        this.article = article;
        this.lead = lead;
    }

    /// Looks for what a query finds, now and in the articles opened later; an empty one finds
    /// nothing.
    public void search(String words) {
        if (!words.equals(query)) {
            query = words;
            find();
        }
    }

    /// Looks through the open article anew.
    public void find() {
        hits.set(Hits.NONE);
        var open = article.get();
        if (open == null || query.isBlank()) {
            return;
        }
        var words = query;
        background.ask(
                () -> search.hits(words, open.text().text()),
                found -> {
                    var now = article.get();
                    if (words.equals(query) && now != null && now.id() == open.id()) {
                        hits.set(new Hits(found, -1));
                    }
                });
    }

    /// To the next hit (`step` 1) or the one before (-1), round from the last to the first.
    public void turn(int step) {
        var spans = hits.get().spans();
        if (!spans.isEmpty()) {
            int from = hits.get().place();
            int to = from < 0 && step < 0 ? spans.size() - 1 : from + step;
            hits.set(new Hits(spans, Math.floorMod(to, spans.size())));
            lead.accept(spans.get(hits.get().place()));
        }
    }

    public ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }
}
