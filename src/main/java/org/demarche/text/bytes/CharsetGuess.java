package org.demarche.text.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/// Guesses a charset that nobody has named: decodes with each likely one and takes the one whose
/// text has most of its language's commonest letters.
///
/// It is a small guess, good for news prose of some sentences. The letters are the most frequent of
/// the languages that are still found in old charsets.
final class CharsetGuess {

    private record Script(String charset, String common) {}

    private static final int SAMPLE = 20_000;

    private static final List<Script> SCRIPTS =
            List.of(
                    new Script("windows-1252", "éèàçäöüßñóíáãêôåøæ’“”–«»ÉÄÖÜ…‘€"),
                    new Script("windows-1250", "ěščřžýąęłśżźćńőűțșăţşáéíóúôäöüß"),
                    new Script("windows-1254", "ığşİŞĞ"),
                    new Script("windows-1251", "оеаинтсрвлкмдпуяыьзбгчйхжі"),
                    new Script("KOI8-R", "оеаинтсрвлкмдпуяыьзбгчйхж"),
                    new Script("IBM866", "оеаинтсрвлкмдпуяыьзбгчйхж"),
                    new Script("windows-1253", "αοιετσνηυρπκμλίάόέήςύω"),
                    new Script("windows-1255", "יוהלאראםתשבמנכפק"),
                    new Script("windows-1256", "اليمونرتبةعدسفهكحق"),
                    new Script("windows-31j", "のにをはがでとしたてるいなれさ、。"),
                    new Script("EUC-JP", "のにをはがでとしたてるいなれさ、。"),
                    new Script("GB18030", "的一是不了在人有我他这中大来上国和地到以说时要就出会，。"),
                    new Script("Big5", "的一是不了在人有我他這中大來上國和地到以說時要就出會，。"),
                    new Script("x-windows-949", "이다는의에을가고로하를은도지한사기대"));

    private CharsetGuess() {}

    /// For bytes that are not UTF-8; windows-1252 where nothing fits better.
    static Charset of(byte[] content) {
        var best = Charset.forName("windows-1252");
        double bestScore = 0;
        for (var script : SCRIPTS) {
            if (Charset.isSupported(script.charset())) {
                var charset = Charset.forName(script.charset());
                double score = score(content, charset, script.common());
                if (score > bestScore + 0.02) {
                    bestScore = score;
                    best = charset;
                }
            }
        }
        return best;
    }

    /// The share of the letters beyond ASCII that are common ones; 0 where the bytes do not decode.
    private static double score(byte[] content, Charset charset, String common) {
        String text = strictly(content, charset);
        int known = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && c != '\u00A0') {
                all++;
                known += common.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        double share = all == 0 ? 0 : (double) known / all;
        // That the bytes pair up at all says more than which characters they make.
        return isPaired(charset) && all > 0 && !text.isEmpty() ? 0.6 + 0.4 * share : share;
    }

    private static String strictly(byte[] content, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        for (int cut = 0; cut < 4; cut++) {
            int length = Math.min(content.length, SAMPLE) - cut;
            if (length > 0) {
                try {
                    return decoder.decode(ByteBuffer.wrap(content, 0, length)).toString();
                } catch (CharacterCodingException _) {
                    // perhaps the sample ends within a character
                }
            }
        }
        // A stray byte in an old single-byte page is common; in a multi-byte one it means "no".
        return isPaired(charset)
                ? ""
                : new String(content, 0, Math.min(content.length, SAMPLE), charset);
    }

    private static boolean isPaired(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() > 1;
    }
}
