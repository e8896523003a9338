package org.demarche.analysis.event.sense;

import org.demarche.analysis.parse.Parse;

/// Tells what a sentence is about from what it mentions by the way: its main clause, what is joined
/// to that by "and", and what somebody says in it.
public final class MainClause {

    private MainClause() {}

    /// Whether the word stands in the main clause, and not in one that tells when, why or of whom:
    /// "Peru, which had recalled its envoy, …".
    public static boolean holds(Parse parse, int word) {
        int at = word;
        while (parse.head(at) != Parse.ROOT) {
            boolean aside = parse.is(at, "advcl", "acl", "acl:relcl", "appos", "nmod", "obl");
            if (aside && !isReported(parse, at)) {
                return false;
            }
            at = parse.head(at);
        }
        return true;
    }

    /// "Peru has closed the border, officials say": no word makes the first clause hang on the
    /// second.
    private static boolean isReported(Parse parse, int verb) {
        return parse.is(verb, "advcl")
                && parse.head(verb) > verb
                && parse.children(verb, "mark").isEmpty()
                && !parse.children(verb, "nsubj", "nsubj:pass").isEmpty();
    }
}
