package org.demarche.cli.call;

import org.demarche.model.article.PublicationDate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the dates of a call.
public final class Dates implements ITypeConverter<PublicationDate> {

    @Override
    public PublicationDate convert(String typed) {
        return PublicationDate.parse(typed.strip())
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'%s' is no date. Write 2022-01-27 or 2022-01-27T09:30:00Z."
                                                .formatted(typed)));
    }
}
