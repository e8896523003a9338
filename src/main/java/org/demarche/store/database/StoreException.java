package org.demarche.store.database;

/// The database would not do what was asked. The message is for the person at the screen: what was
/// being done, to what, and what can be done about it.
public final class StoreException extends RuntimeException {

    public StoreException(String whatHappened, String whatToDo, Throwable cause) {
        super(whatHappened + " " + whatToDo, cause);
    }
}
