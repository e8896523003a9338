package org.demarche.analysis.quote;

import org.demarche.analysis.quote.mark.QuoteContext;
import org.demarche.analysis.token.Paragraphs;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a headline gives to a speaker without any verb: "Lavrov: Talks have failed", "Talks
/// have failed – Lavrov".
final class HeadlineQuote {

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;

    private static final Set<EntityKind> SPEAKERS =
            Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.OFFICE);

    private static final Pattern BEFORE = Pattern.compile("([^:\"“”.!?]{2,60}): (.+)");
    private static final Pattern AFTER =
            Pattern.compile("(.+?)(?: [-–—] ?|: )([^:\"“”.!?–—]{2,60})");

    /// Headlines that ask or list tell nothing that the name before the colon said.
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)(what|how|why|who|where|when|everything|live|in pictures|a |the |an"
                            + " |\\d).*");

    private static final Pattern MARKED = Pattern.compile("(?<!\\p{L})[‘'][^’']{4,}[’'](?!\\p{L})");

    private HeadlineQuote() {}

    /// The quote of the text's first paragraph, if that is a headline with a speaker at one end.
    static Optional<Quote> of(QuoteContext context) {
        var text = context.text().text();
        var paragraphs = Paragraphs.of(text);
        if (paragraphs.size() < 2) {
            return Optional.empty();
        }
        var head = paragraphs.getFirst();
        var printed = head.of(text);
        var words = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
        if (head.length() > LONGEST || words.contains("\n")) {
            return Optional.empty();
        }
        return given(context, head, BEFORE.matcher(words), 1, 2)
                .or(() -> given(context, head, AFTER.matcher(words), 2, 1));
    }

    private static Optional<Quote> given(
            QuoteContext context, Span head, Matcher matcher, int speaker, int content) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var who =
                new Span(
                        head.start() + matcher.start(speaker), head.start() + matcher.end(speaker));
        var what =
                new Span(
                        head.start() + matcher.start(content), head.start() + matcher.end(content));
        boolean tells =
                !ASKS.matcher(matcher.group(content)).matches()
                        && matcher.group(content).split(" ").length >= FEWEST_WORDS
                        && context.marked().stream().noneMatch(m -> m.overlaps(what));
        return context.mentions().stream()
                .filter(m -> tells && SPEAKERS.contains(m.kind()) && isAll(m, who))
                .findFirst()
                .map(m -> new Speaker(who, m.entity()))
                .map(s -> new Quote(what, manner(matcher.group(content)), null, s, null));
    }

    /// Headlines quote between single marks.
    private static Manner manner(String content) {
        return MARKED.matcher(content).find() ? Manner.MIXED : Manner.INDIRECT;
    }

    /// Whether a name is most of the words beside the colon.
    private static boolean isAll(Mention name, Span who) {
        return name.span().overlaps(who) && name.span().end() == who.end();
    }
}
