package org.demarche.analysis.event.credible;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.NewsOutlets;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;

import java.util.List;
import java.util.Set;

/// Who acts in public: states and their people, bodies, persons who are known by an office or a
/// country, and the authorities of a town. A passenger or a newspaper does not.
public final class PublicActors {

    private static final int NEAR = 3; // words between a town and its authorities

    private static final Set<String> AUTHORITIES =
            Set.of(
                    ("police court government official authority leader mayor governor prosecutor"
                         + " administration council parliament force army troop commander chief"
                         + " judge legislature assembly minister lawmaker protester demonstrator"
                         + " worker rebel militia")
                            .split(" ", -1));

    private final List<Entity> entities;
    private final NewsOutlets outlets;
    private final boolean introduces;

    /// @param introduces whether the text is long enough to say who those are that matter: of a
    ///   sentence or two nothing can be concluded from what it does not say
    public PublicActors(List<Entity> entities, NewsOutlets outlets, boolean introduces) {
        this.entities = entities;
        this.outlets = outlets;
        this.introduces = introduces;
    }

    /// Whether one of them at least acts in public.
    ///
    /// @param mentions those of the sentence
    public boolean hold(Actor actor, Words words, List<Mention> mentions) {
        if (actor.isNobody()) {
            return false;
        }
        boolean known =
                !introduces
                        || actor.entities().stream().map(entities::get).anyMatch(this::isPublic);
        return known || holdAuthority(actor, words) || isSeat(actor, words, mentions);
    }

    /// Whether it is somebody, and none of them is anything but a news outlet.
    public boolean isOutlet(Actor actor) {
        return !actor.isNobody()
                && actor.entities().stream().map(entities::get).allMatch(outlets::holds);
    }

    /// Whether it is an outlet, also one of a country: "Yonhap, the South Korean news service".
    public boolean isReporter(Actor actor) {
        var members = actor.entities().stream().map(entities::get).toList();
        return members.stream().anyMatch(outlets::holds)
                && members.stream()
                        .filter(it -> !outlets.holds(it))
                        .allMatch(
                                it ->
                                        it.kind() == EntityKind.NATIONALITY
                                                || it.kind() == EntityKind.PLACE);
    }

    /// Whether one of them is a person who is introduced with an office.
    public boolean holdOffice(Actor actor) {
        return actor.entities().stream()
                .map(entities::get)
                .anyMatch(it -> it.kind() == EntityKind.PERSON && it.office() != null);
    }

    /// Whether one of them is a town or region of a known country.
    public boolean holdPlace(Actor actor) {
        return actor.entities().stream()
                .map(entities::get)
                .anyMatch(it -> it.kind() == EntityKind.PLACE && it.country() != null);
    }

    /// Whether it is a country or several, and nobody of theirs.
    public boolean isCountry(Actor actor) {
        return actor.entities().stream()
                .allMatch(it -> entities.get(it).kind() == EntityKind.COUNTRY);
    }

    /// Whether the other side is nobody but the country of who acts, as a whole.
    public boolean isOwnPeople(Roles roles) {
        var target = roles.target();
        return !target.isNobody()
                && roles.source().human()
                && !target.equals(roles.source())
                && roles.source().countries().containsAll(target.countries())
                && target.entities().stream()
                        .map(entities::get)
                        .allMatch(
                                it ->
                                        it.kind() == EntityKind.COUNTRY
                                                || it.kind() == EntityKind.NATIONALITY);
    }

    private boolean isPublic(Entity entity) {
        return switch (entity.kind()) {
            case COUNTRY, NATIONALITY, OFFICE -> true;
            case ORGANISATION -> !outlets.holds(entity);
            case PERSON -> entity.office() != null || entity.country() != null;
            case PLACE, TREATY, MEETING, WEAPON, OTHER -> false;
        };
    }

    /// "police in Lagos", "a Lagos court".
    public boolean holdAuthority(Actor actor, Words words) {
        for (int i = actor.isHere() ? actor.first() - NEAR : actor.last() + NEAR + 1;
                i <= actor.last() + NEAR;
                i++) {
            if (AUTHORITIES.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Moscow", where its government is meant.
    private static boolean isSeat(Actor actor, Words words, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.standsFor() != null)
                .map(mention -> words.placeOf(mention.span().start()))
                .anyMatch(place -> actor.first() <= place && place <= actor.last());
    }
}
