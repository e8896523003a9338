package org.demarche.analysis;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.parse.Parses;
import org.demarche.analysis.parse.SentenceParser;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.HeadlineCase;
import org.demarche.analysis.token.Paragraphs;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/// The only door to Stanford CoreNLP: words, sentences, parts of speech, lemmas and one CRF's
/// names.
///
/// The models (under 50 MB packed, some 300 MB in memory) are read when they are first needed,
/// which takes seconds: never call this on the JavaFX thread. Any number of threads may read at
/// once.
public final class CoreNlp {

    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES =
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TOKENS =
            "invertible,untokenizable=noneKeep,splitHyphenated=true,splitForwardSlash=true,"
                    + "normalizeParentheses=false,normalizeOtherBrackets=false,quotes=not_cp1252,"
                    + "ellipses=original,dashes=original,ptb3Escaping=false";

    /// More than any paragraph; what is longer has lost its line ends, or is no text.
    private static final int LONGEST_CHUNK = 20_000;

    private static final int LONGEST_RUN = 1_000;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_WORD = 60;

    private final HeadlineCase headlines = new HeadlineCase(WordList.read("common-words.txt"));
    private final SentenceParser parser = new SentenceParser();
    private final Object loading = new Object();
    private volatile @Nullable Models models;

    private record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {}

    /// Words of one sentence that still wait to be tagged.
    private record Words(List<Span> spans, List<String> printed, int paragraph) {}

    /// Whether the models are in memory, so that the next text does not have to wait for them.
    public boolean isLoaded() {
        return models != null;
    }

    /// Lets the models go; the next text reads them again. For a window that has long been idle.
    public void release() {
        models = null;
        parser.release();
    }

    /// What depends on what in the sentences of one text, found when it is asked for. The parser's
    /// own model (14 MB packed, some 50 MB in memory) is read with the first sentence.
    public Parses parses() {
        return new Parses(parser);
    }

    /// Words and sentences of `text`, whatever it holds; every span covers exactly the word as
    /// printed.
    public AnalysedText read(String text) {
        var sentences = new ArrayList<Words>();
        int number = 0;
        for (var paragraph : Paragraphs.of(text)) {
            for (var chunk : chunks(text, paragraph)) {
                split(text, chunk, number, sentences);
            }
            number++;
        }
        var small = HeadlineCase.writtenSmall(sentences.stream().map(Words::printed).toList());
        var ready = sentences.isEmpty() ? null : loaded();
        var morphology = new Morphology();
        var tagged = new ArrayList<Sentence>(sentences.size());
        for (var words : sentences) {
            if (ready != null) {
                tagged.add(tagged(words, ready, morphology, small));
            }
        }
        return new AnalysedText(text, tagged);
    }

    private Models loaded() {
        var ready = models;
        if (ready == null) {
            synchronized (loading) {
                ready = models;
                if (ready == null) {
                    ready = load();
                    models = ready;
                }
            }
        }
        return ready;
    }

    private static Models load() {
        try {
            var tagger = new MaxentTagger(TAGGER, new Properties(), false);
            return new Models(tagger, CRFClassifier.getClassifier(NAMES));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The language model %s cannot be read; install the program again."
                            .formatted(NAMES),
                    e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The language model %s is of another version; install the program again."
                            .formatted(NAMES),
                    e);
        }
    }

    /// A paragraph, or pieces of one that is too long, cut at blanks where there are any.
    private static List<Span> chunks(String text, Span paragraph) {
        var chunks = new ArrayList<Span>();
        int start = paragraph.start();
        while (paragraph.end() - start > longestFrom(text, start)) {
            int end = start + longestFrom(text, start);
            int blank = text.lastIndexOf(' ', end);
            if (blank > start) {
                end = blank;
            } else if (Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            chunks.add(new Span(start, end));
            start = end;
        }
        chunks.add(new Span(start, paragraph.end()));
        return chunks;
    }

    /// The tokenizer's time grows with the square of a run without blanks.
    private static int longestFrom(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 || blank - start > LONGEST_RUN ? LONGEST_RUN : LONGEST_CHUNK;
    }

    private static void split(String text, Span chunk, int paragraph, List<Words> sentences) {
        var reader = new StringReader(readable(chunk.of(text)));
        var labels = new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), TOKENS).tokenize();
        labels.removeIf(label -> label.endPosition() <= label.beginPosition());
        for (var sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
            for (int i = 0; i < sentence.size(); i += LONGEST_SENTENCE) {
                var part = sentence.subList(i, Math.min(sentence.size(), i + LONGEST_SENTENCE));
                var spans = part.stream().map(l -> span(l).shiftedBy(chunk.start())).toList();
                var printed = spans.stream().map(s -> s.of(text)).toList();
                sentences.add(new Words(spans, printed, paragraph));
            }
        }
    }

    private static Span span(CoreLabel label) {
        return new Span(label.beginPosition(), label.endPosition());
    }

    /// The same text, as long as before, without what makes the tokenizer stumble.
    private static String readable(String text) {
        var clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c)) {
                clean.setCharAt(i, ' ');
            }
        }
        return clean.toString();
    }

    private static String taggable(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    /// The tagger tries every tag on a word that it does not know, so that pages of emoji would
    /// take it minutes; they need no tags.
    private static Sentence ofSigns(Words words, Span span) {
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.spans().size(); i++) {
            var sign = words.printed().get(i);
            tokens.add(new Token(words.spans().get(i), sign, "SYM", sign, "O"));
        }
        return new Sentence(span, tokens, words.paragraph());
    }

    private Sentence tagged(Words words, Models ready, Morphology morphology, Set<String> small) {
        var span = new Span(words.spans().getFirst().start(), words.spans().getLast().end());
        var letters = words.printed().stream().flatMapToInt(String::codePoints);
        if (letters.noneMatch(Character::isLetterOrDigit)) {
            return ofSigns(words, span);
        }
        var shown = headlines.mended(words.printed(), small);
        var labels = new ArrayList<CoreLabel>(shown.size());
        for (var word : shown) {
            var label = new CoreLabel();
            label.setWord(taggable(word));
            label.setValue(label.word());
            labels.add(label);
        }
        ready.tagger().tagCoreLabels(labels);
        var named = ready.names().classifySentence(labels);
        var tokens = new ArrayList<Token>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var name = named.get(i).get(AnswerAnnotation.class);
            tokens.add(
                    new Token(
                            words.spans().get(i),
                            words.printed().get(i),
                            label.tag(),
                            morphology.lemma(label.word(), label.tag()),
                            name == null ? "O" : name));
        }
        return new Sentence(span, tokens, words.paragraph());
    }
}
