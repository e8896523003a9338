package org.demarche.cli.door;

import org.demarche.ingest.Workbench.Worked;
import org.demarche.library.Backups;
import org.demarche.library.Timeline;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.query.LanesBy;
import org.demarche.model.query.TimelineRequest;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The doors behind which the work is done. None is opened before a command needs it.
///
/// @param sessions opens a library
/// @param restoring makes a library of a backup
/// @param extracting finds the articles in pages
/// @param analysing finds who, what and when in texts
/// @param window shows the desktop window and waits until it is closed
/// @param pictures draws the window into PNG files
/// @param drawing draws a timeline into a file
public record Doors(
        Sessions sessions,
        Restoring restoring,
        Extracting extracting,
        Analysing analysing,
        Window window,
        Pictures pictures,
        Drawing drawing) {

    /// Opens a library folder.
    @FunctionalInterface
    public interface Sessions {
        /// @param folder as asked for; null for the usual one
        /// @throws IOException with a sentence that says what to do
        Session open(@Nullable Path folder) throws IOException;
    }

    /// Brings a library back.
    @FunctionalInterface
    public interface Restoring {
        /// @param folder that has no library yet, as asked for; null for the usual one
        Backups.Laid restore(Path backup, @Nullable Path folder) throws IOException;
    }

    /// Cleans pages.
    @FunctionalInterface
    public interface Extracting {
        /// @param name of the file, to know its make by
        void extract(InputStream in, String name, Consumer<Worked> each) throws IOException;
    }

    /// Analyses texts.
    @FunctionalInterface
    public interface Analysing {
        /// @param name of the file, to know its make by
        /// @param published for texts that carry no date; null for none
        void analyse(
                InputStream in,
                String name,
                @Nullable PublicationDate published,
                Consumer<Worked> each)
                throws IOException;
    }

    /// Shows the window.
    @FunctionalInterface
    public interface Window {
        /// @param folder of the library; null for the usual one
        /// @return the exit code
        int open(@Nullable Path folder) throws IOException;
    }

    /// Draws the window.
    @FunctionalInterface
    public interface Pictures {
        /// @param folder of the library to show; null for the samples
        /// @param out where the PNG files go; made if need be
        /// @return the files
        List<Path> draw(@Nullable Path folder, Path out) throws IOException;
    }

    /// Draws a timeline.
    @FunctionalInterface
    public interface Drawing {
        /// @param lanes what has a lane of its own
        /// @param file whose name ends in `.svg` for a drawing; any other becomes a PNG picture
        /// @return false when there are no such events, and nothing was drawn
        boolean draw(Timeline timeline, TimelineRequest request, LanesBy lanes, Path file)
                throws IOException;
    }
}
