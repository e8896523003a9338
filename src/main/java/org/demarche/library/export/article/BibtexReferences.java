package org.demarche.library.export.article;

import org.demarche.library.written.Escaped;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// References for LaTeX, in UTF-8: https://www.ctan.org/pkg/bibtex
final class BibtexReferences implements ArticleForm.Lines {

    private static final Map<Character, String> SIGNS =
            Map.of(
                    '\\', "\\textbackslash{}",
                    '{', "\\{",
                    '}', "\\}",
                    '#', "\\#",
                    '$', "\\$",
                    '%', "\\%",
                    '&', "\\&",
                    '_', "\\_",
                    '~', "\\textasciitilde{}",
                    '^', "\\textasciicircum{}");

    @Override
    public void write(String title, Iterator<KeptArticle> articles, Consumer<String> line) {
        articles.forEachRemaining(article -> reference(article, line));
    }

    private static void reference(KeptArticle kept, Consumer<String> line) {
        line.accept("@article{demarche" + kept.id() + ",");
        field("title", "{" + words(kept.title()) + "}", line); // the case of its letters stays
        if (!kept.byline().isEmpty()) {
            field("author", "{" + words(kept.byline()) + "}", line); // not to be taken apart
        }
        field("journal", words(kept.source()), line);
        var day = kept.day();
        if (!day.isEmpty()) {
            field("year", day.substring(0, day.indexOf('-')), line);
            field("date", day, line);
        }
        field("url", kept.address().replace("{", "%7B").replace("}", "%7D"), line);
        var language = kept.article().language();
        field("langid", language == null ? "" : words(language), line);
        field("keywords", words(String.join(", ", kept.tags())), line);
        field("note", kept.note() == null ? "" : words(kept.note()), line);
        line.accept("}");
        line.accept("");
    }

    private static void field(String name, String value, Consumer<String> line) {
        if (!value.isEmpty()) {
            line.accept("  %s = {%s},".formatted(name, value));
        }
    }

    private static String words(String plain) {
        return Escaped.oneLine(plain)
                .chars()
                .mapToObj(c -> SIGNS.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
