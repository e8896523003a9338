package org.demarche.text.page.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a page says of its article in JSON-LD, the form that search engines read
/// (https://schema.org/Article).
public final class LinkedData {

    private static final Evaluator SCRIPT = Selector.evaluatorOf("script[type*=ld+json]");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    /// Best first: a page's article may stand beside descriptions of the page and of the site.
    private static final List<Set<String>> ARTICLES =
            List.of(
                    Set.of(
                            "NewsArticle",
                            "ReportageNewsArticle",
                            "AnalysisNewsArticle",
                            "OpinionNewsArticle",
                            "BackgroundNewsArticle",
                            "ReviewNewsArticle",
                            "LiveBlogPosting"),
                    Set.of(
                            "Article",
                            "BlogPosting",
                            "Report",
                            "TechArticle",
                            "ScholarlyArticle",
                            "MedicalScholarlyArticle",
                            "SocialMediaPosting",
                            "AdvertiserContentArticle",
                            "SatiricalArticle"),
                    Set.of("Recipe", "HowTo", "MedicalWebPage", "Review", "CreativeWork"),
                    Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage"));

    private static final int MOST_OBJECTS = 5_000;

    private final JsonNode article;
    private final int rank;
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData(List<JsonNode> objects) {
        JsonNode best = MissingNode.getInstance();
        int bestRank = ARTICLES.size();
        for (var object : objects) {
            if (object.hasNonNull("@id") && object.size() > 1) {
                byId.putIfAbsent(object.get("@id").asText(), object);
            }
            int rank = rank(object);
            if (rank < bestRank) {
                best = object;
                bestRank = rank;
            }
        }
        this.article = best;
        this.rank = bestRank;
    }

    public static LinkedData of(Document page) {
        var objects = new ArrayList<JsonNode>();
        for (var script : page.select(SCRIPT)) {
            try {
                collect(JSON.readTree(uncommented(script.data())), objects);
            } catch (JsonProcessingException _) {
                // Broken JSON says nothing of the article; the page's other marks still do.
            }
        }
        return new LinkedData(objects);
    }

    /// Whether it speaks of an article, and not merely of a page.
    boolean isArticle() {
        return rank < 2;
    }

    public Optional<String> text(String... fields) {
        for (var field : fields) {
            var value = first(article.path(field));
            var text = value.isValueNode() ? value.asText() : value.path("@value").asText();
            if (!text.isBlank()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /// The names of the people or bodies in a field, in order, each once.
    List<String> names(String field) {
        Collection<String> names = new LinkedHashSet<>();
        var value = article.path(field);
        for (var one : value.isArray() ? value : List.of(value)) {
            var whole = one.isObject() ? whole(one) : one;
            var name = first(whole.isObject() ? whole.path("name") : whole).asText();
            if (!name.isBlank() && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /// Those of the names in a field that are said to be of an organisation.
    Set<String> bodies(String field) {
        var bodies = new HashSet<String>();
        var value = article.path(field);
        for (var one : value.isArray() ? value : List.of(value)) {
            var whole = one.isObject() ? whole(one) : one;
            if (first(whole.path("@type")).asText().endsWith("Organization")) {
                bodies.add(first(whole.path("name")).asText().strip());
            }
        }
        return bodies;
    }

    /// Follows a reference such as `{"@id": "#author"}`.
    private JsonNode whole(JsonNode object) {
        return object.has("name") ? object : byId.getOrDefault(object.path("@id").asText(), object);
    }

    private static int rank(JsonNode object) {
        var type = object.path("@type");
        int best = ARTICLES.size();
        for (var one : type.isArray() ? type : List.of(type)) {
            var name = one.asText().replaceFirst("^(https?://schema.org/|schema:)", "");
            for (int i = 0; i < best; i++) {
                if (ARTICLES.get(i).contains(name)) {
                    best = i;
                }
            }
        }
        return best;
    }

    private static JsonNode first(JsonNode value) {
        return value.isArray() ? value.path(0) : value;
    }

    /// Every object in reading order, however deep.
    private static void collect(JsonNode root, List<JsonNode> objects) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
            var node = open.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            node.forEach(open::addLast);
        }
    }

    private static String uncommented(String script) {
        return script.strip()
                .replaceFirst("^(<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(-->|//\\s*\\]\\]>|\\]\\]>)$", "");
    }
}
