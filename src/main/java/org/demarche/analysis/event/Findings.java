package org.demarche.analysis.event;

import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.TimeMention;

import java.util.List;

/// What earlier steps have found in an article, and acts are made of.
///
/// @param entities who and what is named
/// @param mentions where; each refers to a place in `entities`
public record Findings(
        List<Entity> entities,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Quote> quotes) {}
