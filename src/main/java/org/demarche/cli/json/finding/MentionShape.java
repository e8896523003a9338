package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.Mention;

/// A name in the text: `{"start":…,"end":…,"text":…,"kind":…,"entity":"e1","salience":0.81}`; with
/// `"standsFor":"RUS"` where it means a government ("the Kremlin said").
public final class MentionShape {

    public static ObjectNode of(Mention mention) {
        var shape = shape(mention);
        return mention.standsFor() == null ? shape : shape.put("standsFor", mention.standsFor());
    }

    private static ObjectNode shape(Mention mention) {
        return JsonLine.object()
                .put("start", mention.span().start())
                .put("end", mention.span().end())
                .put("text", mention.words())
                .put("kind", mention.kind().name())
                .put("entity", JsonLine.entity(mention.entity()))
                .put("salience", rounded(mention.salience()));
    }

    /// To three places, as nobody can tell more.
    public static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }

    private MentionShape() {}
}
