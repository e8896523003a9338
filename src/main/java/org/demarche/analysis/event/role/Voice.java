package org.demarche.analysis.event.role;

import org.demarche.analysis.event.word.Words;

/// Tells "was rejected by" from "rejected".
final class Voice {

    private Voice() {}

    static boolean isPassive(Words words, int verb) {
        if (!words.tag(verb).equals("VBN")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (words.isVerb(i) || words.tag(i).equals("MD")) {
                return words.lemma(i).equals("be") || words.lemma(i).equals("get");
            }
            if (!words.tag(i).startsWith("RB")) {
                return words.word(verb + 1).equals("by");
            }
        }
        return false;
    }
}
