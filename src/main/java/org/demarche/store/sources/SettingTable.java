package org.demarche.store.sources;

import org.demarche.model.intake.QuietHours;
import org.demarche.model.intake.Settings;
import org.demarche.store.database.Database;
import org.demarche.store.database.Rows;

import java.util.HashMap;
import java.util.Map;

/// What the reader has set, by name. A value that cannot be understood counts as not set.
public final class SettingTable {

    private static final String ON_START = "refresh.start";
    private static final String EVERY = "refresh.minutes";
    private static final String QUIET_FROM = "quiet.from";
    private static final String QUIET_TO = "quiet.to";
    private static final String BY_MEANING = "search.byMeaning";

    private final Database database;

    public SettingTable(Database database) {
        this.database = database;
    }

    public Settings get() {
        var values = new HashMap<String, String>();
        database.read(
                connection ->
                        Rows.list(
                                connection,
                                "SELECT name, value FROM setting",
                                row -> values.put(row.getString(1), row.getString(2)) == null));
        var usual = Settings.USUAL;
        return new Settings(
                Boolean.parseBoolean(
                        values.getOrDefault(ON_START, String.valueOf(usual.refreshOnStart()))),
                number(values.get(EVERY), usual.everyMinutes()),
                new QuietHours(
                        number(values.get(QUIET_FROM), usual.quiet().from()),
                        number(values.get(QUIET_TO), usual.quiet().to())),
                Boolean.parseBoolean(
                        values.getOrDefault(BY_MEANING, String.valueOf(usual.byMeaning()))));
    }

    public void set(Settings settings) {
        var values =
                Map.of(
                        ON_START,
                        String.valueOf(settings.refreshOnStart()),
                        EVERY,
                        String.valueOf(settings.everyMinutes()),
                        QUIET_FROM,
                        String.valueOf(settings.quiet().from()),
                        QUIET_TO,
                        String.valueOf(settings.quiet().to()),
                        BY_MEANING,
                        String.valueOf(settings.byMeaning()));
        database.write(
                connection -> {
                    for (var value : values.entrySet()) {
                        Rows.change(
                                connection,
                                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                                value.getKey(),
                                value.getValue());
                    }
                    return settings;
                });
    }

    private static int number(@org.jspecify.annotations.Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
