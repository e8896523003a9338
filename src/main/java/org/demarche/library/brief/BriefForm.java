package org.demarche.library.brief;

import org.demarche.model.brief.Brief;

import java.util.function.Function;

/// How a brief is written down.
public enum BriefForm {
    MARKDOWN("md", BriefMarkdown::write),
    HTML("html", BriefPage::write);

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a method of a class without state
    private final Function<Brief, String> writer;

    BriefForm(String ending, Function<Brief, String> writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /// What names of such files end in, without the dot.
    public String ending() {
        return ending;
    }

    public String write(Brief brief) {
        return writer.apply(brief);
    }
}
