package org.demarche.store.stories;

import org.demarche.model.story.Story;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The story of each article. An article that has no row has not been compared with others yet; one
/// that nobody else's resembles is alone in a story.
public final class StoryTable {

    private static final int IDS_AT_ONCE = 500;

    private final Database database;

    public StoryTable(Database database) {
        this.database = database;
    }

    /// Articles that have no story yet, the oldest first.
    public List<Long> lacking(int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM story_article s WHERE s.article_id = id)
                                ORDER BY coalesce(published, fetched_at), id LIMIT ?
                                """,
                                row -> row.getLong(1),
                                atMost));
    }

    /// How many articles have no story yet.
    public int countLacking() {
        return database.read(
                connection ->
                        (int)
                                Rows.number(
                                        connection,
                                        """
                                        SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM story_article)
                                        """));
    }

    /// Articles that have one, on both sides of an article in time, the nearest of each side.
    public List<Long> around(long article, int atMostEachSide) {
        var side =
                """
                SELECT a.id FROM article a JOIN story_article s ON s.article_id = a.id
                WHERE coalesce(a.published, a.fetched_at) %s
                    (SELECT coalesce(published, fetched_at) FROM article WHERE id = ?)
                ORDER BY coalesce(a.published, a.fetched_at) %s LIMIT ?
                """;
        return database.read(
                connection -> {
                    var before =
                            Rows.list(
                                    connection,
                                    side.formatted("<=", "DESC"),
                                    row -> row.getLong(1),
                                    article,
                                    atMostEachSide);
                    before.addAll(
                            Rows.list(
                                    connection,
                                    side.formatted(">", ""),
                                    row -> row.getLong(1),
                                    article,
                                    atMostEachSide));
                    return before;
                });
    }

    /// Keeps the stories of some articles. Where two stories have become one, their articles
    /// elsewhere follow.
    public void keep(List<Story> stories) {
        database.write(
                connection -> {
                    for (var story : stories) {
                        for (long article : story.articles()) {
                            Rows.change(
                                    connection,
                                    """
                                    UPDATE story_article SET story_id = ?1 WHERE story_id IN
                                        (SELECT story_id FROM story_article WHERE article_id = ?2 AND story_id <> ?1)
                                    """,
                                    story.id(),
                                    article);
                            Rows.change(
                                    connection,
                                    """
                                    INSERT INTO story_article (article_id, story_id)
                                    SELECT id, ? FROM article WHERE id = ? ON CONFLICT DO NOTHING
                                    """,
                                    story.id(),
                                    article);
                        }
                    }
                    return stories.size();
                });
    }

    /// The story of each, also of those alone; one not compared yet is not in it.
    public Map<Long, Long> of(List<Long> articles) {
        return stories(articles, "");
    }

    /// The story of each that shares it with another article.
    public Map<Long, Long> shared(List<Long> articles) {
        return stories(
                articles,
                " AND EXISTS (SELECT 1 FROM story_article o WHERE o.story_id = s.story_id AND"
                        + " o.article_id <> s.article_id)");
    }

    private Map<Long, Long> stories(List<Long> articles, String condition) {
        var found = new HashMap<Long, Long>();
        database.read(
                connection -> {
                    for (int from = 0; from < articles.size(); from += IDS_AT_ONCE) {
                        int to = Math.min(articles.size(), from + IDS_AT_ONCE);
                        var ids =
                                articles.subList(from, to).stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(","));
                        Rows.list(
                                connection,
                                "SELECT article_id, story_id FROM story_article s WHERE article_id"
                                        + " IN ("
                                        + ids
                                        + ")"
                                        + condition,
                                row -> found.put(row.getLong(1), row.getLong(2)));
                    }
                    return found;
                });
        return found;
    }

    /// Articles whose story several outlets tell, with how many do: those of most outlets first,
    /// then the newest. Copies of one text elsewhere count as their outlets.
    public SequencedMap<Long, Integer> outlets() {
        var outlets = new LinkedHashMap<Long, Integer>();
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT s.article_id, told.outlets FROM story_article s
                                JOIN (SELECT t.story_id, count(DISTINCT p.source) AS outlets FROM story_article t
                                      JOIN article_place p ON p.article_id = t.article_id
                                      GROUP BY t.story_id HAVING count(DISTINCT p.source) > 1) told ON told.story_id = s.story_id
                                JOIN article a ON a.id = s.article_id
                                ORDER BY told.outlets DESC, coalesce(a.published, a.fetched_at) DESC, a.id DESC
                                """,
                                row -> outlets.put(row.getLong(1), row.getInt(2))));
        return outlets;
    }

    /// All articles of a story, the newest first.
    public List<Long> articles(long story) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                """
                                SELECT a.id FROM story_article s JOIN article a ON a.id = s.article_id
                                WHERE s.story_id = ? ORDER BY coalesce(a.published, a.fetched_at) DESC, a.id DESC
                                """,
                                row -> row.getLong(1),
                                story));
    }
}
