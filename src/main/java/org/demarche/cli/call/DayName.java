package org.demarche.cli.call;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Reads a day of a call: 2022-01-27, or `today`, `tomorrow`, `yesterday`.
public final class DayName implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String typed) {
        var today = LocalDate.now(ZoneId.systemDefault());
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            case "yesterday" -> today.minusDays(1);
            default -> day(typed);
        };
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no day. Write 2022-01-27, or today.".formatted(typed));
        }
    }
}
