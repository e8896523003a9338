package org.demarche.analysis.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.DiplomaticEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one line by which an act stands in a list.
class SummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    North Korea fired a ballistic missile over Japan.      | North Korea fires a ballistic missile towards Japan
                    Sanctions were imposed on Mali.                        | Sanctions on Mali
                    Chad has condemned the attack by Mali.                 | Chad condemns the attack by Mali
                    China opposed the radar in South Korea.                | China opposes the radar in South Korea
                    Police in Chad opened an investigation.                | Chad opens an investigation
                    Mali freed the prisoners.                              | Mali frees the prisoners
                    Chad and Mali met in Paris.                            | Chad and Mali meet in Paris
                    """)
    void anActIsToldInOneLine(String sentence, String summary) {
        var told = ToldEvents.of(sentence).stream().map(DiplomaticEvent::summary).toList();
        assertTrue(told.contains(summary), told::toString);
    }
}
