package org.demarche.search.meaning;

/// The sentence model cannot be used. The message is a sentence for the reader.
public final class MeaningException extends RuntimeException {

    MeaningException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
