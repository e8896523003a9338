package org.demarche.store.findings.name;

import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;
import org.demarche.store.database.Database;
import org.demarche.store.database.NameKey;
import org.demarche.store.database.Rows;
import org.demarche.store.work.IndexChanges;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What the reader says of names: rules that outlive every new analysis, each taken back whole by
/// deleting one row.
///
/// A rule is kept at once and changes the open article at once. Which other articles it may concern
/// is found by [#spread], and each of them is changed by [#applyDue] in a transaction of its own; a
/// stop between two of them loses nothing.
public final class NameCorrections {

    private static final String ALL =
            """
            SELECT r.*, (SELECT count(*) FROM name_rule_effect WHERE rule_id = r.id) AS articles FROM name_rule r ORDER BY r.id
            """;

    private static final String NAMED =
            """
            INSERT OR IGNORE INTO name_due SELECT i.article_id FROM entity e JOIN entity_in_article i ON i.entity_id = e.id
            WHERE e.kind = ?1 AND e.key = ?2 AND (?3 IS NULL OR i.article_id = ?3)
            """;

    private static final String PRINTED =
            """
            INSERT OR IGNORE INTO name_due SELECT a.id FROM article a JOIN work w ON w.article_id = a.id AND w.stage = 'ANALYSIS'
            WHERE instr(a.text, ?1) > 0 AND (?2 IS NULL OR a.id = ?2)
            """;

    private final Database database;

    public NameCorrections(Database database) {
        this.database = database;
    }

    /// Keeps a rule.
    ///
    /// @param open an article in which it is to show at once; null for none
    /// @return its number, for [#remove]
    public long add(NameRule rule, @Nullable Long open) {
        return database.write(
                connection -> {
                    long id = RuleRows.insert(connection, rule);
                    applyNow(connection, open);
                    return id;
                });
    }

    /// Takes a rule back; what it has changed is as it would be without it.
    ///
    /// @param open an article in which that is to show at once; null for none
    /// @return false when there is no such rule
    public boolean remove(long ruleId, @Nullable Long open) {
        return database.write(
                connection -> {
                    Rows.change(
                            connection,
                            "INSERT OR IGNORE INTO name_due SELECT article_id FROM name_rule_effect"
                                    + " WHERE rule_id = ?",
                            ruleId);
                    boolean was =
                            Rows.change(connection, "DELETE FROM name_rule WHERE id = ?", ruleId)
                                    > 0;
                    applyNow(connection, open);
                    return was;
                });
    }

    private static void applyNow(Connection connection, @Nullable Long open) throws SQLException {
        if (open != null) {
            applyDue(connection, open);
        }
    }

    /// Oldest first.
    public List<KeptRule> all() {
        return database.read(connection -> Rows.list(connection, ALL, RuleRows::read));
    }

    /// Finds the articles that new rules may concern, and says how many are due.
    public int spread() {
        var fresh =
                database.read(
                        connection ->
                                Rows.list(
                                        connection,
                                        "SELECT *, 0 AS articles FROM name_rule WHERE spread = 0"
                                                + " ORDER BY id",
                                        RuleRows::read));
        fresh.forEach(
                rule ->
                        database.write(
                                connection -> {
                                    spread(connection, rule.rule());
                                    return Rows.change(
                                            connection,
                                            "UPDATE name_rule SET spread = 1 WHERE id = ?",
                                            rule.id());
                                }));
        return database.read(
                connection -> (int) Rows.number(connection, "SELECT count(*) FROM name_due"));
    }

    /// Whether [#spread] or [#applyDue] has anything to do.
    public boolean hasWork() {
        return database.read(
                connection ->
                        Rows.number(
                                        connection,
                                        "SELECT EXISTS (SELECT 1 FROM name_due) OR EXISTS (SELECT 1"
                                                + " FROM name_rule WHERE spread = 0)")
                                > 0);
    }

    private static void spread(Connection connection, NameRule rule) throws SQLException {
        Long only = rule.within() instanceof Within.Article(var id, _) ? id : null;
        switch (rule.deed()) {
            case NameDeed.Ignore(var entity) -> named(connection, entity, only);
            case NameDeed.Same(var entity, _) -> named(connection, entity, only);
            case NameDeed.Apart(var entity, _, _) -> named(connection, entity, only);
            case NameDeed.Mark(var words, _) ->
                    Rows.change(connection, PRINTED, Printed.longest(words), only);
        }
    }

    private static void named(Connection connection, EntityName entity, @Nullable Long only)
            throws SQLException {
        Rows.change(connection, NAMED, entity.kind().name(), NameKey.of(entity.name()), only);
    }

    /// The next articles whose names have to be corrected anew, newest first.
    public List<Long> due(int atMost) {
        return database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT article_id FROM name_due ORDER BY article_id DESC LIMIT ?",
                                row -> row.getLong(1),
                                atMost));
    }

    /// Corrects one article's names anew, in one transaction.
    public void applyDue(long articleId) {
        database.write(
                connection -> {
                    applyDue(connection, articleId);
                    return true;
                });
    }

    private static void applyDue(Connection connection, long articleId) throws SQLException {
        var text =
                Rows.first(
                        connection,
                        """
                        SELECT a.text FROM article a JOIN work w ON w.article_id = a.id AND w.stage = 'ANALYSIS' WHERE a.id = ?
                        """,
                        row -> row.getString(1),
                        articleId);
        if (text.isPresent()) {
            apply(connection, articleId, text.get());
            IndexChanges.note(connection, articleId);
        }
        Rows.change(connection, "DELETE FROM name_due WHERE article_id = ?", articleId);
    }

    /// Puts the rules into effect on what was found in an article, in a running transaction.
    public static void apply(Connection connection, long articleId, String text)
            throws SQLException {
        Rows.change(connection, "DELETE FROM name_rule_effect WHERE article_id = ?", articleId);
        var findings = new NameFindings(connection, articleId);
        var rules = RuleRows.of(connection, articleId);
        if (rules.isEmpty()) {
            findings.putBack();
            return;
        }
        var corrected = CorrectedNames.of(text, findings.found(text), rules);
        if (corrected.used().isEmpty()) {
            findings.putBack();
            return;
        }
        findings.write(corrected);
        for (long rule : corrected.used()) {
            Rows.change(
                    connection,
                    "INSERT INTO name_rule_effect (rule_id, article_id) VALUES (?, ?)",
                    rule,
                    articleId);
        }
    }

    /// Forgets what was set aside of an article, in a running transaction that takes its findings
    /// away.
    public static void forget(Connection connection, long articleId) throws SQLException {
        new NameFindings(connection, articleId).forget();
        Rows.change(connection, "DELETE FROM name_rule_effect WHERE article_id = ?", articleId);
    }
}
