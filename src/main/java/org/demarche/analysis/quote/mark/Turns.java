package org.demarche.analysis.quote.mark;

import org.demarche.analysis.token.Paragraphs;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Quote.Speaker;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the turns of a conversation that is printed as one: `LAVROV: We shall see.`, `Q: And
/// when?`
///
/// A label is a name of the text, or one of the words by which transcripts call those who ask and
/// answer. One label alone makes no conversation.
public final class Turns {

    private static final int FEWEST = 2;

    private static final Pattern LABEL =
            Pattern.compile(
                    "[\"“”]?\\s*((?:Q|A|[A-Z][\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4})(?: \\([^)\\n"
                            + "]{1,40}\\))?):\\s+(?=\\S)");

    private static final Pattern ROLE =
            Pattern.compile(
                    "q|a|question|answer|reporter|reporters|moderator|interviewer|host|anchor|journalist|correspondent|interpreter|the"
                        + " president|the minister|the secretary|the"
                        + " chairman|president|chairman|spokesman|spokesperson|spokeswoman|male"
                        + " speaker|female speaker|unidentified (male|female)|audience");

    /// What one speaker says up to the next one.
    ///
    /// @param speaker the label, without its colon
    /// @param words what is said in one paragraph; those that go on without a label are turns too
    /// @param labelled whether the paragraph begins with the label
    public record Turn(Speaker speaker, Span words, boolean labelled) {}

    private Turns() {}

    /// Turns in reading order; none when fewer than two paragraphs carry a label.
    static List<Turn> find(String text, List<Entity> entities) {
        var found = new ArrayList<Turn>();
        var waiting = new ArrayList<Turn>();
        int labelled = 0;
        Speaker last = null;
        for (var paragraph : Paragraphs.of(text)) {
            var matcher = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
            boolean labels = matcher.lookingAt();
            var speaker =
                    labels
                            ? speaker(text, new Span(matcher.start(1), matcher.end(1)), entities)
                            : Optional.<Speaker>empty();
            if (speaker.isPresent()) {
                labelled++;
                found.addAll(waiting);
                waiting.clear();
                last = speaker.get();
                found.add(new Turn(last, new Span(matcher.end(), paragraph.end()), true));
            } else if (labels) {
                waiting.clear();
                last = null;
            } else if (last != null) {
                waiting.add(new Turn(last, paragraph, false));
            }
        }
        return labelled >= FEWEST ? found : List.of();
    }

    private static Optional<Speaker> speaker(String text, Span label, List<Entity> entities) {
        var words = label.of(text).replaceAll(" \\(.*", "").toLowerCase(Locale.ROOT);
        var surname = words.substring(words.lastIndexOf(' ') + 1);
        for (int i = 0; i < entities.size(); i++) {
            var name = entities.get(i).name().toLowerCase(Locale.ROOT);
            boolean person = entities.get(i).kind() == EntityKind.PERSON;
            if (person && (name.equals(words) || name.endsWith(" " + surname))) {
                return Optional.of(new Speaker(label, i));
            }
        }
        return ROLE.matcher(words).matches()
                ? Optional.of(new Speaker(label, -1))
                : Optional.empty();
    }
}
