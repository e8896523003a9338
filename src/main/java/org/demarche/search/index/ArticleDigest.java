package org.demarche.search.index;

import org.apache.lucene.util.StringHelper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// What an article comes to, as a number that is another one when anything of it is another: the
/// first 64 bits of MurmurHash3 (Appleby 2011), so that two states of an article have the same by a
/// chance of one in 10^19. It guards against slips, not against forgers, and costs a tenth of what
/// SHA-256 does.
final class ArticleDigest {

    private static final char END = 0;

    private ArticleDigest() {}

    static long of(IndexedArticle article) {
        var all = new StringBuilder(article.text().length() + 500);
        add(all, article.title());
        add(all, article.text());
        add(all, article.source());
        add(all, article.owner());
        add(all, String.valueOf(article.byline()));
        add(all, String.valueOf(article.day()));
        add(all, article.language());
        for (var entity : article.entities()) {
            add(all, entity.kind().name());
            add(all, entity.name());
            addEach(all, entity.aliases());
            add(all, String.valueOf(entity.country()));
        }
        addEach(all, sorted(article.eventKinds()));
        addEach(all, sorted(article.eventCountries()));
        return of(all.toString().getBytes(StandardCharsets.UTF_8), article.passages());
    }

    private static void add(StringBuilder all, String part) {
        all.append(part).append(END);
    }

    /// Their number, too: else the end of one list could be taken for the beginning of the next.
    private static void addEach(StringBuilder all, List<String> parts) {
        all.append(parts.size()).append(END);
        parts.forEach(part -> add(all, part));
    }

    private static List<String> sorted(List<String> parts) {
        return parts.size() < 2 ? parts : parts.stream().sorted().toList();
    }

    private static long of(byte[] words, List<byte[]> passages) {
        var length = words.length;
        var bytes = words;
        for (var passage : passages) {
            bytes = Arrays.copyOf(bytes, length + passage.length);
            System.arraycopy(passage, 0, bytes, length, passage.length);
            length += passage.length;
        }
        return StringHelper.murmurhash3_x64_128(bytes, 0, length, 0)[0];
    }
}
