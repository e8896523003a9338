package org.demarche.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws a window into a picture file, also where there is no display.
public final class Pictures {

    private Pictures() {}

    /// Writes what the scene shows now as PNG, in the scene's own size. Call it on the JavaFX
    /// thread.
    ///
    /// @throws IOException when the file cannot be written
    public static void save(Scene scene, Path file) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        save(scene.snapshot(null), file);
    }

    /// What a node shows now, in twice its size, so that it can be printed. Call it on the JavaFX
    /// thread.
    public static Image of(Node node) {
        var twice = new SnapshotParameters();
        twice.setTransform(Transform.scale(2, 2));
        twice.setFill(Color.TRANSPARENT);
        return node.snapshot(twice, null);
    }

    /// Writes an image as PNG, on any thread.
    ///
    /// @throws IOException when the file cannot be written
    public static void save(Image drawn, Path file) throws IOException {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        var pixels = new int[width * height];
        drawn.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("The picture %s could not be written as PNG.".formatted(file));
        }
    }
}
