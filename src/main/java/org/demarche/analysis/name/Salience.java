package org.demarche.analysis.name;

import org.demarche.model.finding.Span;

import java.util.List;

/// Weighs how much an article is about an entity: how often it is named, how early, and whether the
/// headline or the first sentence names it.
public final class Salience {

    private static final double OFTEN = 0.5;
    private static final double EARLY = 0.2;
    private static final double AT_THE_TOP = 0.3;

    private final int length;
    private final int endOfTop;
    private final int mostMentions;

    /// @param length of the text, in UTF-16 code units
    /// @param endOfTop where the first two sentences end
    /// @param mostMentions of the entity that is named most often
    public Salience(int length, int endOfTop, int mostMentions) {
        this.length = Math.max(1, length);
        this.endOfTop = endOfTop;
        this.mostMentions = Math.max(1, mostMentions);
    }

    /// From 0, in passing, to 1, to two digits.
    ///
    /// @param mentions in reading order, at least one
    public double of(List<Span> mentions) {
        int first = mentions.getFirst().start();
        double sum =
                OFTEN * Math.sqrt((double) mentions.size() / mostMentions)
                        + EARLY * (1 - (double) first / length)
                        + (first < endOfTop ? AT_THE_TOP : 0);
        return Math.round(Math.clamp(sum, 0, 1) * 100) / 100.0;
    }
}
