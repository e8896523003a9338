package org.demarche.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.finding.EntityKind;
import org.demarche.search.query.QueryTree.All;
import org.demarche.search.query.QueryTree.Any;
import org.demarche.search.query.QueryTree.Everything;
import org.demarche.search.query.QueryTree.Named;
import org.demarche.search.query.QueryTree.Not;
import org.demarche.search.query.QueryTree.Phrase;
import org.demarche.search.query.QueryTree.Published;
import org.demarche.search.query.QueryTree.Start;
import org.demarche.search.query.QueryTree.Word;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class QueryParserTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 1, 27);

    @Test
    void onlyTheLastWordMayGoOn() {
        assertEquals(new All(List.of(word("peace"), open("tal"))), parse("peace tal"));
        assertEquals(word("talks"), parse("talks "));
    }

    @Test
    void orBindsCloserThanBoth() {
        assertEquals(
                new All(List.of(new Any(List.of(word("a"), word("b"))), word("c"))),
                parse("a OR b c "));
        assertEquals(
                new All(List.of(word("a"), new Any(List.of(word("b"), word("c"))))),
                parse("a b | c "));
    }

    @Test
    void bracketsHoldTogether() {
        var both = new All(List.of(word("a"), word("b")));
        assertEquals(new Any(List.of(both, word("c"))), parse("(a b) OR c "));
        assertEquals(new Not(both), parse("-(a b)"));
    }

    @Test
    void aFieldHoldsForItsBrackets() {
        assertEquals(
                new Any(
                        List.of(
                                new Named(EntityKind.PERSON, "Lavrov", false),
                                new Named(EntityKind.PERSON, "Antony Blinken", false))),
                parse("person:(Lavrov OR \"Antony Blinken\")"));
    }

    @Test
    void aHyphenInAWordIsNoMinus() {
        assertEquals(word("build-up"), parse("build-up "));
        assertEquals(new All(List.of(word("a"), new Not(word("b")))), parse("a -b "));
        assertEquals(new All(List.of(word("a"), word("b"))), parse("a - b "));
    }

    @Test
    void phrasesMayBeNearAndUnfinished() {
        assertEquals(new Phrase(Place.ANYWHERE, "a b", 0, false), parse("\"a b\""));
        assertEquals(new Phrase(Place.ANYWHERE, "a b", 10, false), parse("“a b”~10"));
        assertEquals(new Phrase(Place.TITLE, "a b", 0, true), parse("title:\"a b"));
        assertEquals(new Start(Place.ANYWHERE, "negoti"), parse("negoti*"));
    }

    @Test
    void datesMayBeRelative() {
        assertEquals(days("2022-01-26", "2022-01-26"), parse("date:yesterday"));
        assertEquals(days("2022-01-14", "2022-01-27"), parse("date:P2W"));
        assertEquals(days("2022-02-01", "2022-02-28"), parse("date:2022-02-30"));
        assertEquals(new Everything(), parse("date:202"));
    }

    @Test
    void anUnknownFieldIsPlainWords() {}

    @Test
    void plainWordsAreToldFromTheQueryLanguage() {
        assertTrue(PlainWords.are("What did the U.S. say (in 2022) on build-up: nothing?"));
        assertTrue(PlainWords.are("TALKS WITH RUSSIA OR A SUMMIT"));
        assertFalse(PlainWords.are("talks OR summit"));
        assertFalse(PlainWords.are("talks -summit"));
        assertFalse(PlainWords.are("say person:Lavrov"));
        assertFalse(PlainWords.are("\"peace talks\""));
    }

    private static QueryTree parse(String typed) {
        return QueryParser.parse(typed, TODAY);
    }

    private static Word word(String text) {
        return new Word(Place.ANYWHERE, text, false);
    }

    private static Word open(String text) {
        return new Word(Place.ANYWHERE, text, true);
    }

    private static Published days(String from, String to) {
        return new Published(LocalDate.parse(from), LocalDate.parse(to));
    }
}
