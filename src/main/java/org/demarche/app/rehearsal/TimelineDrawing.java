package org.demarche.app.rehearsal;

import org.demarche.library.Timeline;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineRequest;
import org.demarche.ui.Fonts;
import org.demarche.ui.Pictures;
import org.demarche.ui.theme.ThemeSwitch;
import org.demarche.ui.timeline.save.TimelineSheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws a timeline into a file, without a display.
public final class TimelineDrawing {

    /// @param file whose name ends in `.svg` for a drawing; any other becomes a PNG picture
    /// @return false when there are no such events, and nothing was drawn
    public static boolean draw(Timeline timeline, TimelineRequest request, LanesBy by, Path file)
            throws IOException {
        OnScreen.startHeadless();
        var themes = new ThemeSwitch(Fonts.choose());
        boolean asDrawing = file.getFileName().toString().endsWith(".svg");
        var sheet = OnScreen.call(() -> new TimelineSheet(timeline, request, by, themes));
        if (OnScreen.call(sheet::isEmpty)) {
            return false;
        }
        if (asDrawing) {
            Files.write(file, OnScreen.call(sheet::svg));
        } else {
            Pictures.save(OnScreen.call(sheet::picture), file);
        }
        return true;
    }

    private TimelineDrawing() {}
}
