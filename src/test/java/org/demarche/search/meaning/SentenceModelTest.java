package org.demarche.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.index.VectorSimilarityFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceModelTest {

    private static final SentenceModel MODEL = new SentenceModel();

    @AfterAll
    static void close() {
        MODEL.close();
    }

    private static float near(String one, String other) {
        return VectorSimilarityFunction.COSINE.compare(MODEL.of(one), MODEL.of(other));
    }

    @Test
    void likeMeaningsAreNearerThanOthers() {
        var asked = "The minister stepped down after the vote.";

        assertThat(near(asked, "A cabinet member resigned when parliament had decided."))
                .isGreaterThan(near(asked, "Wheat harvests fell short of what farmers hoped for."));
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(MODEL.of("ENVOYS MEET IN BRASÍLIA"))
                .isEqualTo(MODEL.of("envoys meet in brasilia"));
    }

    @Test
    void anyTextHasAMeaning() {
        assertThat(MODEL.of("")).hasSize(SentenceModel.SIZE);
        assertThat(MODEL.of("\0\0")).hasSize(SentenceModel.SIZE);
        assertThat(MODEL.of("🕊️ مرحبا 和平 ".repeat(5_000))).hasSize(SentenceModel.SIZE);
        assertThat(MODEL.of("x".repeat(3_000_000))).hasSize(SentenceModel.SIZE);
    }
}
