package org.demarche.analysis.quote.clause;

import java.util.Set;

/// Verbs by what they do to the subject of a cue that hangs on them.
public final class VerbKinds {

    /// Verbs that give out a text, or open a speech.
    static final Set<String> ISSUES =
            Set.of(
                    "release",
                    "issue",
                    "write",
                    "publish",
                    "send",
                    "post",
                    "put",
                    "tweet",
                    "unleash",
                    "email",
                    "distribute",
                    "circulate",
                    "run",
                    "air",
                    "do",
                    "deliver",
                    "sign",
                    "file",
                    "make",
                    "give",
                    "launch",
                    "submit",
                    "record",
                    "hold",
                    "start",
                    "begin",
                    "open",
                    "end",
                    "close",
                    "finish",
                    "conclude");

    /// Verbs whose object does what the infinitive after it tells: "led him to fear".
    static final Set<String> MOVES =
            Set.of(
                    "lead",
                    "force",
                    "cause",
                    "get",
                    "prompt",
                    "allow",
                    "help",
                    "enable",
                    "urge",
                    "ask",
                    "tell",
                    "want",
                    "press",
                    "push",
                    "encourage",
                    "persuade",
                    "convince",
                    "invite",
                    "order",
                    "call",
                    "expect",
                    "require",
                    "drive",
                    "leave",
                    "let",
                    "permit",
                    "challenge",
                    "inspire",
                    "compel",
                    "beg",
                    "implore",
                    "warn",
                    "advise",
                    "authorize",
                    "send",
                    "need",
                    "have",
                    "be");

    private VerbKinds() {}
}
