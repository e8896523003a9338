package org.demarche.ui.articles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.model.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One list of articles and the choice in it: the browsing one, or the one that a search found.
///
/// Used on the JavaFX thread only.
public final class ArticleRows {

    private final ObservableList<ArticleSummary> articles = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ArticleSummary> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private boolean isExact = true;
    private final StoryFolds folds = new StoryFolds();
    private final ReadOnlyIntegerWrapper folded = new ReadOnlyIntegerWrapper();
    private List<ArticleSummary> all = List.of();
    private List<Long> picked = List.of();
    private boolean changing;
    private Runnable settled = () -> {};

    /// What is seen: the same as [#all()], but for what stands folded behind another article.
    public ObservableList<ArticleSummary> articles() {
        return articles;
    }

    /// Every article of the list, folded away or not.
    public List<ArticleSummary> all() {
        return List.copyOf(all);
    }

    /// What stands behind what.
    StoryFolds folds() {
        return folds;
    }

    /// Another number whenever something has been folded or opened.
    ReadOnlyIntegerProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /// Takes out the other articles on the matter of one, or puts them back.
    void open(long article, boolean on) {
        if (folds.set(article, on)) {
            var before = chosen.get();
            refold();
            if (before != null && placeIn(articles, before.id()) < 0) {
                choose(article);
            }
        }
    }

    /// Runs whenever the rows have been exchanged: places are others now, the choice is the same.
    void onSettled(Runnable listener) {
        settled = listener;
    }

    private void settle() {
        changing = false;
        settled.run();
    }

    private void refold() {
        changing = true;
        exchange(folds.fold(all));
        settle();
        folded.set(folded.get() + 1);
    }

    /// The reader has picked these, to do something to all of them.
    void pick(List<ArticleSummary> rows) {
        picked = rows.stream().map(ArticleSummary::id).toList();
    }

    /// What is picked, as it now is and in the order of the list: several rows, or the chosen one.
    public List<ArticleSummary> picked() {
        var one = chosen.get();
        if (picked.size() > 1 && one != null && picked.contains(one.id())) {
            return articles.stream().filter(article -> picked.contains(article.id())).toList();
        }
        return one == null ? List.of() : List.of(one);
    }

    public ObjectProperty<@Nullable ArticleSummary> chosenProperty() {
        return chosen;
    }

    /// How many there are, though fewer may be listed.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Whether they were counted; else they are so many that they were reckoned.
    public boolean isExact() {
        return isExact;
    }

    /// What is told of the total that comes next.
    void exact(boolean counted) {
        isExact = counted;
    }

    /// True while the rows are being exchanged: a selection that moves then is not the reader's.
    boolean changing() {
        return changing;
    }

    /// Exchanges what differs, and keeps the choice.
    ///
    /// @param keepChosen also when it is not among the fresh ones: an article that was opened from
    ///   among the unread is no longer one of them, but is still being read
    void show(List<ArticleSummary> fresh, int ofTotal, boolean keepChosen) {
        show(fresh, Map.of(), ofTotal, keepChosen);
    }

    /// The same, with the articles on one matter folded behind the first of them.
    ///
    /// @param stories the story of each article that shares one; empty to fold nothing
    void show(
            List<ArticleSummary> fresh, Map<Long, Long> stories, int ofTotal, boolean keepChosen) {
        var before = chosen.get();
        var rows = new ArrayList<>(fresh);
        if (before != null && keepChosen && placeIn(rows, before.id()) < 0) {
            int place = Math.max(0, placeIn(all, before.id()));
            rows.add(Math.min(place, rows.size()), before);
        }
        boolean folding = folds.use(stories);
        all = rows;
        changing = true;
        exchange(seen(before));
        total.set(Math.max(ofTotal, rows.size()));
        int now = before == null ? -1 : placeIn(articles, before.id());
        chosen.set(now < 0 ? null : articles.get(now));
        settle();
        if (folding) {
            folded.set(folded.get() + 1);
        }
    }

    /// What is being read is never folded away.
    private List<ArticleSummary> seen(@Nullable ArticleSummary reading) {
        var rows = folds.fold(all);
        if (reading != null
                && placeIn(rows, reading.id()) < 0
                && placeIn(all, reading.id()) >= 0
                && folds.set(reading.id(), true)) {
            rows = folds.fold(all);
        }
        return rows;
    }

    /// Puts a newer state of an article in the place of the old one, if it is listed.
    void replace(ArticleSummary newer) {
        int listed = placeIn(all, newer.id());
        if (listed >= 0) {
            all = new ArrayList<>(all);
            all.set(listed, newer);
        }
        int place = placeIn(articles, newer.id());
        if (place < 0) {
            return;
        }
        changing = true;
        articles.set(place, newer);
        var before = chosen.get();
        if (before != null && before.id() == newer.id()) {
            chosen.set(newer);
        }
        settle();
    }

    /// The row of the choice, or -1.
    int chosenPlace() {
        var article = chosen.get();
        return article == null ? -1 : placeIn(articles, article.id());
    }

    /// @return false when the article is not listed
    boolean choose(long id) {
        if (placeIn(articles, id) < 0 && placeIn(all, id) >= 0 && folds.set(id, true)) {
            refold();
        }
        int place = placeIn(articles, id);
        if (place >= 0) {
            chosen.set(articles.get(place));
        }
        return place >= 0;
    }

    /// Chooses the row that lies `steps` further down, or the first when none is chosen.
    void move(int steps) {
        if (articles.isEmpty()) {
            return;
        }
        int place = chosenPlace();
        int next = place < 0 ? 0 : Math.clamp(place + steps, 0, articles.size() - 1);
        chosen.set(articles.get(next));
    }

    /// Only the stretch between the first and the last difference is touched, so that the list need
    /// not be drawn anew for each article that arrives.
    private void exchange(List<ArticleSummary> rows) {
        int same = 0;
        int shorter = Math.min(rows.size(), articles.size());
        while (same < shorter && rows.get(same).equals(articles.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && rows.get(rows.size() - 1 - tail)
                        .equals(articles.get(articles.size() - 1 - tail))) {
            tail++;
        }
        if (same == 0 && tail == 0) {
            articles.setAll(rows);
            return;
        }
        articles.remove(same, articles.size() - tail);
        articles.addAll(same, rows.subList(same, rows.size() - tail));
    }

    private static int placeIn(List<ArticleSummary> rows, long id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
