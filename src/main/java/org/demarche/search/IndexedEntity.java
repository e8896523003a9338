package org.demarche.search;

import org.demarche.model.finding.EntityKind;
import org.jspecify.annotations.Nullable;

import java.util.List;

public record IndexedEntity(
        EntityKind kind, String name, List<String> aliases, @Nullable String country) {}
