package org.demarche.store;

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
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// A library with two articles of the same findings, whose names can be corrected.
final class CorrectedLibrary implements AutoCloseable {

    static final String TEXT =
            "Mara Lind met Oskar Venn in Port Ellery. “We agree”, said Lind. Ellery Post asked Venn"
                    + " about the Lake Compact; the Compact holds.";
    static final EntityName LIND = new EntityName("Mara Lind", EntityKind.PERSON);
    static final EntityName VENN = new EntityName("Oskar Venn", EntityKind.PERSON);
    static final EntityName POST = new EntityName("Ellery Post", EntityKind.ORGANISATION);
    static final EntityName PORT = new EntityName("Port Ellery", EntityKind.PLACE);

    private final Store store;
    private final long one;
    private final long two;

    CorrectedLibrary(Path folder) {
        store = Store.open(folder.resolve("library.sqlite"));
        one = add("a", TEXT);
        two = add("b", TEXT + " ");
        analyse("1");
    }

    Store store() {
        return store;
    }

    long one() {
        return one;
    }

    long two() {
        return two;
    }

    @Override
    public void close() {
        store.close();
    }

    long always(NameDeed deed) {
        return add(NameRule.always(deed));
    }

    long add(NameRule rule) {
        long id = store.names().add(rule, null);
        applyAll();
        return id;
    }

    void remove(long rule) {
        assertTrue(store.names().remove(rule, null));
        applyAll();
    }

    void applyAll() {
        store.names().spread();
        store.names().due(100).forEach(store.names()::applyDue);
        assertFalse(store.names().hasWork());
    }

    Analysis found(long article) {
        return store.findingsReader().of(article).orElseThrow();
    }

    List<String> names(long article) {
        return found(article).entities().stream().map(Entity::name).toList();
    }

    static int place(Analysis found, String name) {
        return found.entities().stream().map(Entity::name).toList().indexOf(name);
    }

    static long count(Analysis found, String name) {
        int place = place(found, name);
        return found.mentions().stream().filter(m -> m.entity() == place).count();
    }

    long add(String address, String text) {
        return store.articles()
                .add(List.of(Examples.article(address, "Talks " + address, text)), null, null)
                .getFirst()
                .id();
    }

    void analyse(String version) {
        analyse(version, null);
    }

    /// @param port whose government the place of both articles stands for
    void analyse(String version, @Nullable String port) {
        store.findings().replace(one, analysis(version, port));
        store.findings().replace(two, analysis(version, port));
    }

    private static Analysis analysis(String version, @Nullable String port) {
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
                        mention("Port Ellery", 0, 2).standingFor(port),
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
