package org.demarche.analysis.name.abroad;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.analysis.gazetteer.OfficeHolders;
import org.demarche.analysis.name.FoundEntities;
import org.demarche.analysis.name.Salience;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Finds in an article of another language the countries, capitals, bodies and office-holders that
/// the tables know, as the same entities that English articles name.
///
/// What no table has stays unmarked: no model of these languages is there. Any thread may ask.
public final class AbroadNames {

    private static final int TOP = 300; // characters: the headline and the first sentence or two

    private final NamesByLanguage names;
    private final OfficeHolders holders;

    public AbroadNames(Gazetteer gazetteer, OfficeHolders holders) {
        this.holders = holders;
        this.names = new NamesByLanguage(gazetteer, holders);
    }

    /// @param language ISO 639-1, with or without a region; others than those of the tables give
    ///   nothing
    /// @param day the article's, which tells who held an office; null when unknown
    public FoundEntities find(String text, String language, @Nullable LocalDate day) {
        var hits =
                names.of(language.split("[-_]", 2)[0])
                        .map(known -> known.find(text))
                        .orElse(List.of());
        var byName = new LinkedHashMap<KnownName, List<Span>>();
        hits.forEach(h -> byName.computeIfAbsent(h.known(), _ -> new ArrayList<>()).add(h.span()));
        return entities(text, byName, day);
    }

    private FoundEntities entities(
            String text, Map<KnownName, List<Span>> byName, @Nullable LocalDate day) {
        var entities = new ArrayList<Entity>();
        var mentions = new ArrayList<Mention>();
        int most = byName.values().stream().mapToInt(List::size).max().orElse(1);
        var salience = new Salience(text.length(), Math.min(TOP, text.length()), most);
        byName.forEach(
                (known, spans) -> {
                    double weight = salience.of(spans);
                    for (var span : spans) {
                        int place = entities.size();
                        mentions.add(Mention.in(text, span, known.kind(), place, weight));
                    }
                    entities.add(entity(text, known, spans, day));
                });
        mentions.sort(Comparator.comparing(Mention::span));
        return new FoundEntities(entities, mentions);
    }

    private Entity entity(String text, KnownName known, List<Span> spans, @Nullable LocalDate day) {
        var forms = new LinkedHashSet<String>();
        spans.forEach(s -> forms.add(s.of(text).replaceAll("\\s+", " ")));
        forms.remove(known.name());
        var stay =
                known.kind() == EntityKind.PERSON
                        ? holders.find(known.name(), day).orElse(null)
                        : null;
        var code = stay == null ? known.code() : stay.code();
        return new Entity(known.name(), known.kind(), List.copyOf(forms), null, code, null);
    }
}
