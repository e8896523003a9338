package org.demarche.ingest.keep;

import org.demarche.model.finding.Entity;
import org.demarche.model.intake.PackFeed;
import org.demarche.search.ArticleIndex;
import org.demarche.search.index.IndexedArticle;
import org.demarche.search.index.IndexedEntity;
import org.demarche.search.meaning.SentenceModel;
import org.demarche.store.Store;
import org.demarche.store.articles.ArticleLists.Stored;
import org.demarche.store.findings.event.EventTable.Facets;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/// Shows the index what it has not seen of the store.
///
/// Whoever changes articles calls [#catchUp] afterwards, on whatever thread: one at a time does the
/// work. The index is a cache, so all it needs is the last revision that it has seen; when that
/// tells nothing, it is made anew.
public final class IndexJob {

    private static final int AT_ONCE = 400; // articles read and indexed together
    private static final int UNCOMMITTED = 5_000; // changes that a crash may make us index again

    private final Store store;
    private final ArticleIndex index;
    private final Consumer<List<IndexedArticle>> watching;
    private long seen;
    private int uncommitted;

    public IndexJob(Store store, ArticleIndex index) {
        this(store, index, _ -> {});
    }

    /// @param watching is given the articles that have just become findable, before the index
    ///   forgets that they had changed: after a crash it is given them again
    public IndexJob(Store store, ArticleIndex index, Consumer<List<IndexedArticle>> watching) {
        this.store = store;
        this.index = index;
        this.watching = watching;
        this.seen = index.revision();
    }

    /// Indexes what has changed; findable when this returns.
    ///
    /// @return the articles that were seen anew, each once; empty also when all of them were
    public synchronized List<Long> catchUp() {
        if (!follows()) {
            rebuild();
            return List.of();
        }
        var caught = new LinkedHashSet<Long>();
        for (var batch = store.changes().after(seen, AT_ONCE);
                !batch.articles().isEmpty();
                batch = store.changes().after(seen, AT_ONCE)) {
            apply(batch.articles(), batch.revision());
            caught.addAll(batch.articles());
        }
        return List.copyOf(caught);
    }

    /// Whether the store has what the index has not seen: from a command line beside the window,
    /// for instance.
    public synchronized boolean isBehind() {
        return store.changes().newest() != seen;
    }

    /// Makes what was indexed survive a crash, and forgets the changes that are not needed any
    /// more.
    public synchronized void commit() {
        if (uncommitted > 0 && !index.isGuest()) {
            index.commit();
            uncommitted = 0;
            store.changes()
                    .forgetUpTo(
                            index.revision()
                                    - 1); // the last one stays: it tells that the index is ours
        }
    }

    /// Makes the whole index anew from the store.
    public synchronized void rebuild() {
        long newest = store.changes().newest();
        index.clear();
        var ids = store.lists().allIds();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            apply(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), 0);
        }
        index.apply(List.of(), List.of(), newest);
        seen = newest;
        uncommitted++;
        commit();
    }

    /// The articles that the index has otherwise than the store, has too much or has not at all: a
    /// proof, for it reads every article and compares what it comes to.
    public synchronized List<Long> differing() {
        var indexed = index.digests();
        var differing = new ArrayList<Long>();
        var ids = store.lists().allIds();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            for (var article : read(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                var digest = indexed.remove(article.id());
                if (digest == null || digest != article.digest()) {
                    differing.add(article.id());
                }
            }
        }
        differing.addAll(indexed.keySet());
        return differing;
    }

    /// Whether every change since the index's revision is still noted, so that it can go on from
    /// there.
    private boolean follows() {
        long oldest = store.changes().oldest();
        long newest = store.changes().newest();
        boolean ours = seen > 0 || index.size() == 0;
        return seen == newest || (ours && seen <= newest && oldest <= seen + 1);
    }

    private void apply(List<Long> ids, long revision) {
        var changed = read(ids);
        var gone = new HashSet<>(ids);
        changed.forEach(article -> gone.remove(article.id()));
        index.apply(changed, List.copyOf(gone), revision);
        seen = revision;
        watching.accept(changed);
        uncommitted += ids.size();
        if (uncommitted >= UNCOMMITTED) {
            commit();
        }
    }

    /// Those that the store still has.
    private List<IndexedArticle> read(List<Long> ids) {
        var meanings = store.meanings().of(ids, SentenceModel.VERSION, SentenceModel.SIZE);
        var owners = store.sources().owners(ids);
        return store.lists().stored(ids).stream()
                .map(
                        article -> {
                            var id = article.summary().id();
                            return indexed(
                                    article, owners.get(id), meanings.getOrDefault(id, List.of()));
                        })
                .toList();
    }

    private IndexedArticle indexed(
            Stored stored, PackFeed.@Nullable Owner owner, List<byte[]> passages) {
        var article = stored.summary();
        var published = article.published();
        LocalDate day = published == null ? null : published.day();
        var entities = store.findingsReader().entities(article.id());
        var facets = entities.isEmpty() ? Facets.NONE : store.events().facets(article.id());
        var language = stored.language();
        return new IndexedArticle(
                article.id(),
                ownTitle(article.title(), stored.text().text()),
                stored.text().text(),
                article.source(),
                owner == null ? "" : owner.name(),
                stored.byline(),
                day,
                language == null ? "" : language,
                entities.stream().map(IndexJob::indexed).toList(),
                facets.kinds(),
                facets.pairs(),
                passages);
    }

    /// A headless text lends its first words as a title; they are no headline, and weigh as text
    /// only.
    private static String ownTitle(String title, String text) {
        boolean lent =
                title.endsWith("…") && text.startsWith(title.substring(0, title.length() - 1));
        return lent ? "" : title;
    }

    private static IndexedEntity indexed(Entity entity) {
        return new IndexedEntity(entity.kind(), entity.name(), entity.aliases(), entity.country());
    }
}
