package org.demarche.text.language;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The letters of a text, counted by script, and the languages that they point to.
///
/// @param count of all letters that were read
/// @param scripts how many letters of each script
/// @param seen the letters beyond ASCII, in small form, each as often as it stands
record Letters(int count, Map<UnicodeScript, Integer> scripts, Map<Integer, Integer> seen) {

    /// Scripts that one language of the press is written in.
    private static final Map<UnicodeScript, String> ALONE =
            Map.ofEntries(
                    Map.entry(UnicodeScript.GREEK, "el"),
                    Map.entry(UnicodeScript.HEBREW, "he"),
                    Map.entry(UnicodeScript.HANGUL, "ko"),
                    Map.entry(UnicodeScript.THAI, "th"),
                    Map.entry(UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(UnicodeScript.ARMENIAN, "hy"),
                    Map.entry(UnicodeScript.DEVANAGARI, "hi"),
                    Map.entry(UnicodeScript.BENGALI, "bn"),
                    Map.entry(UnicodeScript.TAMIL, "ta"),
                    Map.entry(UnicodeScript.ETHIOPIC, "am"),
                    Map.entry(UnicodeScript.KHMER, "km"),
                    Map.entry(UnicodeScript.MYANMAR, "my"));

    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "sr", "mk");

    /// Letters that speak for a language among those of its script, and those that speak against
    /// it.
    private static final Map<String, String> OWN =
            Map.ofEntries(
                    Map.entry("de", "äöüß"),
                    Map.entry("fr", "çêëîïœùûâèéàô"),
                    Map.entry("es", "ñáéíóú¿"),
                    Map.entry("pt", "ãõçáâêéíóúà"),
                    Map.entry("it", "àèìòùé"),
                    Map.entry("pl", "ąćęłńśźż"),
                    Map.entry("cs", "ěřůčšžýáíé"),
                    Map.entry("sk", "ľĺŕôčšžýáíéť"),
                    Map.entry("hu", "őűáéíóöüú"),
                    Map.entry("ro", "ășțâîşţ"),
                    Map.entry("sv", "åäö"),
                    Map.entry("da", "æøå"),
                    Map.entry("nb", "æøå"),
                    Map.entry("fi", "äö"),
                    Map.entry("tr", "ığşçöü"),
                    Map.entry("hr", "čćđšž"),
                    Map.entry("sl", "čšž"),
                    Map.entry("vi", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ"),
                    Map.entry("ca", "çàèéíòóúïü"),
                    Map.entry("sq", "ëç"),
                    Map.entry("et", "äõöü"),
                    Map.entry("lt", "ąčęėįšųūž"),
                    Map.entry("lv", "āčēģīķļņšūž"),
                    Map.entry("ru", "ыэъё"),
                    Map.entry("uk", "іїєґ"),
                    Map.entry("be", "ўіыэё"),
                    Map.entry("bg", "ъ"),
                    Map.entry("sr", "јљњћђџ"),
                    Map.entry("mk", "ѓќѕјљњџ"));

    static Letters of(String text, int most) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var seen = new HashMap<Integer, Integer>();
        int count = 0;
        int ascii = 0;
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; ) {
            int c = Character.toLowerCase(text.codePointAt(i));
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z') {
                ascii++;
            } else if (Character.isLetter(c)) {
                count++;
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
                if (c > 0x7F) {
                    seen.merge(c, 1, Integer::sum);
                }
            }
        }
        if (ascii > 0) {
            scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        return new Letters(count + ascii, scripts, seen);
    }

    /// Where the script alone decides; else null.
    @Nullable String language() {
        if (count < 4) {
            return null;
        }
        for (var alone : ALONE.entrySet()) {
            if (share(alone.getKey()) > 0.4) {
                return alone.getValue();
            }
        }
        double kana = share(UnicodeScript.HIRAGANA) + share(UnicodeScript.KATAKANA);
        if (kana + share(UnicodeScript.HAN) > 0.4) {
            return kana > 0.08 ? "ja" : "zh";
        }
        if (share(UnicodeScript.CYRILLIC) > 0.4 && share("әғқңұһөү") > 0.02) {
            return share("әқғ") > 0.01 ? "kk" : "mn";
        }
        return share(UnicodeScript.ARABIC) > 0.4 ? arabic() : null;
    }

    /// Urdu, Pashto and Persian each have letters that Arabic has not.
    private String arabic() {
        if (share("ٹڈڑےںہ") > 0.03) {
            return "ur";
        }
        if (share("ښځډړټ") > 0.01) {
            return "ps";
        }
        if (share("ێۆەڕڵ") > 0.05) {
            return "ckb";
        }
        return share("پچژگکی") > 0.03 ? "fa" : "ar";
    }

    /// The languages whose script this is.
    List<String> candidates(Collection<String> known) {
        boolean cyrillic = share(UnicodeScript.CYRILLIC) > 0.4;
        if (!cyrillic && share(UnicodeScript.LATIN) < 0.4) {
            return List.of();
        }
        return known.stream()
                .filter(language -> CYRILLIC.contains(language) == cyrillic)
                .sorted()
                .toList();
    }

    /// From 0.5 for a language that has few of the text's special letters to 1 for one that has
    /// them all.
    double favour(String language) {
        var own = OWN.getOrDefault(language, "");
        int all = 0;
        int mine = 0;
        for (var letter : seen.entrySet()) {
            if (isSpecial(letter.getKey())) {
                all += letter.getValue();
                mine += own.indexOf(letter.getKey()) >= 0 ? letter.getValue() : 0;
            }
        }
        // A few foreign names with their accents say nothing.
        boolean matters = all * 100 > count;
        return matters ? 0.5 + 0.5 * mine / all : 1;
    }

    private static boolean isSpecial(int letter) {
        return OWN.values().stream().anyMatch(own -> own.indexOf(letter) >= 0);
    }

    private double share(UnicodeScript script) {
        return count == 0 ? 0 : (double) scripts.getOrDefault(script, 0) / count;
    }

    private double share(String letters) {
        int found = letters.codePoints().map(c -> seen.getOrDefault(c, 0)).sum();
        return count == 0 ? 0 : (double) found / count;
    }
}
