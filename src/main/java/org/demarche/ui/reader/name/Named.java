package org.demarche.ui.reader.name;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.jspecify.annotations.Nullable;

/// A name that something is to be done with.
///
/// @param mention the one place that was pointed at; null when the name was chosen in a list
public record Named(Entity entity, @Nullable Mention mention) {

    /// The words as printed where it was pointed at, else the name.
    public String words() {
        return mention == null ? entity.name() : mention.words();
    }
}
