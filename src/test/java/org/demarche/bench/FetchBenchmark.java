package org.demarche.bench;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.demarche.ingest.NewsServer;
import org.demarche.ingest.TestHouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// 50 feeds of 400 items from a server on this machine: fetched, kept and findable. Beside it, in
/// the same run, SQLite's own full-text index and bare Lucene with the same texts already in
/// memory.
final class FetchBenchmark {

    static final int FEEDS = 50;
    static final int ITEMS = 400;

    /// Stands in the last item of the last feed only.
    static final String LAST_WORD = "lasttoken%dx%d".formatted(FEEDS - 1, ITEMS - 1);

    private static final String[] WORDS =
            ("envoy talks border minister ceasefire sanctions visit statement parliament summit"
                 + " agreement security council delegation response alliance troops embassy treaty"
                 + " negotiations officials spokesman meeting capital region week month leaders"
                 + " foreign ministry president government energy trade export gas grain shipping"
                 + " the of and to in that for with on said was by from at had were would been"
                 + " their which after about more than into over between")
                    .split(" ");

    /// Fills a library and leaves it there for the other benchmarks.
    static void run(Path folder) throws Exception {
        var texts = new ArrayList<String>();
        try (var server = new NewsServer()) {
            var list = serve(server, new Random(42), texts);
            var opml = Files.writeString(folder.resolve("feeds.opml"), list);
            long ours = ours(folder.resolve("library"), opml);
            long fts = fts(folder.resolve("fts.sqlite"), texts);
            long lucene = lucene(folder.resolve("lucene"), texts);
            System.out.printf(
                    "fetch %d x %d items, kept and findable: %.2f s  (bar 11 s)%n",
                    FEEDS, ITEMS, ours / 1e3);
            System.out.printf(
                    "  against SQLite FTS5 keeping the same texts: %.2f s, ours is %.1f x%n",
                    fts / 1e3, (double) ours / fts);
            System.out.printf(
                    "  against bare Lucene indexing the same texts: %.2f s, ours is %.1f x%n",
                    lucene / 1e3, (double) ours / lucene);
        }
    }

    /// Puts all feeds on a server.
    ///
    /// @param texts gets the text of every item
    /// @return the list of them, as OPML
    static String serve(NewsServer server, Random random, List<String> texts) {
        var list = new StringBuilder("<opml version=\"2.0\"><body>");
        for (int f = 0; f < FEEDS; f++) {
            var address = server.put("/feed" + f, feed(f, random, texts));
            list.append("<outline text=\"Feed %d\" xmlUrl=\"%s\"/>".formatted(f, address));
        }
        return list + "</body></opml>";
    }

    private static long ours(Path library, Path opml) throws Exception {
        try (var house = new TestHouse(library)) {
            long start = System.nanoTime();
            var progress = house.intake.add(List.of(opml.toString())).done().get();
            int found = house.found(LAST_WORD).size();
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            if (progress.failed() > 0 || found != 1) {
                throw new IllegalStateException(
                        "The benchmark did not take everything in: "
                                + progress
                                + " "
                                + house.sentences());
            }
            start = System.nanoTime();
            house.intake.refresh(true).done().get();
            System.out.printf(
                    "second refresh of all, nothing new: %.2f s%n",
                    (System.nanoTime() - start) / 1e9);
            return milliseconds;
        }
    }

    private static long fts(Path file, List<String> texts) throws Exception {
        long start = System.nanoTime();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute(
                    "CREATE VIRTUAL TABLE article USING fts5 (text, tokenize = 'porter"
                            + " unicode61')");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO article VALUES (?)")) {
                for (int i = 0; i < texts.size(); i++) {
                    insert.setString(1, texts.get(i));
                    insert.executeUpdate();
                    if (i % ITEMS == ITEMS - 1) {
                        connection.commit();
                    }
                }
            }
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long lucene(Path folder, List<String> texts) throws Exception {
        long start = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (var text : texts) {
                var document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String feed(int number, Random random, List<String> texts) {
        var feed =
                new StringBuilder(
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed %d</title>"
                                .formatted(number));
        for (int i = 0; i < ITEMS; i++) {
            var text = text(random) + " lasttoken%dx%d".formatted(number, i);
            texts.add(text);
            feed.append(
                    "<item><title>%s</title><link>https://news.example/%d/%d</link><pubDate>Wed, 26 Jan 2022 %02d:%02d:00 GMT</pubDate>"
                            .formatted(text.substring(0, 60).strip(), number, i, i % 24, i % 60));
            feed.append("<description>&lt;p&gt;")
                    .append(text.replace("\n\n", "&lt;/p&gt;&lt;p&gt;"))
                    .append("&lt;/p&gt;</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    /// About 150 words in three paragraphs.
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int w = 0; w < 150; w++) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(w % 50 == 49 ? ".\n\n" : w % 13 == 12 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private FetchBenchmark() {}
}
