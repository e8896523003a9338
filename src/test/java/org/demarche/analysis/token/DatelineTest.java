package org.demarche.analysis.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.analysis.LoadedModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a sentence's own words begin.
class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GENEVA — Russia agreed.                                  | Russia
                    PARIS, Jan. 5 (AFP) - France agreed.                     | France
                    TOKYO/SEOUL (Reuters) - Japan agreed.                    | Japan
                    (CNN) In a surprise, Chad agreed.                        | In
                    London (AP) — Britain agreed.                            | Britain
                    UNITED NATIONS -- The council agreed.                    | The
                    US-led forces agreed.                                    | US
                    Mali (in Africa) agreed.                                 | Mali
                    Mali (MLI) agreed.                                       | Mali
                    NATO and Russia met - again - in Brussels.               | NATO
                    Agreed.                                                  | Agreed
                    """)
    void aSentenceBeginsAfterItsDateline(String sentence, String first) {
        var tokens = LoadedModels.CORE_NLP.read(sentence).sentences().getFirst().tokens();
        int start = tokens.get(Dateline.length(tokens)).span().start();
        assertEquals(first, sentence.substring(start, start + first.length()));
    }
}
