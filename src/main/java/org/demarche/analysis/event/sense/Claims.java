package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;

import java.util.Set;

/// Tells what is only said to be so from what is asked for: "insisted that it posed no threat" is
/// no demand, "suggested that Chad had left" no proposal; "suggested that Chad leave" is one.
public final class Claims {

    private static final Set<String> WISHING = Set.of("should", "must", "ought", "shall");

    private Claims() {}

    /// Whether the clause that hangs on the verb states something.
    public static boolean isStated(Trigger trigger, Words words, Parse parse) {
        var kind = trigger.pattern().kind();
        boolean may = kind == EventKind.DEMAND || kind == EventKind.PROPOSAL;
        var verb = words.lemma(trigger.place());
        if (!may || !(verb.equals("insist") || verb.equals("suggest"))) {
            return false;
        }
        return parse.children(trigger.place(), "ccomp").stream()
                .anyMatch(clause -> isStatement(clause, words, parse));
    }

    private static boolean isStatement(int clause, Words words, Parse parse) {
        var helpers = parse.children(clause, "aux", "aux:pass", "cop");
        boolean wished =
                helpers.stream()
                        .anyMatch(
                                it ->
                                        WISHING.contains(words.word(it))
                                                || words.word(it).equals("be"));
        boolean bare = words.tag(clause).equals("VB") && helpers.isEmpty();
        return !wished && !bare;
    }
}
