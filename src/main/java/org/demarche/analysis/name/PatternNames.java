package org.demarche.analysis.name;

import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.token.Sentence;
import org.demarche.analysis.token.Token;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds names by how they are built: "… Party", "Ministry of …", "… Summit", "… Accords".
///
/// Complements the CRF, which cuts long names of bodies into pieces and knows no treaties and
/// meetings.
final class PatternNames {

    private static final Set<String> JOINTS =
            Set.of("of", "for", "on", "and", "the", "&", "-", "de", "in", "against", "'s", "’s");

    private final Set<String> bodyHeads = WordList.read("body-heads.txt");
    private final Set<String> bodyStarts = WordList.read("body-starts.txt");
    private final Set<String> treatyHeads =
            Set.of(
                    "Treaty",
                    "Treaties",
                    "Accord",
                    "Accords",
                    "Agreement",
                    "Agreements",
                    "Pact",
                    "Protocol",
                    "Protocols",
                    "Convention",
                    "Conventions",
                    "Memorandum",
                    "Communiqué",
                    "Declaration",
                    "Charter");
    private final Set<String> meetingHeads =
            Set.of(
                    "Summit",
                    "Conference",
                    "Forum",
                    "Dialogue",
                    "Format",
                    "Talks",
                    "Process",
                    "Quartet",
                    "Platform");

    List<FoundName> find(Sentence sentence) {
        var found = new ArrayList<FoundName>();
        var tokens = sentence.tokens();
        int start = 0;
        while (start < tokens.size()) {
            int end = endOfRun(tokens, start);
            if (end - start > 1) {
                addFrom(found, tokens, start, end);
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    /// One past the run of capitalised words from `start` on, with the small words that join them.
    private static int endOfRun(List<Token> tokens, int start) {
        if (!capitalised(tokens.get(start)) || isThe(tokens.get(start))) {
            return start;
        }
        int end = start + 1;
        int at = end;
        while (at < tokens.size() && at < end + 3) {
            if (capitalised(tokens.get(at)) && !isThe(tokens.get(at))) {
                end = ++at;
            } else if (JOINTS.contains(tokens.get(at).word())) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private void addFrom(List<FoundName> found, List<Token> tokens, int start, int end) {
        var first = tokens.get(start).word();
        if (bodyStarts.contains(first) && tokens.get(start + 1).word().equals("of")) {
            found.add(name(tokens, start, end, EntityKind.ORGANISATION));
            return;
        }
        for (int i = end - 1; i > start; i--) {
            var word = tokens.get(i).word();
            boolean headed = noJointBefore(tokens, start, i);
            if (headed && bodyHeads.contains(word)) {
                int to = endOfOwner(tokens, i + 1, end);
                found.add(name(tokens, start, to, EntityKind.ORGANISATION));
                return;
            }
            if (headed && treatyHeads.contains(word)) {
                found.add(name(tokens, start, i + 1, EntityKind.TREATY));
                return;
            }
            if (headed && meetingHeads.contains(word)) {
                found.add(name(tokens, start, i + 1, EntityKind.MEETING));
                return;
            }
        }
    }

    /// One past "of Canada" after a head; `after` when nothing of the kind follows.
    private static int endOfOwner(List<Token> tokens, int after, int end) {
        if (after >= end || !tokens.get(after).word().equals("of")) {
            return after;
        }
        int to = tokens.get(after + 1).word().equals("the") ? after + 2 : after + 1;
        int first = to;
        while (to < end && capitalised(tokens.get(to)) && !tokens.get(to).ner().equals("PERSON")) {
            to++;
        }
        return to > first ? to : after;
    }

    private static boolean noJointBefore(List<Token> tokens, int start, int head) {
        for (int i = start; i < head; i++) {
            var word = tokens.get(i).word();
            if (!capitalised(tokens.get(i)) && !word.equals("-") && !word.equals("&")) {
                return false;
            }
        }
        return true;
    }

    private static FoundName name(List<Token> tokens, int from, int to, EntityKind kind) {
        return new FoundName(
                new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()), kind);
    }

    private static boolean capitalised(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    private static boolean isThe(Token token) {
        return token.word().equals("The") || token.word().equals("A");
    }
}
