package org.demarche.analysis.name;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A sentence with the names in it, to look around a name word by word.
record NamedSentence(Sentence sentence, List<FoundName> names) {

    NamedSentence {
        names = List.copyOf(names);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /// Place of the first token of `name`.
    int firstToken(FoundName name) {
        int i = 0;
        while (i < tokens().size() - 1 && tokens().get(i).span().end() <= name.span().start()) {
            i++;
        }
        return i;
    }

    /// Place of the token after the last of `name`; the number of tokens at the sentence's end.
    int tokenAfter(FoundName name) {
        int i = firstToken(name);
        while (i < tokens().size() && tokens().get(i).span().start() < name.span().end()) {
            i++;
        }
        return i;
    }

    /// The name that covers the token, if any.
    @Nullable FoundName at(int token) {
        if (token < 0 || token >= tokens().size()) {
            return null;
        }
        var span = tokens().get(token).span();
        for (var name : names) {
            if (name.span().overlaps(span)) {
                return name;
            }
        }
        return null;
    }

    /// The word at a place, or nothing beyond the ends.
    String word(int token) {
        return token < 0 || token >= tokens().size() ? "" : tokens().get(token).word();
    }

    String pos(int token) {
        return token < 0 || token >= tokens().size() ? "" : tokens().get(token).pos();
    }
}
