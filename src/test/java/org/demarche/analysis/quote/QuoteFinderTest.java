package org.demarche.analysis.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.analysis.CoreNlp;
import org.demarche.analysis.LoadedModels;
import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.name.EntityResolver;
import org.demarche.model.finding.Quote;
import org.demarche.model.finding.Quote.Manner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Objects;

/// Sentences of our own, read as the program reads them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuoteFinderTest {

    private CoreNlp words;
    private EntityResolver names;

    @BeforeAll
    void loadTheModels() {
        words = LoadedModels.CORE_NLP;
        names = new EntityResolver(new Gazetteer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "Why now?" Anna Berg asked. | Anna Berg | Why now?
                    The envoy put it this way, Anna Berg said: "We shall wait for them." | Anna Berg | We shall wait for them.
                    Paul Klein joined the talks and left early, noting that they went "nowhere fast indeed." | Paul Klein | nowhere fast indeed.
                    Anna Berg, a former judge who lives in Bonn, said "the treaty is safe for now." | Anna Berg | the treaty is safe for now.
                    "The treaty is safe for now," said Paul Klein, an adviser to the mission. | Paul Klein | The treaty is safe for now,
                    Paul Klein lamented a debate in which people "shout at each other." | Paul Klein | shout at each other.
                    "A fine day for both of us!" beamed Paul Klein of the mission. | Paul Klein of the mission | A fine day for both of us!
                    The envoys left, Anna Berg added, saying they were "weary of it all." | Anna Berg | weary of it all.
                    Anna Berg said people think the pact is "good for nobody at all." | Anna Berg | good for nobody at all.
                    Anna Berg rejected the offer. "We have waited long enough for this." | Anna Berg | We have waited long enough for this.
                    """)
    void marksGoToTheirSpeaker(String text, String speaker, String quote) {
        assertEquals(List.of(speaker + ": " + quote), read(text, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Berg said that the border will open in May. | Anna Berg | that the border will open in May
                    Anna Berg told reporters on Monday that the border was open. | Anna Berg | that the border was open
                    The border will open soon, the ministry said. | the ministry | The border will open soon
                    According to the ministry, the border will open soon. | the ministry | the border will open soon
                    As the ministry noted, the border is closed. | the ministry | the border is closed
                    Germany refused to sign the accord. | Germany | to sign the accord
                    Anna Berg praised the draft treaty on Monday. | Anna Berg | the draft treaty
                    The chancellor urged Poland to open the border. | The chancellor | Poland to open the border
                    The draft was rejected by Hungary. | Hungary | The draft
                    Anna Berg has never said that the border is safe. | Anna Berg | that the border is safe
                    The ministry is sure that the border will hold. | The ministry | that the border will hold
                    Officials who met to open the border said the plan had failed. | Officials | the plan had failed
                    The ministry called for new elections. | The ministry | new elections
                    Anna Berg's claim that the vote was fair, made in Bonn, surprised nobody. | Anna Berg | that the vote was fair
                    """)
    void wordsWithoutMarksGoToTheirSpeaker(String text, String speaker, String content) {
        assertEquals(List.of(speaker + ": " + content), read(text, false));
    }

    @Test
    void whatIsSaidEndsWhereAnotherClauseBegins() {
        assertEquals(
                List.of("critics: that the deal is weak"),
                read("While critics argue that the deal is weak, Anna Berg left Bonn.", false));
    }

    @Test
    void aCueBetweenCommasLeavesNoBareSubjectAsWhatWasSaid() {
        assertEquals(
                List.of("the envoy: have brought nothing new"),
                read("The talks, the envoy said, have brought nothing new.", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The minister read a book called "The Long Way Home Again" on the train.
                    The written statement reached the so-called council.
                    The alleged plot was never proved.
                    """)
    void namesAndAdjectivesAreNoQuotes(String text) {
        assertEquals(List.of(), read(text, true));
        assertEquals(List.of(), read(text, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Berg released a statement saying the pact was "good for everybody here." | Anna Berg | good for everybody here.
                    Anna Berg wrote a letter that called the plan "a step too far for us." | Anna Berg | a step too far for us.
                    Anna Berg said it was late but added, "We shall stay until the end." | Anna Berg | We shall stay until the end.
                    The guards marching through the gate chanted "Let them all come in!" | The guards marching through the gate | Let them all come in!
                    Anna Berg made the following remark: "We shall wait for all of them." | Anna Berg | We shall wait for all of them.
                    "We shall wait for all of them," Anna Berg sings to the guests. | Anna Berg | We shall wait for all of them,
                    "We shall wait for all of them," Anna Berg, a judge who lives in Bonn, said. | Anna Berg | We shall wait for all of them,
                    Anna Berg says people may not like it, but insists it is "the only way out." | Anna Berg | the only way out.
                    Anna Berg, who in 2010 said it was "the only way out," has left. | who | the only way out,
                    The paper does not address Anna Berg's "first and last concern" at all. | Anna Berg | first and last concern
                    Anna Berg called the pact on Monday "a step too far for us." | Anna Berg | a step too far for us.
                    Anna Berg took to the stage to call the plan "a step too far for us." | Anna Berg | a step too far for us.
                    """)
    void marksGoToWhoeverGivesThemOut(String text, String speaker, String quote) {
        assertEquals(List.of(speaker + ": " + quote), read(text, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Berg told reporters that the border was open. | reporters
                    "The border is open," Anna Berg told the Bonn council on Monday. | the Bonn council
                    Anna Berg wrote to Paul Klein that the border was open. | Paul Klein
                    Anna Berg said in a letter to the mission that the border was open. | the mission
                    Speaking to students, Anna Berg said the border was open. | students
                    Anna Berg asked him why the border was open. | him
                    """)
    void whoeverIsSpokenToIsTheAddressee(String text, String addressee) {
        var to = quotes(text).getFirst().addressee();
        assertEquals(addressee, to == null ? null : to.span().of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Berg responded to questions that the border was open.
                    Anna Berg said on Monday that the border was open.
                    Anna Berg went to Bonn and said that the border was open.
                    """)
    void whoeverIsNotSpokenToIsNoAddressee(String text) {
        for (var quote : quotes(text)) {
            assertNull(quote.addressee(), text);
        }
    }

    @Test
    void aQuoteWithSomeWordsBetweenMarksIsMixed() {
        var text =
                "Anna Berg said that the border would be \"closed for good\" after the vote in"
                        + " May.";
        assertEquals(
                List.of(Manner.MIXED, Manner.DIRECT),
                quotes(text).stream().map(Quote::manner).toList());
    }

    @Test
    void whoeverTellsWhatAnotherSaidIsASpeakerToo() {
        assertTrue(
                speakers(
                                "\"We shall stay here until the end of May,\" Anna Berg said,"
                                        + " according to Paul Klein.")
                        .containsAll(List.of("Anna Berg", "Paul Klein")));
    }

    @Test
    void aSignedQuoteIsOfWhoeverSignsIt() {
        assertEquals(
                List.of(
                        "Anna Berg: We shall stay here until the end.",
                        "Ida Frost: Nobody asked us about it."),
                read(
                        """
                        “We shall stay here until the end.” — Anna Berg

                        ”Nobody asked us about it.” ― Ida Frost
                        """,
                        true));
    }

    @Test
    void theTurnsOfAConversationAreQuotes() {
        assertEquals(
                List.of("Q: Will the talks go on?", "BERG: They will.", "Q: And until when?"),
                read(
                        """
                        Anna Berg met the press in Bonn.

                        Q: Will the talks go on?

                        BERG: They will.

                        Q: And until when?
                        """,
                        true));
    }

    @Test
    void aHeadingBeforeAColonIsNoSpeaker() {
        assertEquals(
                List.of(),
                read(
                        "THE FACTS: The talks went on.\n\n"
                                + "THE RULES: They end in May.\n\n"
                                + "Nobody came.",
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Berg: Talks with Poland must go on | Anna Berg: Talks with Poland must go on
                    Talks with Poland must go on – Anna Berg | Anna Berg: Talks with Poland must go on
                    """)
    void aNameAtAnEndOfAHeadlineSaysIt(String headline, String quote) {
        var text = headline + "\n\nAnna Berg met the press in Bonn on Monday.";
        assertEquals(List.of(quote), read(text, false));
    }

    @Test
    void aHeadlineThatAsksIsNoQuote() {
        var text = "Anna Berg: What you need to know\n\nAnna Berg met the press in Bonn on Monday.";
        assertEquals(List.of(), read(text, false));
    }

    @Test
    void aQuoteOverParagraphsStaysWithItsSpeaker() {
        assertEquals(
                List.of(
                        "Anna Berg: We came early.",
                        "Anna Berg: We stayed until the end,",
                        "Anna Berg: We went home."),
                read(
                        "“We came early.\n\n"
                                + "“We stayed until the end,” Anna Berg told them.\n\n"
                                + "“We went home.”",
                        true));
    }

    @Test
    void halfSentencesAreRead() {
        for (var text :
                List.of("", "said", "according to", "\"", "X, said, ,", "to to that that")) {
            assertTrue(quotes(text).size() < 3, text);
        }
    }

    private List<String> speakers(String text) {
        return quotes(text).stream()
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .map(s -> s.span().of(text))
                .toList();
    }

    private List<String> read(String text, boolean direct) {
        return quotes(text).stream()
                .filter(q -> q.direct() == direct)
                .map(
                        q ->
                                (q.speaker() == null ? "?" : q.speaker().span().of(text))
                                        + ": "
                                        + q.span().of(text))
                .toList();
    }

    private List<Quote> quotes(String text) {
        var read = words.read(text);
        var found = names.resolve(read, null);
        return new QuoteFinder().find(read, found.mentions(), found.entities());
    }
}
