package org.demarche.ui.reader.name;

import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.ui.KindNames;

/// Says what a name means where it is another's name for a government.
public final class StandsFor {

    private StandsFor() {}

    /// "“Moscow” here means the government of Russia"; nothing where a name means what it says.
    public static String words(Mention mention) {
        var code = mention.standsFor();
        if (code == null) {
            return "";
        }
        var name = mention.words().replaceAll("\\s+", " ");
        var whose = KindNames.country(code);
        boolean union = code.equals("EUN");
        boolean people = mention.kind() == EntityKind.NATIONALITY;
        return people
                ? "Here: a body of the state of " + whose
                : "“%s” here means %s%s"
                        .formatted(name, union ? "the " : "the government of ", whose);
    }
}
