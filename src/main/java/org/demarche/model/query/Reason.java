package org.demarche.model.query;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Why an article answers a search, or stands where it stands in the answer.
///
/// @param what of the query it has: a word, a phrase or a name as typed; a condition in plain
///   words; for [Where#MEANING] the cosine of its nearest passage, for [Where#LEARNT] and
///   [Where#TOGETHER] the words
/// @param where it has it
public record Reason(String what, Set<Where> where) {

    /// In what of an article something was found.
    public enum Where {
        TITLE("in the title"),
        LEAD("in the lead"),
        TEXT("in the text"),
        NAME("among the names that it speaks of"),
        SPELLING("among the names that it speaks of, in another spelling"),
        QUOTATION("in a quotation"),
        SOURCE("in the name of the source"),
        AUTHOR("in the author's name"),
        TOGETHER("near each other"),
        CONDITION(""),
        LEARNT("as the first answers"),
        MEANING("near in meaning");

        private final String words;

        Where(String words) {
            this.words = words;
        }

        /// As the command line prints it: `title`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reason {
        where = Set.copyOf(where);
    }

    /// The same, found there as well.
    public Reason and(Where also) {
        var all = EnumSet.of(also);
        all.addAll(where);
        return new Reason(what, all);
    }

    /// “talks” in the title and in the text. What is in the lead is in the text: that is not said
    /// twice.
    public String inWords() {
        if (where.contains(Where.MEANING)) {
            return "near in meaning (%s of 1)".formatted(what);
        }
        if (where.contains(Where.LEARNT)) {
            return "has words of the first answers: " + what;
        }
        if (where.contains(Where.CONDITION)) {
            return what;
        }
        return "“%s” %s"
                .formatted(
                        what,
                        new TreeSet<>(where)
                                .stream()
                                        .filter(
                                                place ->
                                                        place != Where.TEXT
                                                                || !where.contains(Where.LEAD))
                                        .map(place -> place.words)
                                        .collect(Collectors.joining(" and ")));
    }
}
