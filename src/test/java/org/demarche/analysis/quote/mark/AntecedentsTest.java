package org.demarche.analysis.quote.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.analysis.LoadedModels;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.analysis.quote.QuoteFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

class AntecedentsTest {

    private static final EntityResolver NAMES = new EntityResolver(new Gazetteer());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg met Peter Stone on Monday. She said that it was late.|Anna Berg",
                "Anna Berg thanked Mr. Stone. He said that the talks had failed.|Stone",
                "Anna Berg met Peter Stone's aides. She said that it was late.|Anna Berg",
                "NATO met on Monday. It said that the talks had failed.|NATO",
                "NATO met Russia on Monday. It said that the talks had failed.|",
                "Peter Stone left on Monday. She said that the talks had failed.|"
            })
    void aPronounIsWhomItCanMean(String text, String speaker) {
        var read = LoadedModels.CORE_NLP.read(text);
        var found = NAMES.resolve(read, null);
        var said = new QuoteFinder().find(read, found.mentions(), found.entities()).getLast();
        int entity = Objects.requireNonNull(said.speaker()).entity();
        assertEquals(speaker, entity < 0 ? null : found.entities().get(entity).name());
    }
}
