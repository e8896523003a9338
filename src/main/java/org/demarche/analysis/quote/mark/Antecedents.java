package org.demarche.analysis.quote.mark;

import org.demarche.analysis.gazetteer.FirstNames;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Tells whom a speaker's "he", "she" or "it" means, where that is plain.
///
/// "She" is no Bernard and no Mr. Roe; "it" is the body or country that its sentence, or the one
/// before it, begins with.
public final class Antecedents {

    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her");
    private static final List<String> OF_MEN =
            List.of("Mr.", "Mr", "Sir", "Lord", "King", "Prince");
    private static final List<String> OF_WOMEN =
            List.of("Ms.", "Ms", "Mrs.", "Mrs", "Miss", "Lady", "Dame", "Queen", "Princess");

    /// Room for an article before what a sentence begins with.
    private static final int AT_THE_START = 5;

    private Antecedents() {}

    /// The place of an entity among those of the text; -1 where the pronoun may mean anybody.
    ///
    /// @param pronoun in small letters
    /// @param position where it stands
    public static int of(QuoteContext context, String pronoun, int position) {
        if (pronoun.equals("it")) {
            return body(context, position);
        }
        if (pronoun.equals("its")) {
            return owner(context, position);
        }
        boolean woman = SHE.contains(pronoun);
        if (!woman && !HE.contains(pronoun)) {
            return -1;
        }
        Mention last = null;
        for (var mention : context.mentions()) {
            if (mention.span().end() > position) {
                break;
            }
            boolean fits = mayBe(context, mention, woman) && isOutside(context, mention);
            if (fits
                    && (last == null
                            || !owns(context, mention)
                            || !isBeside(context, last, mention))) {
                last = mention;
            }
        }
        return last == null ? -1 : last.entity();
    }

    private static boolean mayBe(QuoteContext context, Mention mention, boolean woman) {
        var entity = context.entities().get(mention.entity());
        if (entity.kind() != EntityKind.PERSON) {
            return false;
        }
        var wrongTitles = woman ? OF_MEN : OF_WOMEN;
        var rightTitles = woman ? OF_WOMEN : OF_MEN;
        for (var form : entity.aliases()) {
            int blank = form.indexOf(' ');
            var title = blank < 0 ? "" : form.substring(0, blank);
            if (wrongTitles.contains(title) || rightTitles.contains(title)) {
                return rightTitles.contains(title);
            }
        }
        return !FirstNames.isOther(entity.name(), woman);
    }

    private static boolean isOutside(QuoteContext context, Mention mention) {
        return context.marked().stream().noneMatch(m -> m.overlaps(mention.span()));
    }

    /// "Roe's plan" is seldom what a pronoun behind it means when its sentence names another.
    private static boolean owns(QuoteContext context, Mention mention) {
        var text = context.text().text();
        int end = mention.span().end();
        return end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBeside(QuoteContext context, Mention one, Mention other) {
        var sentence = sentenceAt(context, other.span().start());
        return sentence != null && sentence.span().overlaps(one.span());
    }

    private static int body(QuoteContext context, int position) {
        var own = sentenceAt(context, position);
        if (own == null) {
            return -1;
        }
        int place = context.text().sentences().indexOf(own);
        var before = place == 0 ? null : context.text().sentences().get(place - 1);
        int here = begins(context, own.span(), position);
        return here >= 0 || before == null
                ? here
                : begins(context, before.span(), before.span().end());
    }

    /// "Chad has listed its worries": the last body or country that the sentence names before.
    private static int owner(QuoteContext context, int position) {
        var own = sentenceAt(context, position);
        int last = -1;
        for (var mention : context.mentions()) {
            boolean thing =
                    mention.kind() == EntityKind.ORGANISATION
                            || mention.kind() == EntityKind.COUNTRY;
            boolean before =
                    own != null
                            && mention.span().start() >= own.span().start()
                            && mention.span().end() <= position;
            last = before && thing && !owns(context, mention) ? mention.entity() : last;
        }
        return last;
    }

    /// The body or country that a sentence begins with, if it names no other before `position`.
    private static int begins(QuoteContext context, Span sentence, int position) {
        int first = -1;
        for (var mention : context.mentions()) {
            boolean within =
                    mention.span().start() >= sentence.start() && mention.span().end() <= position;
            boolean thing =
                    mention.kind() == EntityKind.ORGANISATION
                            || mention.kind() == EntityKind.COUNTRY
                            || mention.kind() == EntityKind.MEETING;
            if (within && thing && isOutside(context, mention) && mention.entity() != first) {
                boolean opens = mention.span().start() - sentence.start() < AT_THE_START;
                if (first >= 0 || !opens || owns(context, mention)) {
                    return -1;
                }
                first = mention.entity();
            }
        }
        return first;
    }

    private static @Nullable Sentence sentenceAt(QuoteContext context, int position) {
        for (var sentence : context.text().sentences()) {
            if (position >= sentence.span().start() && position < sentence.span().end()) {
                return sentence;
            }
        }
        return null;
    }
}
