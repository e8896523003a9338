package org.demarche.analysis.event.word;

import org.demarche.analysis.token.Dateline;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.Span;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One sentence as the event steps read it: tags and dictionary forms by place, also where the
/// tagger is led astray because a headline gives every word a capital.
public final class Words {

    private static final Set<String> BE_HAVE_DO = Set.of("be", "have", "do");

    private final List<Token> tokens;
    private final boolean headline;
    private final EventLexicon lexicon;

    /// @param lexicon tells verbs from nouns in headlines
    public Words(Sentence sentence, EventLexicon lexicon) {
        this.tokens = sentence.tokens();
        this.lexicon = lexicon;
        this.headline = isHeadline(tokens);
    }

    /// How many words stand before the sentence: "GENEVA — ", "(CNN) ".
    public int dateline() {
        return Dateline.length(tokens);
    }

    /// How many words.
    public int size() {
        return tokens.size();
    }

    /// Where the word stands in the whole text.
    public Span span(int place) {
        return tokens.get(place).span();
    }

    /// In small letters; empty outside the sentence.
    public String word(int place) {
        return inside(place) ? tokens.get(place).word().toLowerCase(Locale.ROOT) : "";
    }

    /// As it stands in the text.
    public String printed(int place) {
        return inside(place) ? tokens.get(place).word() : "";
    }

    /// Penn Treebank tag; empty outside the sentence.
    public String tag(int place) {
        if (!inside(place)) {
            return "";
        }
        var tag = tokens.get(place).pos();
        if (tag.equals("NN") && isAfterModal(place)) {
            return "VB";
        }
        return headline && tag.startsWith("NNP") && !verbForm(place).isEmpty() ? "VBZ" : tag;
    }

    /// Dictionary form in small letters; empty outside the sentence.
    public String lemma(int place) {
        if (!inside(place)) {
            return "";
        }
        var token = tokens.get(place);
        if (!token.pos().startsWith("NNP")) {
            return token.lemma().toLowerCase(Locale.ROOT);
        }
        var verb = headline ? verbForm(place) : "";
        return verb.isEmpty() ? singular(word(place)) : verb;
    }

    /// Whether every word has a capital.
    public boolean isHeadline() {
        return headline;
    }

    /// By its tag.
    public boolean isVerb(int place) {
        return tag(place).startsWith("VB");
    }

    /// By its tag.
    public boolean isNoun(int place) {
        return tag(place).startsWith("NN");
    }

    /// A verb that can carry a clause of its own: "rejects", "said", "will".
    public boolean isFinite(int place) {
        var tag = tag(place);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /// "has", "was", "will": a verb that helps another.
    public boolean isAuxiliary(int place) {
        return tag(place).equals("MD") || (isVerb(place) && BE_HAVE_DO.contains(lemma(place)));
    }

    /// The first token that starts at or after a character, or [#size()].
    public int placeOf(int offset) {
        int place = 0;
        while (place < tokens.size() && tokens.get(place).span().end() <= offset) {
            place++;
        }
        return place;
    }

    private boolean inside(int place) {
        return place >= 0 && place < tokens.size();
    }

    /// "would blockade": the tagger knows few verbs that are nouns as often.
    private boolean isAfterModal(int place) {
        return place > 0
                && tokens.get(place - 1).pos().equals("MD")
                && !lexicon.verb(tokens.get(place).lemma().toLowerCase(Locale.ROOT)).isEmpty();
    }

    /// "Rejects" in a headline is the verb "reject"; only forms with an ending are sure enough.
    private String verbForm(int place) {
        var word = word(place);
        if (place == 0 || tokens.get(place).ner().equals("PERSON")) {
            return "";
        }
        for (var ending : List.of("s", "es", "ed", "d")) {
            if (word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                boolean noun = !lexicon.noun(stem).isEmpty() && !ending.endsWith("d");
                if (!noun && !lexicon.verb(stem).isEmpty()) {
                    return stem;
                }
            }
        }
        return "";
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean isHeadline(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (var token : tokens) {
            var word = token.word();
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= words * 0.85;
    }
}
