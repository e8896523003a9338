package org.demarche.library.dossier;

import org.demarche.library.dossier.Dossier.Companion;
import org.demarche.library.dossier.Dossier.Company;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.naming.EntityName;
import org.demarche.model.query.LibraryEntity;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts dossiers together. Call it from any thread but JavaFX's.
public final class Dossiers {

    private static final int NEWEST = 400; // articles that quotes and company are looked for in
    private static final int LISTED = 300; // of articles, quotes, events
    private static final int NEAR = 60; // the same, for a card
    private static final int SLICES = 12;
    private static final int WITH = 5;
    private static final List<String> COMPANY =
            List.of(EntityKind.PERSON.name(), EntityKind.ORGANISATION.name());
    private static final List<String> ACTORS =
            List.of(
                    EntityKind.PERSON.name(),
                    EntityKind.ORGANISATION.name(),
                    EntityKind.COUNTRY.name());

    private final Store store;

    public Dossiers(Store store) {
        this.store = store;
    }

    /// @param id the library's number of the entity
    /// @return empty when no article names it any more
    public Optional<Dossier> of(long id) {
        return store.entities().find(id).map(this::of);
    }

    /// The library's own row of a name.
    public Optional<LibraryEntity> find(EntityName name) {
        return store.entities().find(name.name(), name.kind());
    }

    /// What a pointed-at name tells; in some milliseconds, however often it is named.
    public Optional<Card> card(EntityName name) {
        return store.entities()
                .bare(name.name(), name.kind())
                .map(known -> card(known, new Seen(store.dossiers().sightings(known.id()))))
                .filter(card -> card.entity().articles() > 0);
    }

    private Card card(LibraryEntity known, Seen seen) {
        long id = known.id();
        var near = seen.newest(NEAR);
        var members = new Together(id, store.dossiers().named(near, COMPANY).values()).members();
        var names = store.entities().names(members);
        var days = seen.days();
        return new Card(
                new LibraryEntity(id, known.entity(), seen.articles(), seen.mentions()),
                days.isEmpty() ? null : days.getFirst().day(),
                days.isEmpty() ? null : days.getLast().day(),
                Stretches.slices(days, SLICES),
                members.stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .map(EntityName::name)
                        .limit(WITH)
                        .toList(),
                store.dossiers().quotes(id, near, 1).stream().findFirst().orElse(null));
    }

    private Dossier of(LibraryEntity known) {
        long id = known.id();
        var seen = new Seen(store.dossiers().sightings(id));
        var articles = seen.newest(NEWEST);
        var entity = known.entity();
        var code = entity.kind() == EntityKind.COUNTRY ? entity.country() : null;
        return new Dossier(
                known,
                Stretches.of(seen.days()),
                store.lists().of(seen.newest(LISTED)),
                store.dossiers().quotes(id, articles, LISTED),
                store.events().ofEntity(id, code, LISTED),
                company(id, articles));
    }

    private Company company(long id, List<Long> articles) {
        var together = new Together(id, store.dossiers().named(articles, ACTORS).values());
        var members = together.members();
        var names = store.entities().names(members);
        return new Company(
                members.stream().flatMap(m -> companion(m, names.get(m), together)).toList(),
                together.ties());
    }

    /// None for a name that has gone since it was counted.
    private static Stream<Companion> companion(
            long member, @Nullable EntityName name, Together together) {
        return name == null
                ? Stream.empty()
                : Stream.of(new Companion(member, name, together.articles(member)));
    }
}
