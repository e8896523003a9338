package org.demarche.ingest;

import static org.demarche.ingest.TestHouse.finished;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The program is killed in the middle of taking much in.
class KillTest {

    private static final int FEEDS = 40;
    private static final int ITEMS = 50;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 730})
    void whatWasToldIsThereAfterwardsAndNothingIsTwice(int soMany) throws Exception {
        var library = folder.resolve("library");
        try (var server = new NewsServer()) {
            var list = Files.writeString(folder.resolve("feeds.opml"), list(server));
            var told = killed(library, list, soMany);

            try (var house = new TestHouse(library)) {
                var kept = house.titles();
                assertTrue(kept.containsAll(told), "what was told to be kept is lost");
                assertFalse(kept.size() == FEEDS * ITEMS, "it was not killed in the middle");
                assertEquals(kept.size(), new HashSet<>(kept).size());
                assertEquals(List.of(), house.store.integrity().problems(true));
                assertTrue(house.upkeep.indexMatches());

                finished(house.intake.add(List.of(list.toString())));
                finished(house.intake.grouping());
                assertEquals(FEEDS, house.library.sources().size());
                assertEquals(FEEDS * ITEMS, house.titles().size());
                assertEquals(FEEDS * ITEMS, new HashSet<>(house.titles()).size());
                assertEquals(0, house.store.stories().countLacking());
                assertTrue(house.upkeep.indexMatches());
            }
        }
    }

    private static String list(NewsServer server) {
        var list = new StringBuilder("<opml version=\"2.0\"><body>");
        for (int feed = 0; feed < FEEDS; feed++) {
            var name = "Wire" + feed;
            var address = server.put("/" + name, NewsServer.rss(name, ITEMS));
            list.append("<outline text=\"%s\" xmlUrl=\"%s\"/>".formatted(name, address));
        }
        return list + "</body></opml>";
    }

    /// @return the titles that it said it had kept
    private static List<String> killed(Path library, Path list, int after) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledIntake.class.getName(),
                                library.toString(),
                                list.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var told = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            while (told.size() < after) {
                var title = lines.readLine();
                assertTrue(title != null, "it ended by itself");
                told.add(title);
            }
            process.destroyForcibly();
        }
        process.onExit().join();
        return told;
    }
}
