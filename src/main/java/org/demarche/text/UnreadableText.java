package org.demarche.text;

public final class UnreadableText extends Exception {
    public UnreadableText(String s) {
        super(s);
    }
}
