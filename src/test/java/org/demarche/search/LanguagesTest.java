package org.demarche.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.query.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Each language's articles are found by other forms of their words than stand in them.
class LanguagesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | The negotiators praised both treaties.               | treaty negotiator
                    fr | Les négociateurs saluent les traités nouveaux.       | negociateur traité nouveau
                    de | Die Botschafter lobten die Verhandlungen der Häuser. | Verhandlung Haus
                    es | Los embajadores firmaron acuerdos históricos.        | acuerdo embajador historico
                    pt | Os ministros discutiram as sanções.                  | sanção ministro
                    it | Gli ambasciatori hanno firmato accordi.              | accordo ambasciatore
                    ru | Послы обсудили переговоры о новых санкциях.          | санкции переговоров послов
                    uk | Посли обговорили санкції та перемовини в Києві.      | санкцій перемовин Київ
                    uk | Міністерство Харкова готує зустрічі послів.          | міністерства Харків зустріч
                    pl | Ambasadorowie rozmawiali o sankcjach w Polsce.       | sankcje Polska ambasador
                    pl | Prezydencie, wojna w Ukrainie trwa.                  | prezydent wojny Ukraina
                    tr | Büyükelçiler müzakereleri sürdürdü.                  | müzakere büyükelçi
                    ar | ناقش السفراء العقوبات الجديدة                          | سفراء عقوبات
                    fa | سفیران درباره تحریم‌های تازه گفتگو کردند                | سفیر تحریم
                    zh | 外交部的发言人昨天在北京会见了各国记者。                  | 外交部发言人会见记者
                    zh | 外交部的发言人昨天在北京会见了各国记者。                  | 外交部發言人 會見
                    zh | 聯合國總部舉行國際會議                                   | 联合国 国际会议
                    ja | 外務大臣はモスクワで新しいサーバーの輸出について会談した     | モスクワ会談 サーバ
                    ko | 외교부가 러시아와의 회담을 제안했다                        | 외교부 러시아 회담
                    ko | 정상회의를 연기했다                                       | 정상회의
                    th | รัฐมนตรีต่างประเทศเดินทางไปกรุงมอสโกเพื่อเจรจา            | มอสโก เจรจา\
                    """)
    void otherFormsOfItsWordsFindAnArticle(String language, String text, String query) {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(
                    List.of(
                            Articles.in(language, 1, "", text),
                            Articles.in("en", 2, "", "Something else altogether.")),
                    List.of(),
                    1);
            var searcher = new ArticleSearcher(index);

            assertThat(found(searcher, query)).containsExactly(1L);
            assertThat(searcher.hits(query, text)).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    zh | 中国代表团抵达首都                     | 国代
                    ja | 東京都で会議があった                   | "京都で会談"
                    ko | 미국은 제재를 해제했다                  | 미국인
                    uk | Перемовини тривали в готелі.         | перемога
                    pl | Rozmowy trwały w hotelu.             | rozmiar
                    th | รัฐมนตรีต่างประเทศเดินทางไปกรุงมอสโก      | ประชุม\
                    """)
    void otherWordsThatLookAlikeDoNot(String language, String text, String query) {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(List.of(Articles.in(language, 1, "", text)), List.of(), 1);

            var found = found(new ArticleSearcher(index), query + " ");

            // signs that stand together are found, wherever one word ends: nothing is ever missed
            assertThat(found).hasSize(query.equals("国代") ? 1 : 0);
        }
    }

    @Test
    void ciphersOfEachScriptAreTheSameNumber() {
        try (var index = ArticleIndex.inMemory()) {
            index.apply(List.of(Articles.in("fa", 1, "", "در سال ۲۰۲۲ گفتگو کردند")), List.of(), 1);

            assertThat(found(new ArticleSearcher(index), "2022")).containsExactly(1L);
        }
    }

    private static List<Long> found(ArticleSearcher searcher, String query) {
        return searcher
                .search(query, null, Order.RELEVANCE, 10, Articles.NO_MARKS)
                .articles()
                .stream()
                .map(ArticleSearcher.FoundArticle::id)
                .toList();
    }
}
