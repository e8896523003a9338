package org.demarche.analysis.name.join;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An entity while its mentions are being gathered.
public final class EntityDraft {

    private final EntityKind kind;
    private final String name;
    private final Set<String> forms = new LinkedHashSet<>();
    private final List<FoundName> mentions = new ArrayList<>();
    private @Nullable String office;
    private @Nullable String code;

    EntityDraft(EntityKind kind, String name, @Nullable String code) {
        this.kind = kind;
        this.name = name;
        this.code = code;
    }

    EntityKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable String office() {
        return office;
    }

    @Nullable String code() {
        return code;
    }

    public List<FoundName> mentions() {
        return mentions;
    }

    /// @param form as printed, with an honorific where there was one
    void add(FoundName mention, String form) {
        mentions.add(mention);
        forms.add(form.replaceAll("\\s+", " "));
    }

    /// The first office and the first country that the text tells stay.
    void learn(@Nullable String toldOffice, @Nullable String toldCode) {
        office = office == null ? toldOffice : office;
        code = code == null ? toldCode : code;
    }

    public Entity finished() {
        var aliases = forms.stream().filter(f -> !f.equals(name)).toList();
        return new Entity(name, kind, aliases, office, code, null);
    }
}
