package org.demarche.analysis.name.found;

import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A sentence with the names in it, to look around a name word by word.
public record NamedSentence(Sentence sentence, List<FoundName> names) {

    public NamedSentence {
        names = List.copyOf(names);
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    /// Place of the first token of `name`.
    public int firstToken(FoundName name) {
        int i = 0;
        while (i < tokens().size() - 1 && tokens().get(i).span().end() <= name.span().start()) {
            i++;
        }
        return i;
    }

    /// Place of the token after the last of `name`; the number of tokens at the sentence's end.
    public int tokenAfter(FoundName name) {
        int i = firstToken(name);
        while (i < tokens().size() && tokens().get(i).span().start() < name.span().end()) {
            i++;
        }
        return i;
    }

    /// The name that covers the token, if any.
    public @Nullable FoundName at(int token) {
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
    public String word(int token) {
        return token < 0 || token >= tokens().size() ? "" : tokens().get(token).word();
    }

    public String pos(int token) {
        return token < 0 || token >= tokens().size() ? "" : tokens().get(token).pos();
    }
}
