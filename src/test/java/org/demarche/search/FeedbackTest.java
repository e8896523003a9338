package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.query.SearchRequest.Order;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// A question is answered better when its first answers have been read.
class FeedbackTest {

    private static final Map<Long, String> TEXTS =
            Map.of(
                    1L, "The strait was closed and tankers waited. The strait worries insurers.",
                    2L, "Insurers fear for tankers in the strait. The strait is mined.",
                    3L, "Strait traffic fell. Insurers and tankers wait for the navy.",
                    4L, "The strait of opinion is narrow, said a poet about cheese and bread.",
                    5L, "The navy and the insurers spoke of tankers near the strait at dawn.",
                    6L, "Farmers discussed cheese, bread and butter at a market.");

    @Test
    void whatSharesTheMatterComesBeforeWhatSharesAWord() {
        try (var index = filled()) {
            var read = new ArticleSearcher(index, id -> TEXTS.getOrDefault(id, ""));
            var ids = ids(read, "strait shipping tankers");
            assertEquals(4L, ids.getLast());
            assertEquals(5, ids.size());
        }
    }

    @Test
    void onlyWhatAnswersTheQuestionIsListed() {
        try (var index = filled()) {
            var read = new ArticleSearcher(index, id -> TEXTS.getOrDefault(id, ""));
            var bare = new ArticleSearcher(index);
            var question = "strait tankers insurers";
            assertEquals(
                    ids(bare, question).stream().sorted().toList(),
                    ids(read, question).stream().sorted().toList());
        }
    }

    @Test
    void textsThatAreGoneDoNoHarm() {
        try (var index = filled()) {
            var question = "strait tankers";
            assertEquals(
                    ids(new ArticleSearcher(index), question),
                    ids(new ArticleSearcher(index, _ -> ""), question));
        }
    }

    private static ArticleIndex filled() {
        var index = ArticleIndex.inMemory();
        index.apply(
                TEXTS.entrySet().stream()
                        .map(text -> Articles.article(text.getKey(), "", text.getValue()))
                        .toList(),
                List.of(),
                1);
        return index;
    }

    private static List<Long> ids(ArticleSearcher searcher, String question) {
        return searcher
                .searchLoosely(question, null, Order.RELEVANCE, 100, Articles.NO_MARKS)
                .articles()
                .stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }
}
