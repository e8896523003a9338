package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a reader says of names holds in every article, outlives every analysis, and can be taken
/// back whole.
class NameCorrectionsTest {

    private static final String TEXT =
            "Mara Lind met Oskar Venn in Port Ellery. “We agree”, said Lind. Ellery Post asked Venn"
                    + " about the Lake Compact; the Compact holds.";
    private static final EntityName LIND = new EntityName("Mara Lind", EntityKind.PERSON);
    private static final EntityName VENN = new EntityName("Oskar Venn", EntityKind.PERSON);
    private static final EntityName POST = new EntityName("Ellery Post", EntityKind.ORGANISATION);
    private static final EntityName PORT = new EntityName("Port Ellery", EntityKind.PLACE);

    @TempDir Path folder;
    private Store store;
    private long one;
    private long two;

    @BeforeEach
    void twoArticlesWithTheSameFindings() {
        store = Store.open(folder.resolve("library.sqlite"));
        one = add("a", TEXT);
        two = add("b", TEXT + " ");
        analyse("1");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anIgnoredNameIsGoneEverywhereAndComesBackAsItWas() {
        var before = List.of(found(one), found(two));
        long rule = always(new NameDeed.Ignore(POST));

        assertFalse(names(one).contains("Ellery Post"));
        assertFalse(names(two).contains("Ellery Post"));
        assertEquals(2, store.names().all().getFirst().articles());

        remove(rule);
        assertEquals(before, List.of(found(one), found(two)));
    }

    @Test
    void aRuleOutlivesTheNextAnalysis() {
        always(new NameDeed.Ignore(POST));
        analyse("2");
        assertFalse(names(one).contains("Ellery Post"));
        assertEquals("2", found(one).version());
    }

    @Test
    void aRuleForOneArticleLeavesTheOthersAlone() {
        add(NameRule.in(one, new NameDeed.Ignore(POST)));
        assertFalse(names(one).contains("Ellery Post"));
        assertTrue(names(two).contains("Ellery Post"));
    }

    @Test
    void theOpenArticleChangesAtOnceAndTheRestAfterwards() {
        store.names().add(NameRule.always(new NameDeed.Ignore(POST)), one);
        assertFalse(names(one).contains("Ellery Post"));
        assertTrue(names(two).contains("Ellery Post"));
        applyAll();
        assertFalse(names(two).contains("Ellery Post"));
    }

    @Test
    void joinedNamesHaveAllMentionsQuotesAndEventsOfBoth() {
        always(new NameDeed.Same(LIND, VENN));

        var found = found(one);
        var venn = found.entities().get(place(found, "Oskar Venn"));
        assertEquals(List.of("Venn", "Mara Lind", "Lind"), venn.aliases());
        assertEquals(4, count(found, "Oskar Venn"));
        assertEquals(place(found, "Oskar Venn"), found.quotes().getFirst().speaker().entity());
        assertEquals(List.of(place(found, "Oskar Venn")), found.events().getFirst().source());
        assertEquals(place(found, "Oskar Venn"), found.quotes().getFirst().addressee().entity());
    }

    @Test
    void aRenamedNameKeepsItsOfficeAndIsFoundUnderTheNewOne() {
        always(new NameDeed.Same(LIND, new EntityName("Mara Lindqvist", EntityKind.PERSON)));
        var lindqvist = found(two).entities().get(place(found(two), "Mara Lindqvist"));
        assertEquals("envoy", lindqvist.office());
        assertEquals(2, store.entities().named("lindqvist", 5).getFirst().articles());
        assertEquals(List.of(), store.entities().named("nobody", 5));
    }

    @Test
    void aNameOfAnotherKindHasItsMentionsInThatKind() {
        always(new NameDeed.Same(POST, new EntityName("Ellery Post", EntityKind.PLACE)));
        assertEquals(
                EntityKind.PLACE,
                found(one).mentions().stream()
                        .filter(m -> m.words().equals("Ellery Post"))
                        .findFirst()
                        .orElseThrow()
                        .kind());
    }

    @Test
    void whatIsPrintedOneWayIsTakenApart() {
        always(new NameDeed.Apart(LIND, "Lind", new EntityName("Paul Lind", EntityKind.PERSON)));
        var found = found(one);
        assertEquals(1, count(found, "Mara Lind"));
        assertEquals(1, count(found, "Paul Lind"));
        assertEquals(List.of(), found.entities().get(place(found, "Mara Lind")).aliases());
        assertEquals(place(found, "Paul Lind"), found.quotes().getFirst().speaker().entity());
    }

    @Test
    void oneMentionOfSeveralIsTakenApart() {
        int at = TEXT.indexOf("Venn about");
        add(
                new NameRule(
                        new NameDeed.Apart(
                                VENN, "Venn", new EntityName("Venn Isle", EntityKind.PLACE)),
                        new Within.Article(one, new Span(at, at + 4))));
        assertEquals(1, count(found(one), "Venn Isle"));
        assertEquals(2, count(found(two), "Oskar Venn"));
    }

    @Test
    void aMissedNameIsFoundWhereverItStandsAsAWord() {
        long late = add("c", "The Lake\nCompact and the Lake Compacts.");
        store.findings().replace(late, Analysis.nothing("1", "en"));
        long rule =
                always(
                        new NameDeed.Mark(
                                "Lake Compact", new EntityName("Lake Compact", EntityKind.TREATY)));

        assertEquals(1, count(found(one), "Lake Compact"));
        assertEquals(
                List.of(new Span(4, 16)),
                found(late).mentions().stream().map(Mention::span).toList());

        remove(rule);
        assertEquals(List.of(), found(late).entities());
    }

    @Test
    void aMissedNameTakesThePlaceOfShorterOnesAndNotOfLongerOnes() {
        always(new NameDeed.Mark("Ellery", new EntityName("Ellery", EntityKind.PLACE)));
        assertFalse(names(one).contains("Ellery"));

        always(new NameDeed.Mark("Port Ellery. “We", new EntityName("Whole", EntityKind.OTHER)));
        assertTrue(names(one).contains("Whole"));
        assertFalse(names(one).contains("Port Ellery"));
        assertEquals(place(found(one), "Whole"), found(one).events().getFirst().place().entity());
    }

    @Test
    void aLaterRuleHasTheLastWordAndAnEarlierOneIsFollowed() {
        var c = new EntityName("Third", EntityKind.PERSON);
        always(new NameDeed.Same(VENN, c));
        always(new NameDeed.Same(LIND, VENN));
        assertEquals(4, count(found(one), "Third"));

        always(new NameDeed.Same(c, LIND));
        assertEquals(4, count(found(one), "Mara Lind"));
    }

    @Test
    void whateverIsSaidAndTakenBackLeavesWhatWasFound() {
        var random = new Random(7);
        var before = found(one);
        for (int round = 0; round < 40; round++) {
            var rules = new ArrayList<Long>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                rules.add(add(random(random)));
                sane(found(one));
            }
            while (!rules.isEmpty()) {
                remove(rules.remove(random.nextInt(rules.size())));
                sane(found(one));
            }
            assertEquals(before, found(one));
        }
    }

    private NameRule random(Random random) {
        var names = List.of(LIND, VENN, POST, PORT, new EntityName("Lake", EntityKind.PLACE));
        var some = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        var words = List.of("Lind", "Venn", "Compact", "Ellery", "Ellery Post asked", "e");
        var printed = words.get(random.nextInt(words.size()));
        var deed =
                switch (random.nextInt(4)) {
                    case 0 -> new NameDeed.Ignore(some);
                    case 1 -> new NameDeed.Same(some, other);
                    case 2 -> new NameDeed.Apart(some, printed, other);
                    default -> new NameDeed.Mark(printed, other);
                };
        return random.nextBoolean() ? NameRule.always(deed) : NameRule.in(one, deed);
    }

    /// Every place points to an entity that is named, and no two marks of one kind are the same.
    private static void sane(Analysis found) {
        int entities = found.entities().size();
        for (int i = 0; i < entities; i++) {
            int place = i;
            assertTrue(found.mentions().stream().anyMatch(m -> m.entity() == place));
        }
        assertTrue(found.mentions().stream().allMatch(m -> m.entity() < entities));
        assertTrue(
                found.mentions().stream()
                        .allMatch(m -> m.kind() == found.entities().get(m.entity()).kind()));
        assertTrue(found.quotes().stream().allMatch(q -> q.speaker().entity() < entities));
        assertTrue(found.quotes().stream().allMatch(q -> q.addressee().entity() < entities));
        for (var event : found.events()) {
            assertTrue(event.source().stream().allMatch(p -> p >= 0 && p < entities));
            assertTrue(event.place().entity() < entities);
        }
    }

    private long always(NameDeed deed) {
        return add(NameRule.always(deed));
    }

    private long add(NameRule rule) {
        long id = store.names().add(rule, null);
        applyAll();
        return id;
    }

    private void remove(long rule) {
        assertTrue(store.names().remove(rule, null));
        applyAll();
    }

    private void applyAll() {
        store.names().spread();
        store.names().due(100).forEach(store.names()::applyDue);
        assertFalse(store.names().hasWork());
    }

    private Analysis found(long article) {
        return store.findingsReader().of(article).orElseThrow();
    }

    private List<String> names(long article) {
        return found(article).entities().stream().map(Entity::name).toList();
    }

    private static int place(Analysis found, String name) {
        return found.entities().stream().map(Entity::name).toList().indexOf(name);
    }

    private static long count(Analysis found, String name) {
        int place = place(found, name);
        return found.mentions().stream().filter(m -> m.entity() == place).count();
    }

    private long add(String address, String text) {
        return store.articles()
                .add(List.of(Examples.article(address, "Talks " + address, text)), null, null)
                .getFirst()
                .id();
    }

    private void analyse(String version) {
        store.findings().replace(one, analysis(version));
        store.findings().replace(two, analysis(version));
    }

    private static Analysis analysis(String version) {
        var entities =
                List.of(
                        new Entity(LIND.name(), LIND.kind(), List.of("Lind"), "envoy", "NOR", null),
                        new Entity(VENN.name(), VENN.kind(), List.of("Venn"), null, null, null),
                        new Entity(PORT.name(), PORT.kind(), List.of(), null, null, null),
                        new Entity(POST.name(), POST.kind(), List.of(), null, null, null));
        var mentions =
                List.of(
                        mention("Mara Lind", 0, 0),
                        mention("Oskar Venn", 0, 1),
                        mention("Port Ellery", 0, 2),
                        mention("Lind", TEXT.indexOf("Lind."), 0),
                        mention("Ellery Post", 0, 3),
                        mention("Venn", TEXT.indexOf("Venn about"), 1));
        int quoted = TEXT.indexOf("We agree");
        var speaker = span("Lind", TEXT.indexOf("Lind."));
        var quote =
                new Quote(
                        new Span(quoted, quoted + 8),
                        Quote.Manner.DIRECT,
                        null,
                        new Quote.Speaker(speaker, 0),
                        new Quote.Speaker(span("Venn", TEXT.indexOf("Venn about")), 1));
        return new Analysis(
                version, "en", entities, mentions, List.of(), List.of(quote), List.of(met()));
    }

    private static DiplomaticEvent met() {
        return new DiplomaticEvent(
                new Span(0, 40),
                EventKind.MEETING,
                "CONSULT",
                "040",
                new Span(10, 13),
                List.of(0),
                List.of(1),
                List.of("NOR"),
                List.of(),
                CalendarTime.UNKNOWN,
                new DiplomaticEvent.EventPlace("Port Ellery", 2, null),
                EventStatus.HAPPENED,
                0.9,
                "Mara Lind meets Oskar Venn");
    }

    private static Mention mention(String words, int from, int entity) {
        var kind = List.of(LIND, VENN, PORT, POST).get(entity).kind();
        return Mention.in(TEXT, span(words, from), kind, entity, 0.5);
    }

    private static Span span(String words, int from) {
        int at = TEXT.indexOf(words, from);
        return new Span(at, at + words.length());
    }
}
