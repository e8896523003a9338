package org.demarche.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Takes in what is dropped on the window: files are imported, an address becomes a source.
final class FileDrop {

    private final Consumer<List<Path>> files;
    private final Consumer<String> address;

    FileDrop(Consumer<List<Path>> files, Consumer<String> address) {
        this.files = files;
        this.address = address;
    }

    void install(Scene scene) {
        scene.setOnDragOver(
                drag -> {
                    var board = drag.getDragboard();
                    if (board.hasFiles() || isAddress(board)) {
                        drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                    }
                    drag.consume();
                });
        scene.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent drop) {
        var board = drop.getDragboard();
        boolean taken = board.hasFiles() || isAddress(board);
        if (board.hasFiles()) {
            files.accept(board.getFiles().stream().map(File::toPath).toList());
        } else if (isAddress(board)) {
            address.accept(board.hasUrl() ? board.getUrl() : board.getString().strip());
        }
        drop.setDropCompleted(taken);
        drop.consume();
    }

    private static boolean isAddress(Dragboard board) {
        return board.hasUrl()
                || (board.hasString() && board.getString().strip().matches("https?://\\S+"));
    }
}
