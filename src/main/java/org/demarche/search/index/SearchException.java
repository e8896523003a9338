package org.demarche.search.index;

/// The search index would not do what was asked. The message is for the person at the screen: what
/// was being done, to what, and what can be done about it. No article is ever lost by it.
public final class SearchException extends RuntimeException {

    /// @param whatHappened a sentence for the reader
    /// @param whatToDo another one
    public SearchException(String whatHappened, String whatToDo, Throwable cause) {
        super(whatHappened + " " + whatToDo, cause);
    }
}
