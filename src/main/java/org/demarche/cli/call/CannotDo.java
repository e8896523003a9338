package org.demarche.cli.call;

/// A command cannot do what it was asked. The message says why and what to do, and may be shown as
/// it is.
public final class CannotDo extends Exception {

    private static final long serialVersionUID = 1;

    public CannotDo(String sentence) {
        super(sentence);
    }
}
