package org.demarche.library.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Words that hold the signs of the document that they stand in.
class EscapedTest {

    @Test
    void whatWouldBeginAListInMarkdownDoesNot() {
        assertEquals("\\- a word", Escaped.markdown("- a word"));
        assertEquals("2022\\. It began", Escaped.markdown("2022. It began"));
        assertEquals("3\\) third", Escaped.markdown("3) third"));
        assertEquals("-5 degrees", Escaped.markdown("-5 degrees"));
        assertEquals("1.5 million", Escaped.markdown("1.5 million"));
    }

    @Test
    void signsOfMarkdownAreWords() {
        assertEquals("\\*a\\* \\[b\\]\\(c)".replace("\\(", "("), Escaped.markdown("*a*\n[b](c)"));
    }

    @Test
    void whatXmlMayNotHoldIsLeftOut() {
        assertEquals("a b &lt;c&gt; \uD83D\uDE00", Escaped.xml("a\u0000b <c> \uD83D\uDE00"));
        assertEquals("a b", Escaped.xml("a\uD83Db"));
    }

    @Test
    void aSpreadsheetFindsNothingToCalculate() {
        assertEquals(
                "'=1+1,\"a,b\",\"say \"\"x\"\"\"", CsvLine.of(List.of("=1+1", "a,b", "say \"x\"")));
    }
}
