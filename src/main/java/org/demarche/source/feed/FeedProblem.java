package org.demarche.source.feed;

/// Tells that a document is not what it was taken for; the message is a sentence that may be shown.
public final class FeedProblem extends Exception {
    private static final long serialVersionUID = 1;

    public FeedProblem(String sentence) {
        super(sentence);
    }

    /// What happened, to what, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /// For documents that other rooms of this floor read.
    ///
    /// @param sentence with one `%s`, for the address
    public static FeedProblem of(String sentence, Object address) {
        return new FeedProblem(sentence.replace("%s", address.toString()));
    }
}
