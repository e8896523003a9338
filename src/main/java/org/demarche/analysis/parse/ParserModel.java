package org.demarche.analysis.parse;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The numbers of the English model of CoreNLP's neural dependency parser (`nndep/english_UD`), and
/// how the layer above the words is summed up.
///
/// The method: D. Chen and C. Manning, "A Fast and Accurate Dependency Parser using Neural
/// Networks", EMNLP 2014. The file is text: sizes, then one line of numbers for each word, tag and
/// relation, then the weights. As floats it takes some 40 MB. What the rows of words add to the
/// hidden layer is kept for tags, relations and the words that are met most, as the paper does, but
/// made when first met: all 100,000 rows at once would be 800 MB.
final class ParserModel {

    private static final String FILE = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NOTHING = "-NULL-";
    private static final String ROOT = "-ROOT-";

    /// Words stand in the file by how often they were met; so many are worth keeping a row for.
    private static final int FREQUENT = 400;

    /// Names of the relations; the first stands for none, the second is `root`.
    final List<String> relations;

    final int noWord;
    final int noTag;
    final int rootWord;
    final int rootTag;

    /// Places a feature can stand at; 48 in the paper.
    final int places;

    final int hidden;

    private final int unknownWord;
    private final int unknownTag;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final int tagsFrom;
    private final int relationsFrom;
    private final float[][] vectors;
    private final float[][] inward;
    private final float[] bias;
    private final float[][] outward;

    /// By place and row; a row that two threads make at once is made twice and is the same.
    private final float[][] @Nullable [] kept;

    @SuppressWarnings("NullAway") // what is kept is an array of arrays that are still to come
    private ParserModel(NumberReader in) throws IOException {
        int wordCount = in.size();
        int tagCount = in.size();
        int relationCount = in.size();
        int width = in.size();
        hidden = in.size();
        places = in.size();
        in.size();
        tagsFrom = wordCount;
        relationsFrom = wordCount + tagCount;
        vectors = new float[relationsFrom + relationCount][width];
        words = named(in, 0, wordCount);
        tags = named(in, tagsFrom, tagCount);
        relations = new ArrayList<>(named(in, relationsFrom, relationCount).keySet());
        unknownWord = row(words, UNKNOWN);
        unknownTag = row(tags, UNKNOWN);
        noWord = row(words, NOTHING);
        noTag = row(tags, NOTHING);
        rootWord = row(words, ROOT);
        rootTag = row(tags, ROOT);
        inward = in.rows(places * width, hidden);
        bias = in.row(hidden);
        outward = in.rows(hidden, relationCount * 2 - 1);
        kept = new float[places][FREQUENT + tagCount + relationCount][];
    }

    /// Reads the model, which takes a second.
    static ParserModel read() throws IOException {
        try (InputStream file = ParserModel.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException(FILE + " is missing");
            }
            return new ParserModel(new NumberReader(new GZIPInputStream(file, 1 << 16)));
        }
    }

    private Map<String, Integer> named(NumberReader in, int from, int count) throws IOException {
        var rows = LinkedHashMap.<String, Integer>newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            rows.put(in.word(), from + i);
            in.fill(vectors[from + i]);
        }
        return rows;
    }

    int word(String word, String lower) {
        var exact = words.get(word);
        return exact != null ? exact : words.getOrDefault(lower, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /// @param relation its place in [#relations]
    int relation(int relation) {
        return relationsFrom + relation;
    }

    private static int row(Map<String, Integer> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    /// What each transition is worth, given a row for each place: first "left" for each relation,
    /// then "right" for each, then "shift".
    float[] scores(int[] rows, Map<Long, float[]> ofSentence) {
        var sum = bias.clone();
        for (int place = 0; place < places; place++) {
            var part = part(place, rows[place], ofSentence);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }
        var scores = new float[outward[0].length];
        for (int i = 0; i < sum.length; i++) {
            float cube = sum[i] * sum[i] * sum[i];
            var weights = outward[i];
            for (int j = 0; j < scores.length; j++) {
                scores[j] += cube * weights[j];
            }
        }
        return scores;
    }

    private float[] part(int place, int row, Map<Long, float[]> ofSentence) {
        int slot = row < FREQUENT ? row : row < tagsFrom ? -1 : row - tagsFrom + FREQUENT;
        if (slot < 0) {
            return ofSentence.computeIfAbsent(
                    (long) row * places + place, _ -> computed(place, row));
        }
        float @Nullable [] known = kept[place][slot];
        if (known == null) {
            known = computed(place, row);
            kept[place][slot] = known;
        }
        return known;
    }

    private float[] computed(int place, int row) {
        var sum = new float[hidden];
        var vector = vectors[row];
        for (int k = 0; k < vector.length; k++) {
            float factor = vector[k];
            var weights = inward[place * vector.length + k];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * weights[i];
            }
        }
        return sum;
    }
}
