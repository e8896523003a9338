package org.demarche.text.plain;

import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.DateText;
import org.demarche.text.words.ParagraphList;
import org.demarche.text.words.Spaces;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads Markdown as plain paragraphs: marks of emphasis, links and pictures go, their words stay.
public final class Markdown {

    private static final Pattern FIELD =
            Pattern.compile(
                    "^(title|author|date|published):\\s*[\"']?(.*?)[\"']?\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_=]\\s*){3,}$");
    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~).*$");
    private static final Pattern DEFINITION =
            Pattern.compile("^\\s*\\[[^\\]]{1,200}\\]:\\s+\\S+.*$");
    private static final Pattern DIVIDER = Pattern.compile("^[\\s|:+-]*-{2,}[\\s|:+-]*$");

    private record Mark(Pattern pattern, String words) {}

    /// In this order. Lengths are bounded so that no line can take long.
    private static final List<Mark> INLINE =
            List.of(
                    mark("!\\[[^\\]]{0,300}\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,300}\\])", ""),
                    mark("\\[\\^[^\\]]{0,100}\\]", ""),
                    mark(
                            "\\[([^\\[\\]]{0,500})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,300}\\])",
                            "$1"),
                    mark("<(https?://[^>]{1,500})>", "$1"),
                    mark("</?[a-zA-Z][^<>]{0,500}>", ""),
                    mark("(\\*\\*\\*|\\*\\*|__|~~)(?=\\S)(.{1,500}?)(?<=\\S)\\1", "$2"),
                    mark("(?<![\\w*])([*_])(?=\\S)([^*_]{1,500}?)(?<=\\S)\\1(?![\\w*])", "$2"),
                    mark("`{1,3}([^`]{1,500})`{1,3}", "$1"),
                    mark("\\\\([\\\\`*_{}\\[\\]()#+.!>|-])", "$1"));

    private final List<String> lines = new ArrayList<>();
    private String title = "";
    private @Nullable String author;
    private @Nullable PublicationDate date;

    private Markdown() {}

    /// @param fallbackTitle for a text without a heading
    public static PlainArticle read(String text, String fallbackTitle) {
        var markdown = new Markdown();
        markdown.take(text.lines().toList());
        var title = markdown.title.isEmpty() ? fallbackTitle : markdown.title;
        return new PlainArticle(
                title,
                markdown.author,
                markdown.date,
                CleanText.ofParagraphs(markdown.paragraphs()));
    }

    private static Mark mark(String pattern, String words) {
        return new Mark(Pattern.compile(pattern), words);
    }

    private void take(List<String> source) {
        int start = front(source);
        for (int i = start; i < source.size(); i++) {
            var line = source.get(i);
            var heading = HEADING.matcher(line);
            boolean underlined =
                    i + 1 < source.size()
                            && !line.isBlank()
                            && source.get(i + 1).matches("^(?:=+|-{3,})\\s*$");
            if (heading.matches()) {
                heading(heading.group(1));
            } else if (underlined && !line.startsWith("|")) {
                heading(line);
                i++;
            } else if (RULE.matcher(line).matches() || FENCE.matcher(line).matches()) {
                lines.add("");
            } else if (!DEFINITION.matcher(line).matches() && !DIVIDER.matcher(line).matches()) {
                lines.add(bare(line));
            }
        }
    }

    /// Fields between two lines of `---` at the top; gives the line after them.
    private int front(List<String> source) {
        if (source.isEmpty() || !source.getFirst().strip().equals("---")) {
            return 0;
        }
        int end = source.subList(1, source.size()).indexOf("---");
        if (end < 0) {
            return 0;
        }
        for (var line : source.subList(1, end + 1)) {
            var field = FIELD.matcher(line);
            if (field.matches() && !field.group(2).isBlank()) {
                switch (Character.toLowerCase(field.group(1).charAt(0))) {
                    case 't' -> title = inline(field.group(2));
                    case 'a' -> author = field.group(2);
                    default -> date = DateText.read(field.group(2)).orElse(date);
                }
            }
        }
        return end + 2;
    }

    private void heading(String marked) {
        var heading = inline(marked);
        if (title.isEmpty()) {
            title = heading;
        } else if (!heading.equals(title)) {
            lines.add("");
            lines.add(heading);
            lines.add("");
        }
    }

    private static String bare(String line) {
        var text = line.replaceFirst("^\\s*(?:>\\s?)+", "");
        if (text.strip().startsWith("|")) {
            text = text.strip().replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", " | ");
        }
        var item = text.replaceFirst("^(\\s*)[*+-]\\s+(?:\\[[ xX]\\]\\s+)?", "$1• ");
        return inline(item);
    }

    private static String inline(String text) {
        var bare = text;
        for (var mark : INLINE) {
            bare = mark.pattern().matcher(bare).replaceAll(mark.words());
        }
        return Spaces.line(bare);
    }

    /// Lines without a blank one between them are one paragraph, but for items and rows.
    private List<String> paragraphs() {
        var paragraphs = new ParagraphList();
        boolean apart = true;
        boolean list = false;
        for (var line : lines) {
            boolean item = Lines.isItem(line) || Lines.isRow(line);
            if (line.isEmpty()) {
                apart = true;
                continue;
            }
            if (item && list && (!apart || Lines.isItem(line))) {
                paragraphs.goOn("\n", line);
            } else if (item || apart) {
                paragraphs.begin(line);
                list = item;
            } else {
                paragraphs.goOn(" ", line);
            }
            apart = false;
        }
        return paragraphs.strings();
    }
}
