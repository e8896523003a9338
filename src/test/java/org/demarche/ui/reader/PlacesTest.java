package org.demarche.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.ui.reader.text.Look;
import org.junit.jupiter.api.Test;

/// How far articles were read, and how they are set.
class PlacesTest {

    @Test
    void whatIsWrittenDownIsReadAgain() {
        var places = new Places();
        places.left(12, 3400);
        places.left(15, 80);
        var again = new Places();
        again.read(places.written());

        assertEquals(3400, again.of(12));
        assertEquals(80, again.of(15));
        assertEquals(0, again.of(16));
    }

    @Test
    void anArticleThatIsReadToItsEndBeginsAnew() {
        var places = new Places();
        places.left(12, 3400);
        places.left(12, 0);
        assertEquals(0, places.of(12));
        assertEquals("", places.written());
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        var places = new Places();
        places.read("12:34,x:1,99999999999999999999:1,7:,,8:9");
        assertEquals("12:34,8:9", places.written());
    }

    @Test
    void theOldestIsForgottenFirst() {
        var places = new Places();
        for (int i = 1; i <= 1_000; i++) {
            places.left(i, i);
        }
        assertEquals(0, places.of(1));
        assertEquals(1_000, places.of(1_000));
        assertEquals(300, places.written().split(",").length);
    }

    @Test
    void lettersAndLinesStayReadable() {
        assertEquals(31.5, Look.USUAL.larger(100).size());
        assertEquals(11.5, Look.USUAL.larger(-100).size());
        assertEquals(Look.USUAL, Look.USUAL.larger(2).larger(-2).wider(1).wider(-1));
        assertEquals(440, Look.USUAL.wider(-50).width());
    }
}
