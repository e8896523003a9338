package org.demarche.ui.reader.name;

import org.demarche.library.dossier.Card;
import org.demarche.library.dossier.Dossiers;
import org.demarche.model.finding.Entity;
import org.demarche.model.naming.EntityName;
import org.demarche.ui.Background;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What is known of names that were pointed at; kept until something new is found, so that a name
/// that is pointed at again answers at once. Used on the JavaFX thread only.
public final class NameCards {

    private static final int KEPT = 200;

    private final Dossiers dossiers;
    private final Background background;
    private final Map<EntityName, Card> known = new LinkedHashMap<>();
    private int age; // an answer from before something new was found is not kept

    public NameCards(Dossiers dossiers, Background background) {
        this.dossiers = dossiers;
        this.background = background;
    }

    /// Hands over what is known of a name, now or a little later.
    public void of(Entity entity, Consumer<Card> show) {
        var name = EntityName.of(entity);
        var card = known.get(name);
        if (card != null) {
            show.accept(card);
            return;
        }
        int asked = age;
        background.ask(
                () -> dossiers.card(name),
                (Optional<Card> found) ->
                        found.ifPresent(
                                fresh -> {
                                    if (asked == age) {
                                        keep(name, fresh);
                                    }
                                    show.accept(fresh);
                                }));
    }

    private void keep(EntityName name, Card card) {
        known.put(name, card);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /// Something new was found: every name is asked for anew.
    public void forget() {
        known.clear();
        age++;
    }
}
