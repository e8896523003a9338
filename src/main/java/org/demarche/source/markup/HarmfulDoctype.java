package org.demarche.source.markup;

/// Tells that a document's type declaration would do harm if it were obeyed.
public final class HarmfulDoctype extends Exception {
    private static final long serialVersionUID = 1;

    HarmfulDoctype(String what) {
        super(what);
    }

    /// What it does, to follow the document's name in a sentence.
    public String what() {
        return String.valueOf(getMessage());
    }
}
