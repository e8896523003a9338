package org.demarche.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class LanguageGuessTest {

    private static final String ENGLISH =
            "The envoys of both sides met in the harbour town on Monday and spoke for three hours"
                    + " about the bridge. Nobody had expected them to agree, but they signed a"
                    + " paper before the evening came, and it was read to the press.";
    private static final String SPANISH =
            "Los enviados de los dos países se reunieron el lunes en la ciudad del puerto y"
                + " hablaron durante tres horas sobre el puente. Nadie esperaba que llegaran a un"
                + " acuerdo, pero firmaron un papel antes de la noche y lo leyeron a la prensa.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    fr; Les envoyés des deux pays se sont réunis lundi dans la ville du port et ont parlé du pont pendant trois heures. Personne ne croyait à un accord.
                    de; Die Gesandten der beiden Länder trafen sich am Montag in der Hafenstadt und sprachen drei Stunden lang über die Brücke, ohne dass man sich einig wurde.
                    pt; Os enviados dos dois países reuniram-se na segunda-feira na cidade do porto e falaram durante três horas sobre a ponte, mas não chegaram a um acordo.
                    it; Gli inviati dei due paesi si sono incontrati lunedì nella città del porto e hanno parlato per tre ore del ponte, ma non hanno trovato un accordo.
                    nl; De gezanten van beide landen kwamen maandag bijeen in de havenstad en spraken drie uur lang over de brug, maar ze werden het niet eens.
                    pl; Wysłannicy obu krajów spotkali się w poniedziałek w mieście portowym i przez trzy godziny rozmawiali o moście, ale nie doszli do porozumienia.
                    cs; Vyslanci obou zemí se v pondělí sešli v přístavním městě a tři hodiny mluvili o mostě, ale na ničem se nedohodli, jak řekl jeden z nich.
                    hu; A két ország küldöttei hétfőn találkoztak a kikötővárosban, és három órán át beszéltek a hídról, de nem jutottak megegyezésre.
                    ro; Trimișii celor două țări s-au întâlnit luni în orașul portuar și au vorbit timp de trei ore despre pod, dar nu au ajuns la un acord.
                    sv; Sändebuden från de båda länderna möttes på måndagen i hamnstaden och talade i tre timmar om bron, men de kom inte överens om något.
                    fi; Molempien maiden lähettiläät tapasivat maanantaina satamakaupungissa ja puhuivat sillasta kolme tuntia, mutta he eivät päässeet sopuun, sanoi yksi heistä, joka ei ollut mukana.
                    tr; İki ülkenin elçileri pazartesi günü liman kentinde bir araya geldi ve köprü için üç saat konuştu, ama bir anlaşma olmadı ve yeni bir tarih de verilmedi.
                    id; Para utusan dari kedua negara bertemu pada hari Senin di kota pelabuhan itu dan berbicara selama tiga jam tentang jembatan, tetapi tidak ada kesepakatan.
                    vi; Các đặc sứ của hai nước đã gặp nhau vào thứ hai tại thành phố cảng và nói chuyện trong ba giờ về cây cầu, nhưng không có kết quả.
                    ru; Посланники обеих стран встретились в понедельник в портовом городе и три часа говорили о мосте, но договориться им так и не удалось.
                    uk; Посланці обох країн зустрілися в понеділок у портовому місті й три години говорили про міст, але домовитися їм так і не вдалося.
                    bg; Пратениците на двете страни се срещнаха в понеделник в пристанищния град и говориха три часа за моста, но не се стигна до съгласие.
                    sr; Изасланици двеју земаља састали су се у понедељак у лучком граду и три сата разговарали о мосту, али се нису договорили.
                    el; Οι απεσταλμένοι των δύο χωρών συναντήθηκαν στο λιμάνι.
                    he; שליחי שתי המדינות נפגשו ביום שני בעיר הנמל.
                    ar; التقى مبعوثو البلدين يوم الاثنين في مدينة الميناء وتحدثوا عن الجسر.
                    fa; فرستادگان دو کشور روز دوشنبه در شهر بندری دیدار کردند و درباره پل گفتگو کردند.
                    ur; دونوں ملکوں کے ایلچی پیر کے روز بندرگاہ کے شہر میں ملے اور پل کے بارے میں بات کی۔
                    zh; 两国特使星期一在港口城市会面，就大桥谈了三个小时。
                    ja; 両国の使節は月曜日に港町で会い、橋について三時間話し合った。
                    ko; 두 나라의 특사가 월요일 항구 도시에서 만나 다리에 대해 세 시간 동안 이야기했다.
                    hi; दोनों देशों के दूत सोमवार को बंदरगाह शहर में मिले।
                    """)
    void aTextOfASentenceIsKnown(String language, String text) {
        assertEquals(language, LanguageGuess.of(text));
    }

    @Test
    void englishAndSpanishAreKnown() {
        assertEquals("en", LanguageGuess.of(ENGLISH));
        assertEquals("es", LanguageGuess.of(SPANISH));
    }

    @Test
    void aTextPlainlyInAnotherLanguageOverrulesWhatIsDeclared() {
        assertEquals("es", LanguageGuess.settled("en", SPANISH));
        assertEquals("ko", LanguageGuess.settled("en-US", "특사가 만나 이야기했다. ".repeat(8)));
    }

    @Test
    void whatIsDeclaredStandsInDoubt() {
        assertEquals("en-GB", LanguageGuess.settled("en-GB", ENGLISH));
        assertEquals("fr", LanguageGuess.settled("fr", "Envoys meet in Geneva"));
        assertEquals("nn", LanguageGuess.settled("nn", "Det er en sak for dem som ikke vet det. "));
        assertEquals("en", LanguageGuess.settled("en", ""));
    }

    @Test
    void numbersNamesAndNoiseAreNoLanguage() {
        assertNull(LanguageGuess.of("2022 1,234 55 0"));
        assertNull(LanguageGuess.of("Blinken Lavrov Geneva"));
        assertNull(LanguageGuess.of(""));
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var noise = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                noise.appendCodePoint(random.nextInt(0xD000));
            }
            LanguageGuess.settled("en", noise.toString());
        }
    }
}
