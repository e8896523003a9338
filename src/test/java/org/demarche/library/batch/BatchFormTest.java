package org.demarche.library.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.query.SearchAnswer;
import org.demarche.model.query.SearchAnswer.Hit;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.util.List;

class BatchFormTest {

    private static BatchLine line(String query, String title) {
        var article =
                new ArticleSummary(
                        7,
                        URI.create("https://example.org/a"),
                        title,
                        "The Observer",
                        PublicationDate.parse("2022-01-27").orElseThrow(),
                        Instant.EPOCH,
                        "",
                        10,
                        false,
                        false,
                        false);
        return new BatchLine(
                query, new SearchAnswer(12, true, List.of(new Hit(article, 1.5)), List.of()));
    }

    @Test
    void commasQuotationMarksAndLinesStayInTheirField() {
        assertEquals(
                List.of(
                        "\"a, b\",12,1,1.5,\"He said \"\"no\"\" twice\",2022-01-27,The Observer,"
                                + "https://example.org/a"),
                BatchForm.CSV.lines(line("a, b", "He said \"no\"\ntwice")).toList());
    }

    @Test
    void aTitleIsNeverAFormula() {
        var written = BatchForm.CSV.lines(line("grain", "=HYPERLINK(1)")).toList().getFirst();
        assertEquals("'=HYPERLINK(1)", written.split(",", -1)[4]);
    }

    @Test
    void aQueryWithoutAnswerHasALineToo() {
        var none = new BatchLine("grain", new SearchAnswer(0, true, List.of(), List.of()));
        assertEquals(List.of("grain,0,,,,,,"), BatchForm.CSV.lines(none).toList());
        assertEquals(
                List.of(
                        "{\"query\":\"grain\",\"total\":0,\"rank\":null,\"score\":null,\"title\":null,"
                            + "\"published\":null,\"source\":null,\"address\":null}"),
                BatchForm.JSON.lines(none).toList());
    }
}
