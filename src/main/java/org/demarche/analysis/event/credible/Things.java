package org.demarche.analysis.event.credible;

import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// Tells what happens from what somebody does: "the missile landed in the sea" is no visit, "the
/// tram overturned, injuring forty" no attack.
public final class Things {

    private static final int DEPTH = 6;

    /// Things by which forces act: "the jets bombed", "ships arrived".
    private static final Set<String> MEANS =
            Set.of(
                    ("missile rocket drone shell explosion blast plane aircraft jet helicopter ship"
                                    + " vessel boat vehicle car truck")
                            .split(" ", -1));

    private static final Set<EventKind> BY_MEANS =
            EnumSet.of(
                    EventKind.ATTACK,
                    EventKind.MOBILISATION,
                    EventKind.WITHDRAWAL,
                    EventKind.AID,
                    EventKind.THREAT);

    private final Set<String> things = WordList.read("things.txt");

    /// Whether the verb's subject is a thing that does not do what the verb tells.
    public boolean act(Trigger trigger, Words words, @Nullable Parse parse) {
        if (parse == null || !words.isVerb(trigger.place())) {
            return false;
        }
        int subject = subject(trigger.place(), words, parse);
        var kind = trigger.pattern().kind();
        if (subject < 0 || kind == null || words.tag(subject).startsWith("NNP")) {
            return false;
        }
        var noun = words.lemma(subject);
        return things.contains(noun) && !(BY_MEANS.contains(kind) && MEANS.contains(noun));
    }

    /// The noun of the verb's subject in the active voice, or that of the clause that it continues;
    /// -1 where there is none.
    public static int subject(int verb, Words words, Parse parse) {
        int at = parse.is(verb, "cop", "aux", "aux:pass") ? parse.head(verb) : verb;
        for (int i = 0; i < DEPTH && at != Parse.ROOT; i++) {
            if (!parse.children(at, "nsubj:pass", "aux:pass").isEmpty()) {
                return -1;
            }
            for (int child : parse.children(at, "nsubj")) {
                boolean relative = words.tag(child).startsWith("W") && parse.is(at, "acl:relcl");
                return relative ? parse.head(at) : child;
            }
            boolean participle = parse.is(at, "acl") && words.tag(at).equals("VBG");
            if (participle) {
                return parse.head(at);
            }
            at = parse.is(at, "conj", "xcomp", "advcl") ? parse.head(at) : Parse.ROOT;
        }
        return -1;
    }
}
