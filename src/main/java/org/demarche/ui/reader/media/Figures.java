package org.demarche.ui.reader.media;

import javafx.scene.layout.Region;

import org.demarche.library.Library.Media;
import org.demarche.model.article.media.ArticleImage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of the open article, by where they stand. They are made when the reader wants to see
/// pictures, and filled as these come.
public final class Figures {

    private final Map<ArticleImage, Figure> figures = new LinkedHashMap<>();

    public void clear() {
        figures.clear();
    }

    /// Makes them if they are wanted and not there yet.
    ///
    /// @return whether there are others than before
    public boolean make(Media media) {
        if (!media.allowed() || !figures.isEmpty()) {
            return false;
        }
        media.media().images().forEach(image -> figures.put(image, new Figure(image)));
        return !figures.isEmpty();
    }

    /// @param coming whether pictures are still on their way
    public void fill(@Nullable Media media, boolean coming) {
        if (media != null) {
            figures.forEach(
                    (image, figure) -> figure.show(media.pictures().get(image.address()), coming));
        }
    }

    public SortedMap<Integer, List<? extends Region>> byPlace() {
        var places = new TreeMap<Integer, List<Region>>();
        figures.forEach(
                (image, figure) ->
                        places.computeIfAbsent(image.position(), _ -> new ArrayList<>())
                                .add(figure));
        return new TreeMap<>(places);
    }
}
