package org.demarche.ui;

import org.demarche.model.intake.PackFeed.Owner;
import org.demarche.model.intake.Source;

/// How those who stand behind a source are called on the screen.
public final class OwnerNames {

    private OwnerNames() {}

    /// "wire agency"; empty where nobody has looked yet.
    public static String of(Owner owner) {
        return switch (owner) {
            case GOVERNMENT -> "government";
            case INTERNATIONAL_BODY -> "international body";
            case WIRE -> "wire agency";
            case STATE_MEDIA -> "state media";
            case INDEPENDENT -> "independent";
            case THINK_TANK -> "think tank";
            case UNREVIEWED -> "";
        };
    }

    /// "wire agency · United States"; empty where nothing is known.
    public static String of(Source.Manner manner) {
        var owner = of(manner.owner());
        var code = manner.country();
        var country = code == null ? "" : KindNames.country(code);
        return owner.isEmpty() || country.isEmpty() ? owner + country : owner + " · " + country;
    }
}
