package org.demarche.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What our index is compared with, on the same articles.
final class SearchPeers implements AutoCloseable {

    private final Path folder;
    private final GeneratedArticles articles;
    private final Connection connection;

    SearchPeers(Path folder, GeneratedArticles articles) throws SQLException {
        this.folder = folder;
        this.articles = articles;
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.db"));
    }

    /// Seconds that Lucene alone needs for so many articles, with its English analyzer.
    double bareLucene(int number) throws IOException {
        try (var directory = FSDirectory.open(folder.resolve("bare"));
                var writer =
                        new IndexWriter(
                                directory,
                                new IndexWriterConfig(new EnglishAnalyzer())
                                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            var start = Spent.now();
            var made = 0.0;
            for (var i = 1; i <= number; i++) {
                var before = Spent.now();
                var article = articles.article(i);
                made += Spent.now() - before;
                var document = new Document();
                document.add(new TextField("title", article.title(), Field.Store.NO));
                document.add(new TextField("text", article.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            return Spent.now() - start - made;
        }
    }

    /// Fills FTS5 with so many articles unless it has them; without their texts, as our index.
    void fillFts(int number) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("PRAGMA cache_size = -262144");
            if (isFilled(number)) {
                return;
            }
            statement.execute("DROP TABLE IF EXISTS article");
            statement.execute(
                    "CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize='porter',"
                            + " content='')");
        }
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)")) {
            for (var i = 1; i <= number; i++) {
                var article = articles.article(i);
                insert.setInt(1, i);
                insert.setString(2, article.title());
                insert.setString(3, article.text());
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    private boolean isFilled(int number) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT count(*) FROM sqlite_master WHERE name = 'article'")) {
            if (row.getInt(1) == 0) {
                return false;
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT max(rowid) FROM article")) {
            return row.getInt(1) == number;
        }
    }

    /// Asks for the best articles, as ranked by BM25.
    void fts(String typed, int rows) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT "
                                + rows)) {
            query.setString(1, typed);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    found.getLong(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
