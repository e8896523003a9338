package org.demarche.analysis.name.found;

import org.demarche.analysis.gazetteer.KnownName;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

/// A name in a text before it is known whom it means.
///
/// @param known the table's row for it; null when no table has it
/// @param standsFor the letters of the country or body whose government it means ("Moscow
///   rejected"); null where it means what it says
public record FoundName(
        Span span, EntityKind kind, @Nullable KnownName known, @Nullable String standsFor) {

    public FoundName(Span span, EntityKind kind) {
        this(span, kind, null);
    }

    public FoundName(Span span, EntityKind kind, @Nullable KnownName known) {
        this(span, kind, known, null);
    }

    public boolean is(EntityKind wanted) {
        return kind == wanted;
    }

    /// The country or body that the name itself stands for or belongs to.
    public @Nullable String code() {
        return known == null ? null : known.code();
    }

    public FoundName as(EntityKind other) {
        return new FoundName(span, other, null);
    }

    /// The same name, used for the government of `code`.
    public FoundName standingFor(@Nullable String code) {
        return new FoundName(span, kind, known, code);
    }
}
