package org.demarche.analysis.name.abroad;

import org.demarche.analysis.gazetteer.Hit;
import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of one language and where they stand in a text; the longest at each place.
///
/// Filled by [NamesByLanguage]; afterwards any thread may search.
final class ForeignNames {

    /// @param known null for words that only look like a name
    private record Form(String print, @Nullable KnownName known) {}

    private final Map<Character, List<Form>> byFirst = new HashMap<>();
    private final Edges edges;
    private final Surnames surnames;

    ForeignNames(String language) {
        this.edges = new Edges(language);
        this.surnames = new Surnames(language);
    }

    /// The first meaning that a form is given stays.
    ///
    /// @param known null for words that are no name here
    void add(String print, @Nullable KnownName known) {
        var forms = byFirst.computeIfAbsent(print.charAt(0), _ -> new ArrayList<>());
        if (forms.stream().noneMatch(f -> f.print().equals(print))) {
            forms.add(new Form(print, known));
            forms.sort(Comparator.comparingInt((Form f) -> f.print().length()).reversed());
        }
    }

    /// Names in reading order, none within another.
    List<Hit> find(String text) {
        var plain = text.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
        var hits = new ArrayList<Hit>();
        int at = 0;
        while (at < plain.length()) {
            var form = longestAt(plain, at);
            if (form == null) {
                at++;
                continue;
            }
            var span = new Span(at, at + form.print().length());
            var known = form.known();
            if (known != null && !isAnother(plain, span, known)) {
                hits.add(new Hit(span, known));
            }
            at = span.end();
        }
        if (surnames.standAlone()) {
            addSurnames(plain, hits);
        }
        return hits;
    }

    /// Whoever was named in full is meant by the surname afterwards.
    private void addSurnames(String text, List<Hit> hits) {
        for (var full : List.copyOf(hits)) {
            var print = full.span().of(text);
            int blank = print.lastIndexOf(' ');
            if (full.known().kind() == EntityKind.PERSON && blank > 0) {
                addLater(text, print.substring(blank + 1), full, hits);
            }
        }
        hits.sort(Comparator.comparing(Hit::span));
    }

    private void addLater(String text, String surname, Hit full, List<Hit> hits) {
        int at = text.indexOf(surname, full.span().end());
        while (at >= 0) {
            var span = new Span(at, at + surname.length());
            boolean free = hits.stream().noneMatch(h -> h.span().overlaps(span));
            if (free && edges.isWord(text, span) && !surnames.followFirstName(text, span)) {
                hits.add(new Hit(span, full.known()));
            }
            at = text.indexOf(surname, span.end());
        }
    }

    private @Nullable Form longestAt(String text, int at) {
        for (var form : byFirst.getOrDefault(text.charAt(at), List.of())) {
            var span = new Span(at, at + form.print().length());
            if (text.startsWith(form.print(), at) && edges.isWord(text, span)) {
                return form;
            }
        }
        return null;
    }

    /// "Melania Trump" is not whom "Trump" means.
    private boolean isAnother(String text, Span span, KnownName known) {
        boolean bare = span.of(text).indexOf(' ') < 0;
        return bare && known.kind() == EntityKind.PERSON && surnames.followFirstName(text, span);
    }
}
