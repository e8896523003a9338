package org.demarche.library;

import org.demarche.library.dossier.Dossiers;
import org.demarche.library.story.Stories;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleFilter;
import org.demarche.model.article.ArticlePlace;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.ArticleVersion;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.intake.Failure;
import org.demarche.model.intake.Picture;
import org.demarche.model.intake.Settings;
import org.demarche.model.intake.Source;
import org.demarche.store.Store;
import org.demarche.store.articles.GivenIds;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the window and the command line may ask of the articles, and what a reader may do to them.
///
/// Every method may be called from any thread but JavaFX's (it touches the disk). What a method
/// that changes something has returned from is kept, whatever happens next.
public final class Library {

    private final Store store;
    private final GivenIds givenIds;
    private final Stories stories;
    private final NameRules names;
    private final Dossiers dossiers;

    public Library(Store store) {
        this.store = store;
        this.givenIds = new GivenIds(store.database());
        this.stories = new Stories(store);
        this.names = new NameRules(store);
        this.dossiers = new Dossiers(store);
    }

    /// Newest first, by publication or else by first sight.
    public List<ArticleSummary> newest(ArticleFilter filter, int atMost) {
        return store.lists().newest(filter, atMost);
    }

    /// How many articles a part of the library has.
    public int count(ArticleFilter filter) {
        return store.lists().count(filter);
    }

    public Optional<Article> article(long id) {
        return store.lists()
                .stored(id)
                .map(
                        stored ->
                                new Article(
                                        stored.summary(),
                                        stored.byline(),
                                        stored.language(),
                                        stored.text(),
                                        store.findingsReader().of(id).orElse(null)));
    }

    /// The links and pictures of an article, and those of its pictures that the reader has had
    /// fetched.
    public Media media(long id) {
        return new Media(
                id, store.media().of(id), store.pictures().isAllowed(id), store.pictures().of(id));
    }

    /// @param allowed whether the reader wants to see its pictures
    /// @param pictures by address; those that are here
    public record Media(
            long articleId, ArticleMedia media, boolean allowed, Map<URI, Picture> pictures) {}

    /// The reader wants to see an article's pictures, now and whenever it is opened.
    public void allowPictures(long id) {
        store.pictures().allow(id);
    }

    /// The articles of these ids, in the same order; those that are no more are left out.
    public List<ArticleSummary> summaries(List<Long> ids) {
        return store.lists().of(ids);
    }

    /// The source that first brought an article; empty for one brought by hand.
    public Optional<Source> origin(long id) {
        return store.sources().ofArticle(id);
    }

    /// Keeps what the reader says of a source: its name, folder, interval and so on.
    public void change(long sourceId, String title, Source.Manner manner) {
        store.sources().change(sourceId, title, manner);
    }

    /// Has a source asked at the next refresh, also one that was said to be gone for good.
    public void askAgain(long sourceId) {
        store.health().askAgain(sourceId);
    }

    public Settings settings() {
        return store.settings().get();
    }

    public void set(Settings settings) {
        store.settings().set(settings);
    }

    /// All that is known of where an article was met and what it said before.
    public History history(long id) {
        return new History(id, origin(id), places(id), versions(id));
    }

    /// @param origin the source that first brought it; empty for one brought by hand
    /// @param places where else it was met
    /// @param versions what it said before, oldest first
    public record History(
            long articleId,
            Optional<Source> origin,
            List<ArticlePlace> places,
            List<ArticleVersion> versions) {}

    /// Where else an article was met, first met first.
    public List<ArticlePlace> places(long id) {
        return store.places().further(id);
    }

    /// What an article said before it was edited, oldest first.
    public List<ArticleVersion> versions(long id) {
        return store.versions().of(id);
    }

    /// The ids that articles had in the JSON Lines that they came in, by row number; one that came
    /// without is not in it.
    public Map<Long, String> givenIds(List<Long> ids) {
        return givenIds.of(ids);
    }

    public Stories stories() {
        return stories;
    }

    /// All about one name.
    public Dossiers dossiers() {
        return dossiers;
    }

    /// What the reader says of names.
    public Backups backups() {
        return new Backups(store);
    }

    public NameRules names() {
        return names;
    }

    /// The row number of the article that came with this id in its JSON line.
    public Optional<Long> byGivenId(String given) {
        return givenIds.article(given);
    }

    /// Marks as read, or as unread again.
    ///
    /// @return false when there is no such article
    public boolean markRead(long id, boolean read) {
        return store.marks().markRead(id, read);
    }

    /// Marks many as read, or as unread again: all of them or, when that fails, none.
    ///
    /// @return those that were not so before
    public List<Long> markRead(List<Long> ids, boolean read) {
        return store.marks().markRead(ids, read);
    }

    /// What waits to be read in a part of the library.
    public List<Long> unread(ArticleFilter filter) {
        return store.lists().unread(filter);
    }

    /// Sets or takes away the star.
    ///
    /// @return false when there is no such article
    public boolean bookmark(long id, boolean on) {
        return store.marks().bookmark(id, on);
    }

    /// Files an article under a word.
    ///
    /// @return false when there is no such article, or the tag is blank
    public boolean tag(long id, String tag) {
        return store.tags().add(id, tag);
    }

    /// @return whether the article had the tag
    public boolean untag(long id, String tag) {
        return store.tags().remove(id, tag);
    }

    /// By the alphabet.
    public List<String> tags(long id) {
        return store.tags().of(id);
    }

    /// Every tag with the number of its articles, by the alphabet.
    public Map<String, Integer> tags() {
        return store.tags().all();
    }

    /// Writes the article's note anew; a blank one takes it away.
    ///
    /// @return false when there is no such article
    public boolean note(long id, String text) {
        return store.notes().write(id, text);
    }

    public Optional<String> note(long id) {
        return store.notes().of(id);
    }

    /// Gives an article the date that its source did not give; its times are resolved anew by the
    /// next analysis.
    public void setPublished(long id, PublicationDate date) {
        store.articles().setPublished(id, date);
    }

    public Counts counts() {
        var lists = store.lists();
        return new Counts(
                lists.count(ArticleFilter.ALL),
                lists.count(ArticleFilter.UNREAD),
                lists.count(ArticleFilter.BOOKMARKED),
                lists.count(new ArticleFilter.Samples()),
                store.ledger().countDone(Failure.Stage.ANALYSIS),
                lists.unreadBySource());
    }

    /// By title.
    public List<Source> sources() {
        return store.sources().all();
    }

    /// Stops asking a source. Its articles stay.
    public void unsubscribe(long sourceId) {
        store.sources().delete(sourceId);
    }

    /// Takes the samples away, but for those that the reader has bookmarked.
    ///
    /// @return how many went
    public int removeSamples() {
        return store.articles().deleteSamples();
    }

    /// What has gone wrong and is not yet put right, newest first.
    public List<Failure> failures() {
        return store.failures().all();
    }

    /// Takes a failure off the list: the reader has seen it.
    public void dismiss(long failureId) {
        store.failures().delete(failureId);
    }

    /// @param analysed how many have been analysed, at any version
    /// @param unreadBySource by [Source#id()]; a source without unread articles is not in it
    public record Counts(
            int all,
            int unread,
            int bookmarked,
            int samples,
            int analysed,
            Map<Long, Integer> unreadBySource) {}
}
