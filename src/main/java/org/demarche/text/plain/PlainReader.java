package org.demarche.text.plain;

import org.demarche.model.article.CleanText;
import org.demarche.text.words.Furniture;

import java.util.List;

/// Reads plain text, with or without what was scraped along with it: the headline above, share
/// counts, other articles' titles between the paragraphs, tags and comments below.
public final class PlainReader {

    /// @param known the headline, if the caller has it for certain; else ""
    public PlainArticle read(String text, String known) {
        return article(Lines.paragraphs(text), known);
    }

    PlainArticle article(List<String> paragraphs, String known) {
        int start = firstSentence(paragraphs);
        if (start == paragraphs.size()) {
            return withoutSentences(paragraphs, known);
        }
        var above = paragraphs.subList(0, start);
        var heading = Heading.of(above, known);
        var body =
                new Body(above, heading.title()).of(paragraphs.subList(start, paragraphs.size()));
        body.addAll(0, heading.kept());
        return new PlainArticle(
                heading.title(),
                heading.byline(),
                heading.published(),
                CleanText.ofParagraphs(StrayQuotes.mended(body)));
    }

    private static int firstSentence(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            boolean begins = Shape.isProse(paragraph) || Shape.isProseList(paragraph);
            if (begins && !Furniture.known().is(paragraph) && !Shape.isDate(paragraph)) {
                return i;
            }
        }
        return paragraphs.size();
    }

    /// A note, a list of names, a poem: nothing shows what is article and what is not.
    private static PlainArticle withoutSentences(List<String> paragraphs, String known) {
        var kept =
                paragraphs.stream()
                        .filter(line -> Furniture.known().of(line) == Furniture.Role.NONE)
                        .toList();
        var title =
                known.isEmpty()
                        ? kept.stream().filter(Shape::isTitle).findFirst().orElse("")
                        : known;
        return new PlainArticle(title, null, null, CleanText.ofParagraphs(kept));
    }
}
