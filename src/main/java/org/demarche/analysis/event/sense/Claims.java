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

    private static final Set<String> PLANS =
            Set.of(
                    ("talk meeting negotiation dialogue compromise solution plan proposal date"
                         + " venue measure summit conference ceasefire cease-fire truce exchange"
                         + " withdrawal deal agreement reform step mechanism way idea option"
                         + " initiative formula visit move resolution referendum election")
                            .split(" ", -1));
    private static final Set<String> ADMITTING = Set.of("admit", "concede");

    private Claims() {}

    /// Whether the clause that hangs on the verb states something.
    public static boolean isStated(Trigger trigger, Words words, Parse parse) {
        var kind = trigger.pattern().kind();
        boolean may = kind == EventKind.DEMAND || kind == EventKind.PROPOSAL;
        var verb = words.lemma(trigger.place());
        if (kind == EventKind.CONCESSION && ADMITTING.contains(verb)) {
            return isSpeech(trigger, words, parse);
        }
        if (kind == EventKind.AGREEMENT && verb.matches("recogni[sz]e")) {
            return !parse.children(trigger.place(), "ccomp").isEmpty();
        }
        if (kind == EventKind.AGREEMENT && verb.equals("agree") && trigger.pattern().mutual()) {
            return parse.is(trigger.place(), "csubj")
                    || parse.children(trigger.place(), "ccomp").stream()
                            .anyMatch(clause -> parse.children(clause, "mark").isEmpty());
        }
        if (kind == EventKind.AID && verb.equals("help")) {
            return words.tag(trigger.place() + 1).equals("VB");
        }
        if (!may || !(verb.equals("insist") || verb.equals("suggest"))) {
            return false;
        }
        var clauses = parse.children(trigger.place(), "ccomp");
        if (clauses.isEmpty() && trigger.last() == trigger.place()) {
            return verb.equals("insist") || namesNoPlan(trigger.place(), words, parse);
        }
        return clauses.stream().anyMatch(clause -> isStatement(clause, words, parse));
    }

    /// "suggested a plot", but not "suggested talks".
    private static boolean namesNoPlan(int verb, Words words, Parse parse) {
        var things = parse.children(verb, "obj");
        return !things.isEmpty()
                && things.stream().noneMatch(thing -> PLANS.contains(words.lemma(thing)));
    }

    /// "admitted that…", "…, he conceded": a word of speech.
    private static boolean isSpeech(Trigger trigger, Words words, Parse parse) {
        int verb = trigger.place();
        var next = words.tag(verb + 1);
        return !parse.children(verb, "ccomp", "parataxis").isEmpty()
                || next.equals(".")
                || next.equals(",")
                || words.word(verb + 1).equals("that")
                || words.word(verb + 1).equals("to");
    }

    private static boolean isStatement(int clause, Words words, Parse parse) {
        var helpers = parse.children(clause, "aux", "aux:pass", "cop");
        boolean wished =
                helpers.stream()
                        .anyMatch(
                                it ->
                                        WISHING.contains(words.word(it))
                                                || words.word(it).equals("be"));
        var tag = words.tag(clause);
        boolean bare = helpers.isEmpty() && (tag.equals("VB") || tag.equals("VBP"));
        return !wished && !bare;
    }
}
