package org.demarche.text;

/// A document that no article can be read from. The message is a sentence that may be shown: what
/// happened, to what, and what to do.
public final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableText(String sentence) {
        super(sentence);
    }
}
