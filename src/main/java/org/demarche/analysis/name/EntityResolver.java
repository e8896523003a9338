package org.demarche.analysis.name;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.join.EntityDraft;
import org.demarche.analysis.name.join.NameJoiner;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds who and what a text speaks of, and joins all names of one into one entity.
///
/// Holds nothing but tables; any thread may resolve.
public final class EntityResolver {

    private final OfficeHolders holders = new OfficeHolders();
    private final Gazetteer gazetteer;
    private final MentionFinder finder;

    public EntityResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.finder = new MentionFinder(gazetteer);
    }

    /// @param published the article's day, which tells who held an office; null when unknown
    public FoundEntities resolve(AnalysedText text, @Nullable LocalDate published) {
        var drafts =
                new NameJoiner(text.text(), gazetteer, holders, published).join(finder.find(text));
        int most = drafts.stream().mapToInt(d -> d.mentions().size()).max().orElse(1);
        var salience = new Salience(text.text().length(), endOfTop(text), most);
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < drafts.size(); i++) {
            var found = drafts.get(i).mentions();
            double weight = salience.of(spans(found));
            for (var name : found) {
                mentions.add(
                        Mention.in(text.text(), name.span(), name.kind(), i, weight)
                                .standingFor(name.standsFor()));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new FoundEntities(drafts.stream().map(EntityDraft::finished).toList(), mentions);
    }

    private static List<Span> spans(List<FoundName> names) {
        return names.stream().map(FoundName::span).sorted().toList();
    }

    private static int endOfTop(AnalysedText text) {
        var sentences = text.sentences();
        return sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(1, sentences.size() - 1)).span().end();
    }
}
