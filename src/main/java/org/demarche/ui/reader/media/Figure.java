package org.demarche.ui.reader.media;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

import org.demarche.model.article.media.ArticleImage;
import org.demarche.model.intake.Picture;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A picture between two paragraphs, with its caption; words in its stead while it is not there.
final class Figure extends VBox {

    private static final double WIDEST = 620; // pixels, as wide as the text
    private static final double HIGHEST = 420;

    private final Label instead = new Label();
    private final ImageView view = new ImageView();
    private @Nullable Picture shown;

    Figure(ArticleImage image) {
        super(5);
        getStyleClass().add("figure");
        setMinWidth(0); // the text gives it its width
        var words = image.alternative().isBlank() ? image.caption() : image.alternative();
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words.isBlank() ? "Picture" : words);
        instead.getStyleClass().add("figure-instead");
        instead.setWrapText(true);
        getChildren().add(instead);
        if (!image.caption().isBlank()) {
            var caption = new Label(image.caption());
            caption.getStyleClass().add("figure-caption");
            caption.setWrapText(true);
            caption.setMaxWidth(WIDEST);
            getChildren().add(caption);
        }
    }

    /// @param picture null when it is not here
    /// @param coming whether it may still come
    void show(@Nullable Picture picture, boolean coming) {
        if (picture != null && picture.equals(shown)) {
            return;
        }
        shown = picture;
        var image = picture == null ? null : image(picture);
        if (image == null || image.isError()) {
            instead.setText(
                    picture != null
                            ? "This picture is of a kind that cannot be shown here."
                            : coming
                                    ? "The picture is on its way…"
                                    : "This picture could not be had.");
            getChildren().set(0, instead);
            return;
        }
        view.setImage(image);
        view.setFitHeight(Math.min(HIGHEST, image.getHeight()));
        fit(getWidth());
        getChildren().set(0, view);
    }

    /// No wider than the text, nor than it is.
    private void fit(double width) {
        var image = view.getImage();
        if (image != null && width > 0) {
            view.setFitWidth(Math.min(Math.min(WIDEST, image.getWidth()), width));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    /// Made no larger than it can be shown, whatever its file says: a small file may unfold to a
    /// huge picture.
    private static Image image(Picture picture) {
        try (InputStream in = picture.body().stream()) {
            return new Image(in, WIDEST * 2, HIGHEST * 2, true, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
