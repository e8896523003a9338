package org.demarche.text.page.content;

import org.demarche.text.page.markup.PartNames;
import org.demarche.text.page.markup.Tags;
import org.demarche.text.words.Furniture;
import org.demarche.text.words.Spaces;
import org.jsoup.nodes.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Decides which parts of a page stand around its article. A part that holds a good share of the
/// page's prose is never one, whatever its name.
public final class Surroundings implements Predicate<Element> {

    private static final Set<String> ROLES =
            Set.of(
                    "navigation",
                    "complementary",
                    "banner",
                    "contentinfo",
                    "dialog",
                    "alertdialog",
                    "alert",
                    "search",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "tooltip",
                    "form");
    private static final double SURE = 0.6;
    private static final double LIKELY = 0.35;

    private final Weights weights;
    private final Weights.Weight whole;
    private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> cleared = Collections.newSetFromMap(new IdentityHashMap<>());

    public Surroundings(Element body) {
        this.weights = Weights.of(body, _ -> false);
        this.whole = weights.of(body);
    }

    /// What stands in the page, surroundings and all.
    Weights.Weight whole() {
        return whole;
    }

    @Override
    public boolean test(Element element) {
        if ((Tags.isInline(element) && element.attributesSize() == 0)
                || cleared.contains(element)) {
            return false;
        }
        if (known.contains(element)) {
            return true;
        }
        boolean outside = decide(element);
        (outside ? known : cleared).add(element);
        return outside;
    }

    private boolean decide(Element element) {
        int prose = whole.prose();
        double share = prose == 0 ? 0 : (double) weights.of(element).prose() / prose;
        var name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main")) {
            return false;
        }
        if (share < SURE
                && (isSurroundingTag(element)
                        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)))) {
            return true;
        }
        if (name.equals("time")) {
            return isAlone(element);
        }
        if (share >= LIKELY) {
            return false;
        }
        boolean body = element.attr("itemprop").equals("articleBody");
        return isHidden(element)
                || (!body && PartNames.isFurniture(element))
                || isLinkList(element);
    }

    private static boolean isSurroundingTag(Element element) {
        return switch (element.normalName()) {
            case "aside", "form", "menu" -> true;
            case "footer" -> element.closest("blockquote") == null;
            case "header" -> element.closest("article") == null;
            default -> false;
        };
    }

    /// A date of the page's own, not one in a sentence.
    private static boolean isAlone(Element time) {
        var parent = time.parent();
        return parent != null && parent.ownText().length() < 30;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s).*(display:none|visibility:hidden).*");
    }

    /// A list whose items are nothing but links: a menu or a row of other articles.
    private boolean isLinkList(Element element) {
        var name = element.normalName();
        if (!name.equals("ul") && !name.equals("ol")) {
            return false;
        }
        var weight = weights.of(element);
        return weight.text() > 0 && weight.linked() > weight.text() * 0.8 && !isAnnounced(element);
    }

    /// Whether the text itself says that the list comes: "The committee named three reports:".
    private static boolean isAnnounced(Element list) {
        var above = list.previousElementSibling();
        if (above == null || !above.normalName().equals("p") || !list.className().isEmpty()) {
            return false;
        }
        var text = Spaces.line(above.text());
        return text.endsWith(":") && !Furniture.known().is(text);
    }
}
