package org.demarche.source.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A document type declaration, cut out of a feed before anyone else sees it: no parser of ours
/// ever reads one. What is harmless in it is done here; what is not makes the feed a problem.
public final class Doctype {

    private static final Pattern START = Pattern.compile("(?i)<!doctype\\b");
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+(%\\s+)?([\\w:.-]{1,60})\\s+([^>]{0,4000})>");
    private static final Pattern VALUE = Pattern.compile("^([\"'])(.*)\\1\\s*$", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w:.-]{0,59});");
    private static final Pattern WELL_KNOWN =
            Pattern.compile(
                    "(?i)^PUBLIC\\s+[\"']-//(W3C|Netscape Communications)//.*", Pattern.DOTALL);
    private static final int MOST_GROWTH = 1_000_000;

    /// @return the text without its declaration, plain entities replaced by what they stand for
    /// @throws HarmfulDoctype when an entity stands for a file, an address or other entities
    public static String removed(String text) throws HarmfulDoctype {
        int start = start(text);
        if (start < 0) {
            return text;
        }
        int end = end(text, start + 2);
        var declared = entities(text.substring(start, end));
        var rest = text.substring(0, start) + text.substring(end);
        return declared.isEmpty() ? rest : replaced(rest, declared);
    }

    /// A declaration comes before the first element; further down it is an article's text. -1 when
    /// there is none.
    private static int start(String text) {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at);
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at);
            } else {
                return START.matcher(text).region(at, text.length()).lookingAt() ? at : -1;
            }
            at = at < 0 ? at : text.indexOf('<', at);
        }
        return -1;
    }

    private static int end(String text, int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == '<') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>') {
                if (depth <= 0) {
                    return i + 1;
                }
                depth--;
            }
        }
        int close = text.indexOf('>', from);
        return close < 0 ? text.length() : close + 1;
    }

    private static Map<String, String> entities(String declaration) throws HarmfulDoctype {
        var entities = new HashMap<String, String>();
        var matcher = ENTITY.matcher(declaration);
        while (matcher.find()) {
            var content = matcher.group(3).strip();
            var value = VALUE.matcher(content);
            if (WELL_KNOWN.matcher(content).matches()) {
                continue;
            }
            var parameter = matcher.group(1) != null;
            if (parameter || !value.matches() || isNested(value.group(2))) {
                throw new HarmfulDoctype(
                        "makes its own entities out of other files or of each other");
            }
            entities.putIfAbsent(matcher.group(2), value.group(2));
        }
        return entities;
    }

    private static boolean isNested(String value) {
        return value.indexOf('%') >= 0 || REFERENCE.matcher(value).find();
    }

    private static String replaced(String text, Map<String, String> entities)
            throws HarmfulDoctype {
        var out = new StringBuilder(text.length());
        var matcher = REFERENCE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            var value = Optional.ofNullable(entities.get(matcher.group(1)));
            out.append(text, from, matcher.start()).append(value.orElse(matcher.group()));
            from = matcher.end();
            if (out.length() - from > MOST_GROWTH) {
                throw new HarmfulDoctype("swells without measure when it is read");
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private Doctype() {}
}
