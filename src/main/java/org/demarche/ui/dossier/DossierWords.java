package org.demarche.ui.dossier;

import org.demarche.library.dossier.Dossier;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.demarche.ui.dossier.DossierViewModel.Tab;

import java.util.ArrayList;

/// The sentences of a dossier.
final class DossierWords {

    private static final int ALIASES = 8;

    private DossierWords() {}

    /// "Foreign minister · Russia · 12 mentions in 3 articles".
    static String about(Dossier dossier) {
        var entity = dossier.entity().entity();
        var parts = new ArrayList<String>();
        if (entity.office() != null) {
            parts.add(entity.office());
        }
        if (entity.country() != null && entity.kind() != EntityKind.COUNTRY) {
            parts.add(KindNames.country(entity.country()));
        }
        parts.add(
                Controls.count(dossier.entity().mentions(), "mention", "mentions")
                        + " in "
                        + Controls.count(dossier.entity().articles(), "article", "articles"));
        return String.join(" · ", parts);
    }

    /// "Also printed as …"; empty when it is always printed the same.
    static String aliases(Entity entity) {
        var all = entity.aliases();
        if (all.isEmpty()) {
            return "";
        }
        var some = String.join(", ", all.subList(0, Math.min(ALIASES, all.size())));
        return "Also printed as " + some + (all.size() > ALIASES ? "…" : "");
    }

    static String title(Tab tab, int number) {
        var word =
                switch (tab) {
                    case ARTICLES -> "Articles";
                    case QUOTES -> "Quotes";
                    case EVENTS -> "Events";
                };
        return number == 0 ? word : "%s %,d".formatted(word, number);
    }

    static String none(Tab tab) {
        return switch (tab) {
            case ARTICLES -> "No article names it any more.";
            case QUOTES -> "Nothing that it said was found.";
            case EVENTS -> "It takes part in no event that was found.";
        };
    }
}
