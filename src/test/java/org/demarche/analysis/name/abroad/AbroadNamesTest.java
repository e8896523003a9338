package org.demarche.analysis.name.abroad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.junit.jupiter.api.Test;

import java.util.List;

class AbroadNamesTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final OfficeHolders HOLDERS = new OfficeHolders();
    private static final AbroadNames NAMES = new AbroadNames(GAZETTEER, HOLDERS);

    @Test
    void everyRowMeansWhatTheEnglishTablesKnow() {
        for (var name : GAZETTEER.abroad().keySet()) {
            assertTrue(
                    GAZETTEER.named(name).isPresent() || HOLDERS.byPrint().containsKey(name), name);
        }
    }

    @Test
    void everyFormNamesItsLanguage() {
        for (var row : GAZETTEER.abroad().entrySet()) {
            for (var form : row.getValue()) {
                assertTrue(form.matches("[a-z]{2}(,[a-z]{2})*:\\S.*\\S|.*:\\S"), form);
            }
        }
    }

    @Test
    void aChangedEndingIsTheSameName() {
        assertEquals(
                List.of("Vladimir Putin", "Emmanuel Macron", "Ukraine", "Russia"),
                found("ru", "Владимир Путин говорил с Эммануэлем Макроном об Украине и России."));
    }

    @Test
    void spellingsAndScriptsAreOnePerson() {
        for (var said :
                List.of(
                        "ru Зеленского поддержали.",
                        "uk Зеленському допомогли.",
                        "de Präsident Selenskyj kam.",
                        "es Ayer habló Zelenski.",
                        "ar وصل زيلينسكي",
                        "fa زلنسکی گفت",
                        "zh 泽连斯基说",
                        "ja ゼレンスキー大統領",
                        "ko 젤렌스키는 말했다")) {
            assertEquals(
                    List.of("Volodymyr Zelenskyy"), found(said.substring(0, 2), said.substring(3)));
        }
    }

    @Test
    void wordsThatOnlyLookLikeACountryAreNone() {
        assertEquals(List.of(), found("zh", "发展中国家表示欢迎,其中国有企业参加,印度洋局势。"));
        assertEquals(List.of(), found("ko", "인도적 지원을 수단으로 쓰지 않는다."));
        assertEquals(List.of(), found("ru", "Того он не знал."));
        assertEquals(List.of(), found("fr", "Maurice et Dominique sont partis."));
        assertEquals(List.of(), found("ar", "قال مصدر مالي ذلك"));
        assertEquals(List.of(), found("ja", "マリさんはタイムを計った。"));
    }

    @Test
    void somebodyElsesFirstNameLeavesASurnameAlone() {
        assertEquals(List.of(), found("fr", "Hier, Brigitte Macron est venue."));
        assertEquals(List.of(), found("zh", "梅拉尼娅·特朗普来了"));
        assertEquals(List.of("Donald Trump"), found("de", "Gestern kam Präsident Trump."));
    }

    @Test
    void theSurnameIsMeantOnceItsOwnerWasNamed() {
        assertEquals(
                List.of("Antony Blinken", "Antony Blinken"),
                found("fr", "Antony Blinken est venu. Hier, Blinken est reparti."));
    }

    @Test
    void arabicLettersMayStandBeforeAName() {
        assertEquals(List.of("Egypt", "Lebanon", "Iraq"), found("ar", "زار مصر ولبنان والعراق"));
    }

    @Test
    void aLanguageWithoutTablesGivesNothing() {
        assertEquals(List.of(), found("fi", "Venäjä ja Ukraina neuvottelivat."));
    }

    private static List<String> found(String language, String text) {
        var found = NAMES.find(text, language, null);
        return found.mentions().stream().map(m -> found.entities().get(m.entity()).name()).toList();
    }
}
