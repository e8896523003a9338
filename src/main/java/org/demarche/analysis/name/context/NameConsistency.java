package org.demarche.analysis.name.context;

import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NameMerger;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes a text agree with itself: a name found once is found everywhere in it, and as the same
/// kind.
///
/// Surnames of persons who are named in full are persons too. Names that a table knows keep its
/// kind.
public final class NameConsistency {

    private static final int LONGEST = 8;

    /// What a noun beside a name tells counts as much as so many looks at its shape.
    private static final int TOLD = 4;

    private static final int LISTED = 2;

    private static final Set<String> COMPANY_TAILS =
            Set.of(
                    "inc",
                    "inc.",
                    "corp",
                    "corp.",
                    "co",
                    "co.",
                    "ltd",
                    "ltd.",
                    "plc",
                    "llc",
                    "s.a.",
                    "ag",
                    "se",
                    "nv",
                    "bhd",
                    "group",
                    "holdings",
                    "industries",
                    "motors",
                    "airlines",
                    "bank",
                    "technologies",
                    "systems",
                    "pharmaceuticals",
                    "stores",
                    "brands",
                    "energy");

    private final String text;
    private final Map<String, EntityKind> kinds = new HashMap<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Map<String, FoundName> headed = new HashMap<>();
    private final Set<String> heads;

    private final KindEvidence evidence;
    private final ListEvidence lists = new ListEvidence();

    /// @param heads last words of the names of bodies
    public NameConsistency(String text, KindEvidence evidence, Set<String> heads) {
        this.text = text;
        this.heads = heads;
        this.evidence = evidence;
    }

    public List<NamedSentence> applied(List<NamedSentence> sentences) {
        learn(sentences);
        return sentences.stream().map(this::agreeing).toList();
    }

    private void learn(List<NamedSentence> sentences) {
        var votes = new TreeMap<String, Map<EntityKind, Integer>>();
        for (var sentence : sentences) {
            for (var name : sentence.names()) {
                learnHead(sentence, name);
                if (name.known() == null) {
                    vote(votes, name, name.kind(), 1);
                }
            }
        }
        for (var sentence : sentences) {
            evidence.tell(sentence, (name, kind) -> told(votes, name, kind, TOLD));
            lists.tell(sentence, (name, kind) -> told(votes, name, kind, LISTED));
        }
        votes.forEach((name, vote) -> kinds.put(name, mostVoted(vote)));
        var full = new ArrayList<String>();
        kinds.forEach((name, kind) -> addIfFullName(full, name, kind));
        companies(full);
        for (var name : full) {
            firstNames.add(name.substring(0, name.indexOf(' ')));
            kinds.put(name.substring(name.lastIndexOf(' ') + 1), EntityKind.PERSON);
        }
    }

    /// Remembers the body that "the Commission" or "the Council" stands for by itself later.
    private void learnHead(NamedSentence sentence, FoundName name) {
        int last = sentence.tokenAfter(name) - 1;
        boolean body = name.is(EntityKind.ORGANISATION) && last > sentence.firstToken(name);
        if (body && heads.contains(sentence.word(last))) {
            headed.put(sentence.word(last), name);
        }
    }

    private @Nullable FoundName headAlone(NamedSentence sentence, int at) {
        var full = headed.get(sentence.word(at));
        boolean alone = full != null && sentence.word(at - 1).equalsIgnoreCase("the");
        if (!alone || full == null || Character.isUpperCase(next(sentence, at))) {
            return null;
        }
        var span = sentence.tokens().get(at).span();
        boolean later = full.span().end() <= span.start();
        return later ? new FoundName(span, EntityKind.ORGANISATION, full.known()) : null;
    }

    private static char next(NamedSentence sentence, int at) {
        var word = sentence.word(at + 1);
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /// What stands beside it makes no place of a "Norbert Holdings Inc.".
    private void told(
            Map<String, Map<EntityKind, Integer>> votes,
            FoundName name,
            EntityKind kind,
            int weight) {
        var words = name.span().of(text);
        var last = words.substring(words.lastIndexOf(' ') + 1);
        boolean body =
                heads.contains(last) || COMPANY_TAILS.contains(last.toLowerCase(Locale.ROOT));
        if (!body || last.length() == words.length() || !name.is(EntityKind.ORGANISATION)) {
            vote(votes, name, kind, weight);
        }
    }

    private void vote(
            Map<String, Map<EntityKind, Integer>> votes,
            FoundName name,
            EntityKind kind,
            int weight) {
        votes.computeIfAbsent(key(name.span()), _ -> new EnumMap<>(EntityKind.class))
                .merge(kind, weight, Integer::sum);
    }

    /// "Norbert" is the Norbert Holdings Inc. of the same text, unless a person has that name too.
    private void companies(List<String> persons) {
        var bare = new HashSet<String>();
        for (var name : kinds.entrySet()) {
            var words = name.getKey().split(" ", -1);
            boolean company = name.getValue() == EntityKind.ORGANISATION && words.length > 1;
            if (company && COMPANY_TAILS.contains(words[words.length - 1])) {
                bare.add(words[0]);
            }
        }
        persons.forEach(p -> bare.removeAll(List.of(p.split(" ", -1))));
        bare.stream()
                .filter(n -> kinds.get(n) == EntityKind.PERSON)
                .forEach(n -> kinds.put(n, EntityKind.ORGANISATION));
    }

    private static void addIfFullName(List<String> full, String name, EntityKind kind) {
        int blank = name.lastIndexOf(' ');
        if (kind == EntityKind.PERSON && blank > 0 && name.length() - blank > 2) {
            full.add(name);
        }
    }

    private static EntityKind mostVoted(Map<EntityKind, Integer> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(EntityKind.OTHER);
    }

    private NamedSentence agreeing(NamedSentence sentence) {
        var names = new ArrayList<FoundName>();
        for (var name : sentence.names()) {
            var kind = name.known() == null ? kinds.get(key(name.span())) : null;
            if (name.known() != null && isFirstName(sentence, name)) {
                kind = EntityKind.PERSON;
            }
            names.add(kind == null || kind == name.kind() ? name : name.as(kind));
        }
        var tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            var alone = sentence.at(i) == null ? headAlone(sentence, i) : null;
            if (alone != null) {
                names.add(alone);
                i++;
                continue;
            }
            int end = sentence.at(i) == null ? endOfMissed(sentence, i) : i + 1;
            if (end > i + 1 || (sentence.at(i) == null && end > i)) {
                var span = span(tokens, i, end);
                names.add(new FoundName(span, kinds.getOrDefault(key(span), EntityKind.OTHER)));
            }
            i = Math.max(end, i + 1);
        }
        names.sort(Comparator.comparing(FoundName::span));
        return new NamedSentence(sentence.sentence(), names);
    }

    /// "Georgia" is a person where the text has a Georgia Roe, unless it stands like a place.
    private boolean isFirstName(NamedSentence sentence, FoundName name) {
        boolean place = name.is(EntityKind.COUNTRY) || name.is(EntityKind.PLACE);
        return place
                && firstNames.contains(key(name.span()))
                && NameMerger.alsoPerson(name.span().of(text))
                && !sentence.pos(sentence.firstToken(name) - 1).equals("IN")
                && !sentence.pos(sentence.firstToken(name) - 1).equals("TO");
    }

    /// One past a name that the first look missed at token `from`; `from` itself when there is
    /// none.
    private int endOfMissed(NamedSentence sentence, int from) {
        var tokens = sentence.tokens();
        if (!Character.isUpperCase(tokens.get(from).word().charAt(0))) {
            return from;
        }
        int furthest = from;
        while (furthest < Math.min(tokens.size(), from + LONGEST)
                && sentence.at(furthest) == null) {
            furthest++;
        }
        for (int end = furthest; end > from; end--) {
            var span = span(tokens, from, end);
            if (mayStand(sentence, from, end) && kinds.containsKey(key(span))) {
                return end;
            }
        }
        return from;
    }

    /// A single word at a sentence's start is more often a common word than a missed name.
    private boolean mayStand(NamedSentence sentence, int from, int end) {
        boolean proper = sentence.pos(from).startsWith("NNP");
        var word = sentence.word(from);
        boolean letters = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return end > from + 1 || (proper && (word.length() > 2 || letters || isPerson(word)));
    }

    private boolean isPerson(String word) {
        return kinds.get(word.toLowerCase(Locale.ROOT)) == EntityKind.PERSON;
    }

    private static Span span(List<Token> tokens, int from, int end) {
        return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }

    private String key(Span span) {
        return span.of(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
