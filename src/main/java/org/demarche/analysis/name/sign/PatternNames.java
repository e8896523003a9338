package org.demarche.analysis.name.sign;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds names by how they are built: "… Party", "Ministry of …", "… Summit", "… Accords", "Battle
/// of …".
///
/// Complements the CRF, which cuts long names of bodies into pieces and knows no treaties, meetings
/// and events. A name begins after the last small word before its head ("the leader of the | Civic
/// Party") and may go on behind it ("… Party of Ruritania").
public final class PatternNames {

    private static final Set<String> TAIL_JOINTS = Set.of("of", "for", "on", "against");
    private static final Set<String> NO_NAME_TAGS =
            Set.of("DT", "IN", "CC", "PRP", "PRP$", "WDT", "WP", "WRB", "RB", "TO", "MD", "EX");

    /// "Norbert Inc. of Southport" sits there, and is not called after it.
    private static final Set<String> COMPANY_TAILS =
            Set.of("Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.");

    private static final Set<String> OPENERS =
            Set.of("Several", "Many", "Most", "Some", "Other", "Few", "Former", "Senior", "Such");

    private static final Set<String> DAYS = days();

    private final Set<String> bodyHeads = WordList.read("body-heads.txt");
    private final Set<String> bodyStarts = WordList.read("body-starts.txt");
    private final Set<String> treatyHeads = WordList.read("treaty-heads.txt");
    private final Set<String> meetingHeads = WordList.read("meeting-heads.txt");
    private final Set<String> eventHeads = WordList.read("event-heads.txt");
    private final Set<String> eventStarts = WordList.read("event-starts.txt");
    private final Set<String> placeHeads = WordList.read("place-heads.txt");
    private final Set<String> placeStarts = WordList.read("place-starts.txt");

    /// Weekdays and months, which follow "on" without being part of a name.
    private static Set<String> days() {
        var days = new HashSet<String>();
        for (var day : DayOfWeek.values()) {
            days.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        for (var month : Month.values()) {
            days.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            days.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".");
        }
        days.add("Sept.");
        return days;
    }

    public List<FoundName> find(Sentence sentence) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        int start = 0;
        while (start < tokens.size()) {
            int end = endOfRun(tokens, start);
            boolean heading = end - start == tokens.size() && nothingMarked(tokens);
            int next = end > start && !heading ? add(found, tokens, start, end) : start;
            start = Math.max(Math.max(end, next), start + 1);
        }
        return found;
    }

    /// A line of nothing but capitalised words that the CRF passes over ("Related Post") is
    /// furniture rather than a name.
    private static boolean nothingMarked(List<Token> tokens) {
        return tokens.stream().allMatch(t -> t.ner().equals("O"));
    }

    /// One past the run of capitalised words from `start` on; a hyphen or "&" does not end it.
    private int endOfRun(List<Token> tokens, int start) {
        if (!capitalised(tokens.get(start))
                || NO_NAME_TAGS.contains(tokens.get(start).pos())
                || (start == 0 && opensSentence(tokens.getFirst()))) {
            return start;
        }
        int at = start + 1;
        while (at < tokens.size()) {
            var word = tokens.get(at).word();
            boolean joint = word.equals("-") || word.equals("&");
            if (joint && at + 1 < tokens.size() && capitalised(tokens.get(at + 1))) {
                at += 2;
            } else if (capitalised(tokens.get(at)) && !tokens.get(at).pos().equals("DT")) {
                at++;
            } else if (ownsTheRest(tokens, at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    /// "Replied State Department spokesman", "Twelve Arab League members".
    private static boolean opensSentence(Token token) {
        boolean number = token.pos().equals("CD") && token.word().matches("\\p{L}+");
        return number || token.pos().equals("VBD") || OPENERS.contains(token.word());
    }

    /// The possessive of a group that a body is named after: "Workers' Party", "Women's League".
    private boolean ownsTheRest(List<Token> tokens, int at) {
        var owner = tokens.get(at - 1);
        boolean group = owner.pos().equals("NNS") || owner.pos().equals("NNPS");
        return group
                && tokens.get(at).pos().equals("POS")
                && at + 1 < tokens.size()
                && bodyHeads.contains(word(tokens, at + 1));
    }

    /// Adds the name of the run, if it has one.
    ///
    /// @return one past the name's last token, or `start`
    private int add(List<FoundName> found, List<Token> tokens, int start, int end) {
        int head = end - 1;
        while (head >= start && headed(tokens.get(head).word()) == null) {
            head--;
        }
        var kind = head > start ? headed(tokens.get(head).word()) : null;
        int to = head + 1;
        if (kind == EntityKind.ORGANISATION && to == end) {
            to = endOfTail(tokens, to);
        }
        if (kind == null) {
            kind = started(tokens.get(start).word());
            to = end != start + 1 ? start : endOfTail(tokens, end);
            if (kind == null || to <= end) {
                return start;
            }
        }
        found.add(name(tokens, start, to, kind));
        return to;
    }

    private @Nullable EntityKind headed(String word) {
        return bodyHeads.contains(word)
                ? EntityKind.ORGANISATION
                : treatyHeads.contains(word)
                        ? EntityKind.TREATY
                        : meetingHeads.contains(word)
                                ? EntityKind.MEETING
                                : eventHeads.contains(word)
                                        ? EntityKind.OTHER
                                        : placeHeads.contains(word) ? EntityKind.PLACE : null;
    }

    private @Nullable EntityKind started(String word) {
        return bodyStarts.contains(word)
                ? EntityKind.ORGANISATION
                : eventStarts.contains(word)
                        ? EntityKind.OTHER
                        : placeStarts.contains(word) ? EntityKind.PLACE : null;
    }

    /// One past "of Canada", "for the Protection of Minors", "for Health and Safety"; `after` when
    /// nothing of the kind follows.
    private int endOfTail(List<Token> tokens, int after) {
        boolean company = COMPANY_TAILS.contains(word(tokens, after - 1));
        if (company || !TAIL_JOINTS.contains(word(tokens, after))) {
            return after;
        }
        int first = afterThe(tokens, after + 1);
        int end = first < tokens.size() ? endOfRun(tokens, first) : first;
        boolean day = end > first && DAYS.contains(word(tokens, first));
        if (end == first || day || tokens.get(first).ner().equals("PERSON")) {
            return after;
        }
        boolean otherBody = first == after + 2 && end - first >= 2 && isBody(word(tokens, end - 1));
        if (otherBody || parts(tokens, after, first, end)) {
            return after;
        }
        int landEnd = endOfLand(tokens, first, end);
        if (landEnd < end) {
            return landEnd;
        }
        if (word(tokens, after).equals("of") && word(tokens, end).equals("of")) {
            return end;
        }
        if (word(tokens, end).equals("of") || goesOnWithAnd(tokens, after, end)) {
            int more = afterThe(tokens, end + 1);
            int last = more < tokens.size() ? endOfRun(tokens, more) : more;
            return last > more && last - more <= 3 ? last : end;
        }
        return end;
    }

    /// "Oslo League for FC Bergen": two bodies for the CRF, which sees no name in the joint.
    private static boolean parts(List<Token> tokens, int joint, int first, int end) {
        boolean silent = tokens.get(joint).ner().equals("O");
        return silent
                && end - first >= 2
                && tokens.get(joint - 1).ner().equals("ORGANIZATION")
                && tokens.subList(first, end).stream()
                        .allMatch(t -> t.ner().equals("ORGANIZATION"));
    }

    /// One past the land in "of Ruritania Jane Roe", where a person follows; else `end`.
    private static int endOfLand(List<Token> tokens, int first, int end) {
        int at = first;
        while (at < end && !tokens.get(at).ner().equals("PERSON")) {
            at++;
        }
        return at > first && tokens.get(at - 1).ner().equals("LOCATION") ? at : end;
    }

    /// What "of the … Party" tells belongs to a body of its own.
    private boolean isBody(String head) {
        return headed(head) == EntityKind.ORGANISATION;
    }

    /// "for Security and Co-operation": what follows "and" is no body of its own.
    private boolean goesOnWithAnd(List<Token> tokens, int joint, int and) {
        if (!word(tokens, and).equals("and") || word(tokens, and + 1).equals("the")) {
            return false;
        }
        int next = and + 1;
        boolean one = next < tokens.size() && endOfRun(tokens, next) <= next + 2;
        boolean alike = tokens.get(next).ner().equals(tokens.get(joint + 1).ner());
        boolean groups = and == joint + 2 && isGroup(tokens, joint + 1) && isGroup(tokens, next);
        return one
                && (alike || groups)
                && headed(word(tokens, next + 1)) == null
                && started(word(tokens, next)) == null;
    }

    /// "Democrats", of whom a body is made.
    private static boolean isGroup(List<Token> tokens, int at) {
        var word = word(tokens, at);
        return word.endsWith("s") && tokens.get(at).pos().endsWith("S");
    }

    private static int afterThe(List<Token> tokens, int at) {
        return word(tokens, at).equals("the") ? at + 1 : at;
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }

    private static FoundName name(List<Token> tokens, int from, int to, EntityKind kind) {
        return new FoundName(
                new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()), kind);
    }

    private static boolean capitalised(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }
}
