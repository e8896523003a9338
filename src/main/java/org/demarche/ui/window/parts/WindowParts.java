package org.demarche.ui.window.parts;

import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.query.SearchRequest.Order;
import org.demarche.ui.Background;
import org.demarche.ui.Breath;
import org.demarche.ui.Pauses;
import org.demarche.ui.activity.ActivityViewModel;
import org.demarche.ui.activity.IngestNews;
import org.demarche.ui.activity.Problems;
import org.demarche.ui.articles.ArticleListViewModel;
import org.demarche.ui.articles.ArticleMarks;
import org.demarche.ui.articles.asked.ArticleReading;
import org.demarche.ui.articles.row.Excerpts;
import org.demarche.ui.command.Undo;
import org.demarche.ui.entities.EntitiesViewModel;
import org.demarche.ui.marks.MarksViewModel;
import org.demarche.ui.naming.NameDeeds;
import org.demarche.ui.reader.ReaderViewModel;
import org.demarche.ui.reader.media.ReaderMedia;
import org.demarche.ui.refine.RefineViewModel;
import org.demarche.ui.sources.SourcesViewModel;
import org.demarche.ui.timeline.event.EventDeeds;
import org.demarche.ui.timeline.shown.TimelineViewModel;
import org.demarche.ui.watches.WatchDeeds;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The view models of one window, tied together: what one pane chooses, the others show.
///
/// It names no control, so that the whole can be tried without a screen.
public final class WindowParts {

    private final Doors doors;
    private final Background background;
    private final Undo undo = new Undo();
    private final IngestNews news;
    private final ArticleListViewModel articles;
    private final Excerpts excerpts;
    private final RefineViewModel refining;
    private final ArticleMarks marks;
    private final SourcesViewModel sources;
    private final ActivityViewModel activity;
    private final ReaderViewModel reader;
    private final ReaderMedia media;
    private final EntitiesViewModel entities;
    private final TimelineViewModel timeline;
    private final EventDeeds eventDeeds;
    private final WatchDeeds watchDeeds;
    private final NameDeeds nameDeeds;
    private final MarksViewModel articleMarks;
    private boolean keptSince;
    private final Breath lists;
    private final Breath counts;
    private final Breath findings;

    /// @param problems the same that `background` reports to
    public WindowParts(Doors doors, Background background, Pauses pauses, Problems problems) {
        this.doors = doors;
        this.background = background;
        news = new IngestNews(background);
        articles =
                new ArticleListViewModel(
                        new ArticleReading(doors.library(), doors.search()),
                        background,
                        pauses.typing());
        refining = new RefineViewModel(articles, doors.search(), background);
        excerpts =
                new Excerpts(
                        doors.search(),
                        background,
                        () -> articles.searchOrderProperty().get() == Order.MEANING);
        sources = new SourcesViewModel(doors.library(), doors.watches(), background);
        watchDeeds = new WatchDeeds(doors.watches(), background, undo, sources::refresh);
        activity =
                new ActivityViewModel(doors.library(), doors.intake(), background, problems, news);
        reader = new ReaderViewModel(doors.library(), doors.search(), background);
        media =
                new ReaderMedia(
                        doors.library(),
                        background,
                        id -> doors.intake().fetchPictures(id).done().join());
        timeline = new TimelineViewModel(doors.timeline(), background);
        eventDeeds = new EventDeeds(doors.timeline(), background, undo, this::corrected);
        nameDeeds =
                new NameDeeds(
                        doors.library().names(),
                        background,
                        undo,
                        this::openArticle,
                        this::namesCorrected);
        entities = new EntitiesViewModel(doors.entities(), reader, background);
        marks = new ArticleMarks(doors.library(), background, undo, this::marked, this::manyMarked);
        lists = new Breath(pauses.typing(), pauses.breath(), articles::refresh);
        counts = new Breath(pauses.typing(), pauses.breath(), sources::refresh);
        findings = new Breath(pauses.typing(), pauses.breath(), this::refreshFindings);
        news.subscribe(this::hear);
        articleMarks = new MarksViewModel(doors.library(), background, undo, this::remarked);
        new PaneTies(this, id -> dated(List.of(id))).tie();
    }

    private void marked(ArticleSummary article) {
        articles.replace(article);
        reader.bookmarked(article.id(), article.bookmarked());
        sources.refresh();
    }

    private void manyMarked() {
        articles.refresh();
        sources.refresh();
    }

    /// A list of tagged articles may have lost or gained one.
    private void remarked() {
        sources.refresh();
        if (articles.filterProperty().get() instanceof ArticleFilter.Tagged) {
            articles.refresh();
        }
    }

    private void corrected() {
        timeline.refresh();
        reader.reload();
        background.ask(() -> doors.intake().compareEvents().done().join(), _ -> timeline.refresh());
    }

    private @Nullable Long openArticle() {
        var open = reader.articleProperty().get();
        return open == null ? null : open.id();
    }

    /// Shows it where it is seen, and spreads it over the library; what that changes is heard of.
    private void namesCorrected() {
        reader.cards().forget();
        reader.reload();
        entities.refresh();
        timeline.refresh();
        var _ = doors.intake().correct();
    }

    private void hear(IngestNews.News heard) {
        boolean folds = heard.grouped() && articles.storiesProperty().get();
        if (heard.kept() || folds) {
            lists.ask();
        }
        var open = reader.articleProperty().get();
        if (open != null && heard.analysed().contains(open.id())) {
            reader.reload();
        }
        keptSince |= heard.kept();
        boolean ended = heard.jobs().stream().anyMatch(IngestEvent.Progressed::ended);
        if (!heard.analysed().isEmpty() || (keptSince && ended)) {
            keptSince = false; // a calendar brings events that no analysis has to find
            findings.ask();
        }
        if (heard.kept() || heard.sources() || !heard.analysed().isEmpty()) {
            counts.ask();
        }
    }

    private void refreshFindings() {
        reader.cards().forget();
        entities.refresh();
        timeline.refresh();
    }

    /// Days have passed since the window was last open.
    private void freshen() {
        background.ask(
                () -> {
                    doors.watches().freshen();
                    return true;
                },
                _ -> sources.refresh());
    }

    /// Reads everything for the first time, and listens from now on to what comes in.
    public void start() {
        doors.intake().watch(news);
        freshen();
        sources.refresh();
        articles.refresh();
        entities.refresh();
        timeline.refresh();
        activity.refreshFailures();
    }

    /// Gives an article the date that its source did not give, and has it analysed anew.
    public void setPublished(long id, PublicationDate date) {
        background.ask(
                () -> {
                    doors.library().setPublished(id, date);
                    return List.of(id);
                },
                this::dated);
    }

    private void dated(List<Long> ids) {
        background.ask(
                () -> doors.library().summaries(ids),
                fresh -> {
                    fresh.forEach(articles::replace);
                    reader.reload();
                    ids.forEach(id -> doors.intake().analyse(id));
                });
    }

    public Doors doors() {
        return doors;
    }

    public Background background() {
        return background;
    }

    public Undo undo() {
        return undo;
    }

    public ArticleListViewModel articles() {
        return articles;
    }

    public Excerpts excerpts() {
        return excerpts;
    }

    public RefineViewModel refining() {
        return refining;
    }

    public ArticleMarks marks() {
        return marks;
    }

    public SourcesViewModel sources() {
        return sources;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    public ReaderMedia media() {
        return media;
    }

    public EntitiesViewModel entities() {
        return entities;
    }

    /// Tags and note of the open article.
    public MarksViewModel articleMarks() {
        return articleMarks;
    }

    public WatchDeeds watchDeeds() {
        return watchDeeds;
    }

    public NameDeeds nameDeeds() {
        return nameDeeds;
    }

    public EventDeeds eventDeeds() {
        return eventDeeds;
    }

    public TimelineViewModel timeline() {
        return timeline;
    }

    public ActivityViewModel activity() {
        return activity;
    }
}
