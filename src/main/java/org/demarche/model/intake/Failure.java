package org.demarche.model.intake;

import java.time.Instant;

/// Something that went wrong and has not yet been put right: a row of the activity pane.
///
/// @param id the store's row number
/// @param subject what it happened to: an address, a file, an article's title
/// @param stage where
/// @param sentence what happened and what to do; may be shown as it is
/// @param attempts how often it was tried
/// @param lastAt when it was last tried
public record Failure(
        long id, String subject, Stage stage, String sentence, int attempts, Instant lastAt) {

    /// The steps of the main job.
    public enum Stage {
        FETCH,
        IMPORT,
        TEXT,
        ANALYSIS,
        INDEX
    }
}
