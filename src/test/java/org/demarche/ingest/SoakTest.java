package org.demarche.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class SoakTest {

    private static final int FEEDS = 30; // two of each manner

    @TempDir Path folder;

    @Test
    void aDayOfTroubleLosesNothingKeepsNothingTwiceAndBothersNobody() throws Exception {
        var report = Soak.run(folder, FEEDS, 24);

        assertEquals(List.of(), report.lost());
        assertEquals(List.of(), report.twice());
        assertEquals(List.of(), report.tooSoon());
        assertEquals(List.of(), report.stale());
        assertEquals(List.of(), report.leaks());
        assertTrue(report.articles() > FEEDS * 20, report.toString());
    }
}
