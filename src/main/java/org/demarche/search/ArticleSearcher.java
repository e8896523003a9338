package org.demarche.search;

import org.demarche.model.finding.Span;
import org.demarche.model.query.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.util.List;

public final class ArticleSearcher {
    public ArticleSearcher(ArticleIndex i) {}

    public record Found(int total, List<FoundArticle> articles, List<String> words) {}

    public record FoundArticle(long id, double score) {}

    public interface Marks {
        long[] idsOf(String mark);
    }

    public Found search(String t, long @Nullable [] within, SearchRequest.Order o, int n, Marks m) {
        return new Found(0, List.of(), List.of());
    }

    public Found searchLoosely(String t, int n, Marks m) {
        return new Found(0, List.of(), List.of());
    }

    public List<Span> hits(String t, String x) {
        return List.of();
    }

    public String snippet(String t, String x, int n) {
        return "";
    }
}
