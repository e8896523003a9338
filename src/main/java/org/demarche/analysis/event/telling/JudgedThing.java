package org.demarche.analysis.event.telling;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.word.Trigger;

/// What a verb is done to, as far as a summary may take the sentence's own words for it: "condemned
/// the attack by Chad".
final class JudgedThing {

    private static final int LONGEST_WORDS = 8; // of a sentence that a summary takes

    private JudgedThing() {}

    /// Where "condemned the attack by Chad" ends; -1 when that is too long or not told so.
    static int end(Telling telling, Trigger trigger, Actor target) {
        var parse = telling.parse();
        var words = telling.words();
        if (parse == null || trigger.pattern().noun()) {
            return -1;
        }
        int thing = parse.children(trigger.place(), "obj").stream().findFirst().orElse(-1);
        int end = target.isNobody() ? thing : target.last();
        if (thing <= trigger.place() || end < thing || end - trigger.place() > LONGEST_WORDS) {
            return -1;
        }
        for (int i = trigger.place() + 1; i <= end; i++) {
            var tag = words.tag(i);
            boolean breaks =
                    words.isVerb(i) || tag.startsWith("W") || tag.equals(",") || tag.equals("PRP");
            if (breaks) {
                return -1;
            }
        }
        return words.isNoun(end) || !target.isNobody() ? end : -1;
    }

    static boolean isDirect(Telling telling, Trigger trigger, Actor target) {
        var parse = telling.parse();
        if (parse == null || target.isNobody() || trigger.pattern().noun()) {
            return false;
        }
        return parse.children(trigger.place(), "obj", "iobj").stream()
                .anyMatch(child -> target.first() <= child && child <= target.last());
    }
}
