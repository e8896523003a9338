package org.demarche.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Random;

class QueryInWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    private static String said(String typed) {
        return QueryInWords.of(QueryParser.parse(typed, TODAY));
    }

    @Test
    void nothingAsksForEveryArticle() {
        assertThat(said("")).isEqualTo("every article");
        assertThat(said("person:")).isEqualTo("every article");
    }

    @Test
    void wordsAndPhrasesAreSaid() {
        assertThat(said("grain -wheat "))
                .isEqualTo("articles with “grain”, but not those with “wheat”");
        assertThat(said("\"grain corridor\"~4 title:port "))
                .isEqualTo(
                        "articles with, at most 4 words apart, “grain corridor” and with “port” in"
                                + " the title");
        assertThat(said("envoy OR minist* "))
                .isEqualTo("articles either with “envoy” or with a word that begins with “minist”");
    }

    @Test
    void fieldsAreSaid() {
        assertThat(said("person:\"Ana Ruiz\" country:RUS lang:fr is:unread "))
                .isEqualTo(
                        "articles that speak of the person “Ana Ruiz” and that speak of the country"
                                + " “RUS” and in French and that are not read yet");
        assertThat(said("between:RUS,USA kind:TALKS "))
                .isEqualTo(
                        "articles with an event between “RUS” and “USA” and with an event of the"
                                + " kind talks");
    }

    @Test
    void daysAreSaid() {
        assertThat(said("date:yesterday ")).isEqualTo("articles published on 19 May 2024");
        assertThat(said("date:P2W "))
                .isEqualTo("articles published from 7 May 2024 to 20 May 2024");
        assertThat(said("after:2022 ")).isEqualTo("articles published from 1 Jan 2023 on");
    }

    @Test
    void whateverIsTypedCanBeSaid() {
        var random = new Random(3);
        var signs = "ab \"()-:*~|,.2024 person: is:unread date:P tag:x* note: OR NOT between:RUS,";
        for (var i = 0; i < 3_000; i++) {
            var typed = new StringBuilder();
            for (var n = random.nextInt(12); n >= 0; n--) {
                var at = random.nextInt(signs.length());
                typed.append(signs, at, Math.min(signs.length(), at + 1 + random.nextInt(8)));
            }
            assertThat(said(typed.toString())).isNotBlank();
        }
    }
}
