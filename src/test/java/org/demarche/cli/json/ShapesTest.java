package org.demarche.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.demarche.cli.json.finding.AnalysisShape;
import org.demarche.cli.json.library.ArticleShape;
import org.demarche.cli.json.library.HitShape;
import org.demarche.cli.json.library.LibraryEntityShape;
import org.demarche.cli.json.library.SourceShape;
import org.demarche.cli.json.library.TimelineShape;
import org.demarche.cli.json.work.BadLineShape;
import org.demarche.cli.json.work.ExtractedShape;
import org.demarche.cli.json.work.TakenShape;
import org.demarche.ingest.Workbench.Worked;
import org.demarche.ingest.job.IngestEvent;
import org.demarche.model.article.Article;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.article.CleanText;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;
import org.demarche.model.finding.DiplomaticEvent.EventPlace;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Span;
import org.demarche.model.finding.TimeMention;
import org.demarche.model.intake.NewArticle;
import org.demarche.model.intake.Source;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.SearchAnswer.Hit;
import org.demarche.model.query.TimelineEvent;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What other programs rely on, compared field by field with what the command line's paper says.
class ShapesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2022-01-27T12:00:00Z");
    private static final String TEXT =
            "🇨🇭 Mr. Blinken rejected it in Geneva on Friday, saying “no”.";
    private static final Entity BLINKEN =
            new Entity(
                    "Antony Blinken",
                    EntityKind.PERSON,
                    List.of("Mr. Blinken"),
                    "Secretary of State",
                    "USA",
                    null);
    private static final Entity GENEVA =
            new Entity("Geneva", EntityKind.PLACE, List.of(), null, "CHE", "Q71");
    private static final DiplomaticEvent REJECTION =
            new DiplomaticEvent(
                    span("Mr. Blinken rejected it in Geneva on Friday"),
                    EventKind.REJECTION,
                    "REJECT",
                    "12",
                    span("rejected"),
                    List.of(0),
                    List.of(),
                    List.of("USA"),
                    List.of("RUS"),
                    CalendarTime.day(LocalDate.of(2022, 1, 21)),
                    new EventPlace("Geneva", 1, "CHE"),
                    EventStatus.HAPPENED,
                    0.87654,
                    "United States rejects it");
    private static final Analysis FOUND =
            new Analysis(
                    "1",
                    "en",
                    List.of(BLINKEN, GENEVA),
                    List.of(Mention.in(TEXT, span("Mr. Blinken"), EntityKind.PERSON, 0, 0.81)),
                    List.of(
                            new TimeMention(
                                    span("Friday"),
                                    "Friday",
                                    TimeMention.Type.DATE,
                                    "2022-01-21",
                                    CalendarTime.day(LocalDate.of(2022, 1, 21)))),
                    List.of(
                            new Quote(
                                    span("no"),
                                    true,
                                    span("saying"),
                                    new Quote.Speaker(span("Mr. Blinken"), 0)),
                            new Quote(span("no"), false, null, null)),
                    List.of(REJECTION));

    @Test
    void anAnalysisSaysWhereInTheTextEverythingStands() throws Exception {
        var work =
                new Worked.Analysed(
                        "a1", "Talks", PublicationDate.of(LocalDate.of(2022, 1, 22)), TEXT, FOUND);

        same(
                """
                {"id":"a1","title":"Talks","published":"2022-01-22","lang":"en","text":"TEXT",
                 "mentions":[{"start":5,"end":16,"text":"Mr. Blinken","kind":"PERSON","entity":"e1","salience":0.81}],
                 "entities":[{"id":"e1","name":"Antony Blinken","kind":"PERSON","aliases":["Mr. Blinken"],"office":"Secretary of State","country":"USA","wikidata":null},
                             {"id":"e2","name":"Geneva","kind":"PLACE","aliases":[],"office":null,"country":"CHE","wikidata":"Q71"}],
                 "times":[{"start":42,"end":48,"text":"Friday","type":"DATE","value":"2022-01-21"}],
                 "quotes":[{"start":58,"end":60,"text":"no","direct":true,"mixed":false,"addressee":null,"cue":{"start":50,"end":56,"text":"saying"},
                            "speaker":{"start":5,"end":16,"text":"Mr. Blinken","entity":"e1"}},
                           {"start":58,"end":60,"text":"no","direct":false,"mixed":false,"cue":null,"speaker":null,"addressee":null}],
                 "events":[{"start":5,"end":48,"kind":"REJECTION","plover":"REJECT","cameo":"12","trigger":{"start":17,"end":25,"text":"rejected"},
                            "source":["e1"],"target":[],"sourceCountries":["USA"],"targetCountries":["RUS"],
                            "when":{"from":"2022-01-21","to":"2022-01-21","precision":"DAY"},
                            "place":{"text":"Geneva","entity":"e2","country":"CHE"},
                            "status":"HAPPENED","confidence":0.877,"summary":"United States rejects it"}]}
                """,
                AnalysisShape.of(work));
    }

    @Test
    void everySpanIsTheWordsThatItNames() {
        var node = AnalysisShape.of(new Worked.Analysed(null, null, null, TEXT, FOUND));

        for (var list : List.of("mentions", "times", "quotes")) {
            for (var found : node.path(list)) {
                assertEquals(
                        found.path("text").asText(),
                        TEXT.substring(found.path("start").asInt(), found.path("end").asInt()));
            }
        }
    }

    @Test
    void theTextIsTheOneThatCameIn() {
        var odd = "\uFEFF  a\r\n\t“b”\u2028 \uD83D\uDE00 ";
        var node =
                AnalysisShape.of(
                        new Worked.Analysed(null, null, null, odd, Analysis.nothing("1", "en")));

        assertEquals(odd, node.path("text").asText());
        assertFalse(JsonLine.of(node).contains("\n"), "one line");
    }

    @Test
    void anUnknownDayIsSaidToBeUnknown() throws Exception {
        var event =
                new DiplomaticEvent(
                        REJECTION.evidence(),
                        EventKind.STATEMENT,
                        null,
                        "01",
                        REJECTION.trigger(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CalendarTime.UNKNOWN,
                        null,
                        EventStatus.PLANNED,
                        1,
                        "A statement");
        var line =
                TimelineEvent.found(
                        7,
                        new org.demarche.model.query.Telling(12, "Talks", "Example", null),
                        event,
                        List.of(),
                        List.of(),
                        sentence(event));

        same(
                """
                {"id":"x-12","title":"Talks","sources":[],"targets":[],
                 "sentence":"Mr. Blinken rejected it in Geneva on Friday","start":5,"end":48,
                 "kind":"STATEMENT","plover":null,"cameo":"01","trigger":{"start":17,"end":25,"text":"rejected"},
                 "source":[],"target":[],"sourceCountries":[],"targetCountries":[],
                 "when":{"from":null,"to":null,"precision":"UNKNOWN"},"place":null,
                 "status":"PLANNED","confidence":1.0,"summary":"A statement"}
                """,
                TimelineShape.of(line, Map.of(12L, "x-12")));
    }

    @Test
    void anArticleIsKnownByTheIdThatItCameWith() throws Exception {
        var article = new Article(summary(), null, "en", new CleanText(TEXT), null);

        same(
                """
                {"id":"a1","title":"Talks","url":"https://example.org/talks","published":"2022-01-27T09:30:00Z",
                 "source":"Example","fetched":"2022-01-27T12:00:00Z","read":false,"bookmarked":true,"sample":false,
                 "byline":null,"lang":"en","analysed":false,"text":"TEXT",
                 "mentions":[],"entities":[],"times":[],"quotes":[],"events":[]}
                """,
                ArticleShape.of(article, Map.of(12L, "a1")));
        assertEquals(12, ArticleShape.of(article, Map.of()).path("id").asLong());
    }

    @Test
    void aHitRepeatsTheQueryAsItWas() throws Exception {
        same(
                """
                {"query":"  Talks in  Geneva ","rank":1,"id":12,"score":2.5,"title":"Talks",
                 "published":"2022-01-27T09:30:00Z","snippet":"… talks …","story":null}
                """,
                HitShape.of(
                        "  Talks in  Geneva ",
                        1,
                        new Hit(summary(), 2.5),
                        "… talks …",
                        Map.of(),
                        null));
    }

    @Test
    void whatIsTakenInIsToldWithItsSource() throws Exception {
        var article =
                new NewArticle(
                        URI.create("https://example.org/talks"),
                        "guid",
                        "Talks",
                        null,
                        "Example",
                        null,
                        NOON,
                        "en",
                        new CleanText(TEXT),
                        false);

        same(
                """
                {"id":"a1","title":"Talks","url":"https://example.org/talks","published":null,"source":"Example","new":true}
                """,
                TakenShape.of(new IngestEvent.Taken(12, article, "a1", true)));
        same(
                """
                {"id":12,"title":"Talks","url":"https://example.org/talks","published":null,"source":"Example","new":false}
                """,
                TakenShape.of(new IngestEvent.Taken(12, article, null, false)));
    }

    @Test
    void aLineThatCannotBeReadIsToldByItsNumber() throws Exception {
        same(
                "{\"id\":null,\"line\":17,\"error\":\"Not JSON.\"}",
                BadLineShape.of(null, 17, "Not JSON."));
        same(
                "{\"id\":\"a\",\"line\":null,\"error\":\"Empty.\"}",
                BadLineShape.of("a", 0, "Empty."));
    }

    @Test
    void aPageComesOutWithItsParagraphs() throws Exception {
        same(
                """
                {"id":"p","title":"Talks","byline":"Ann Lee","published":"2022-01-27","lang":null,"text":"One.\\n\\nTwo."}
                """,
                ExtractedShape.of(
                        new Worked.Extracted(
                                "p",
                                "Talks",
                                "Ann Lee",
                                PublicationDate.of(LocalDate.of(2022, 1, 27)),
                                null,
                                "One.\n\nTwo.")));
    }

    @Test
    void aSourceSaysWhatIsWrongWithIt() throws Exception {
        var health = new Source.Health(null, NOON, "It does not answer.", null, null, false);

        same(
                """
                {"source":"Example","url":"https://example.org/feed","kind":"FEED","problem":"It does not answer."}
                """,
                SourceShape.of(
                        new Source.Feed(
                                1,
                                URI.create("https://example.org/feed"),
                                "Example",
                                health,
                                Source.Manner.USUAL)));
    }

    @Test
    void anEntityOfTheLibraryCountsItsArticles() throws Exception {
        same(
                """
                {"id":3,"name":"Geneva","kind":"PLACE","aliases":[],"office":null,"country":"CHE","wikidata":"Q71","articles":4,"mentions":9}
                """,
                LibraryEntityShape.of(new LibraryEntity(3, GENEVA, 4, 9)));
    }

    private static ArticleSummary summary() {
        return new ArticleSummary(
                12,
                URI.create("https://example.org/talks"),
                "Talks",
                "Example",
                PublicationDate.of(Instant.parse("2022-01-27T09:30:00Z")),
                NOON,
                "Lead",
                300,
                false,
                true,
                false);
    }

    private static String sentence(DiplomaticEvent event) {
        return event.evidence().of(TEXT);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /// Compares trees, after a round through the text of one line.
    private static void same(String expected, JsonNode node) throws Exception {
        assertEquals(
                JSON.readTree(expected.replace("TEXT", TEXT)), JSON.readTree(JsonLine.of(node)));
    }
}
