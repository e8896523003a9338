package org.demarche.analysis.quote.cue;

import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Words that give something to a speaker: "Mr. Lavrov said", "according to the ministry".
///
/// @param speaking whether the cue tells of speech: words between marks beside it may be its own
/// @param contents what is given to the speaker, in parts where the cue stands between; may be
///   empty
/// @param addressee whoever hears it; null when that is not told
public record Attribution(
        Speaker speaker,
        Span cue,
        boolean speaking,
        List<Span> contents,
        @Nullable Speaker addressee) {

    public Attribution {
        contents = List.copyOf(contents);
    }

    Attribution to(@Nullable Speaker whom) {
        return new Attribution(speaker, cue, speaking, contents, whom);
    }

    public boolean covers(Span span) {
        return contents.stream().anyMatch(c -> c.overlaps(span));
    }
}
