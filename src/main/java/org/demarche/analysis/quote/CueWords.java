package org.demarche.analysis.quote;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.token.Token;

import java.util.Set;

/// Knows the verbs that give words to a speaker.
final class CueWords {

    private static final Set<String> WITH_TO =
            Set.of("vow", "pledge", "promise", "agree", "threaten", "offer");

    private final Set<String> speaking = WordList.read("speaking-verbs.txt");
    private final Set<String> thinking = WordList.read("thinking-verbs.txt");

    /// "say", "tell", "insist": what follows is somebody's words even without "that".
    boolean isSpeaking(Token token) {
        return isVerb(token) && speaking.contains(token.lemma());
    }

    /// "believe", "promise": what follows is somebody's words only after "that".
    boolean isThinking(Token token) {
        return isVerb(token) && thinking.contains(token.lemma());
    }

    /// "vow", "pledge": also what follows after "to" is somebody's words.
    boolean takesTo(Token token) {
        return WITH_TO.contains(token.lemma());
    }

    private static boolean isVerb(Token token) {
        return token.pos().startsWith("VB");
    }
}
