package org.demarche.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.time.Duration;
import java.time.Instant;

/// The peer of our start: the smallest JavaFX window there is. Prints the milliseconds from the
/// start of its process to the second frame, and ends.
final class BareWindow {

    static void main() {
        Platform.startup(
                () -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new StackPane(), 1440, 900));
                    stage.show();
                    Platform.runLater(
                            () -> {
                                var started =
                                        ProcessHandle.current()
                                                .info()
                                                .startInstant()
                                                .orElse(Instant.now());
                                System.out.println(
                                        "still "
                                                + Duration.between(started, Instant.now())
                                                        .toMillis());
                                Platform.exit();
                            });
                });
    }
}
