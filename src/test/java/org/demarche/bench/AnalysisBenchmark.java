package org.demarche.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import org.demarche.analysis.Analyser;
import org.demarche.analysis.CoreNlp;
import org.demarche.model.article.PublicationDate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/// Speed, load time and memory of the whole analysis; beside it, where its models are on the class
/// path, stock CoreNLP with names, coreference and quotes in the same run.
///
/// Reads the sample library's articles, joined until each has some 765 words, one after the other
/// on one thread.
final class AnalysisBenchmark {

    private static final int WORDS = 765;
    private static final int WARM = 5;
    private static final String STOCK_MODEL =
            "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz";
    private static final PublicationDate DAY = PublicationDate.of(LocalDate.of(2022, 1, 27));

    private AnalysisBenchmark() {}

    static void run() throws IOException {
        var articles = articles();
        long before = used();
        long start = System.nanoTime();
        var analyser = new Analyser(new CoreNlp());
        analyser.analyse(articles.getFirst(), DAY, "en");
        System.out.printf(
                "Demarche: models and first article %.1f s, memory %d MB%n",
                seconds(start), (used() - before) >> 20);
        double ours = perSecond(articles, text -> analyser.analyse(text, DAY, "en"));
        System.out.printf("Demarche: %.2f articles/s%n", ours);
        AnalysisStages.run(articles);
        if (ClassLoader.getSystemResource(STOCK_MODEL) == null) {
            System.out.println("Stock CoreNLP: its models jar is not on the class path, left out");
            return;
        }
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        var stock = new StanfordCoreNLP(properties);
        double theirs =
                perSecond(
                        articles.subList(0, Math.min(12, articles.size())),
                        text -> stock.annotate(new CoreDocument(text)));
        System.out.printf("Stock CoreNLP: %.2f articles/s; ratio %.1f%n", theirs, ours / theirs);
    }

    private static double perSecond(List<String> articles, Consumer<String> work) {
        articles.stream().limit(WARM).forEach(work);
        long start = System.nanoTime();
        articles.forEach(work);
        return articles.size() / seconds(start);
    }

    private static List<String> articles() throws IOException {
        var joined = new ArrayList<String>();
        var text = new StringBuilder();
        for (var line : Files.readAllLines(Path.of("data/samples.jsonl"))) {
            text.append(words(line)).append("\n\n");
            if (text.toString().split("\\s+").length >= WORDS) {
                joined.add(text.toString());
                text.setLength(0);
            }
        }
        if (joined.isEmpty()) {
            throw new UncheckedIOException(new IOException("The samples hold too few words."));
        }
        return joined;
    }

    /// The text field of a line of the samples, whose only escapes are these.
    private static String words(String line) {
        int from = line.indexOf("\"text\":") + 7;
        int start = line.indexOf('"', from) + 1;
        int end = start;
        while (line.charAt(end) != '"' || line.charAt(end - 1) == '\\') {
            end++;
        }
        return line.substring(start, end).replace("\\n", "\n").replace("\\\"", "\"");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
