package org.demarche.source.written;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Time zones as feeds write them: offsets with and without a colon, and the abbreviations that are
/// in use. Where an abbreviation has several meanings, the one that news comes from (IST is
/// India's).
final class ZoneNames {

    /// Hours and minutes east of Greenwich, from the IANA time zone database's own abbreviations.
    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    zones("Z", "Z UT UTC GMT UCT WET"),
                    zones("+01:00", "CET MEZ BST WEST WAT"),
                    zones("+02:00", "CEST MESZ MEST EET SAST CAT"),
                    zones("+03:00", "EEST MSK EAT TRT"),
                    zones("+03:30", "IRST"),
                    zones("+04:00", "MSD GST SAMT"),
                    zones("+05:00", "PKT YEKT"),
                    zones("+05:30", "IST"),
                    zones("+07:00", "ICT WIB"),
                    zones("+08:00", "SGT HKT AWST PHT MYT"),
                    zones("+09:00", "JST KST"),
                    zones("+09:30", "ACST"),
                    zones("+10:00", "AEST"),
                    zones("+11:00", "AEDT"),
                    zones("+12:00", "NZST"),
                    zones("+13:00", "NZDT"),
                    zones("-02:30", "NDT"),
                    zones("-03:00", "BRT ART ADT CLST"),
                    zones("-03:30", "NST"),
                    zones("-04:00", "EDT AST CLT"),
                    zones("-05:00", "EST CDT ET"),
                    zones("-06:00", "CST MDT CT"),
                    zones("-07:00", "MST PDT MT"),
                    zones("-08:00", "PST AKDT PT"),
                    zones("-09:00", "AKST"),
                    zones("-10:00", "HST"));

    private static Map.Entry<String, String> zones(String offset, String names) {
        return Map.entry(offset, " " + names + " ");
    }

    /// @param written `+0300`, `-5`, `GMT+2`, `EST`, `Europe/Kyiv`; empty for what is no zone
    static Optional<ZoneId> parse(String written) {
        var name = written.strip().replaceAll("^[(\\[]|[)\\]]$", "").replace('\u2212', '-');
        var upper = name.toUpperCase(Locale.ROOT);
        for (var entry : ABBREVIATIONS.entrySet()) {
            if (entry.getValue().contains(" " + upper + " ")) {
                return Optional.of(ZoneOffset.of(entry.getKey()));
            }
        }
        var offset = upper.replaceFirst("^(?:UTC|GMT|UT|Z)(?=[+-])", "");
        if (offset.matches("[+-]\\d{1,2}(:?\\d{2})?(:?\\d{2})?")) {
            return offset(offset);
        }
        return name.matches("[A-Z][A-Za-z_]+/[A-Za-z_/+-]+") ? region(name) : Optional.empty();
    }

    private static Optional<ZoneId> offset(String written) {
        var digits = written.substring(1).replace(":", "");
        var padded = digits.length() % 2 == 0 ? digits : "0" + digits;
        int hours = Integer.parseInt(padded.substring(0, 2));
        int minutes = padded.length() < 4 ? 0 : Integer.parseInt(padded.substring(2, 4));
        if (hours > 18 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * 60;
        return Optional.of(
                ZoneOffset.ofTotalSeconds(written.charAt(0) == '-' ? -seconds : seconds));
    }

    private static Optional<ZoneId> region(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private ZoneNames() {}
}
