package org.demarche.ingest;

import org.demarche.ingest.job.IngestEvent;

import java.nio.file.Path;
import java.util.List;

/// A program of its own that takes feeds in and says the title of each article that it has kept, so
/// that it can be killed in the middle of it.
final class KilledIntake {

    /// @param arguments the folder of a library, and a list of feeds
    static void main(String[] arguments) throws Exception {
        try (var house = new TestHouse(Path.of(arguments[0]))) {
            house.intake.watch(
                    event -> {
                        if (event instanceof IngestEvent.Taken taken && taken.isNew()) {
                            System.out.println(taken.article().title());
                        }
                    });
            house.intake.add(List.of(arguments[1])).done().join();
        }
    }

    private KilledIntake() {}
}
