package org.demarche.analysis.event.sense;

import org.demarche.analysis.event.actor.Actor;
import org.demarche.analysis.event.role.Roles;
import org.demarche.analysis.event.word.EventPattern;
import org.demarche.analysis.event.word.Trigger;
import org.demarche.analysis.event.word.Words;
import org.demarche.analysis.parse.Parse;
import org.demarche.model.finding.EventKind;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells a missile that is tested or shown from one that is fired at somebody: "fired a missile
/// over the sea" is a show of force, "fired a missile at the port" an attack.
public final class Shots {

    private static final int BEFORE = 10; // words

    private static final Set<String> MISSILES =
            Set.of("missile", "rocket", "projectile", "satellite", "icbm", "warhead");
    private static final Set<String> SHOOTING =
            Set.of("fire", "launch", "test", "conduct", "carry", "test-fire", "testfire");
    private static final Set<String> AT =
            Set.of("at", "on", "upon", "against", "into", "onto", "towards", "toward", "across");
    private static final Set<String> NEAR = Set.of("over", "near", "around", "off");
    private static final Set<String> NOWHERE =
            Set.of(
                    ("sea ocean water waters orbit space air sky pacific location site range"
                         + " exercise drill test altitude angle height speed dawn noon night time"
                         + " moment a.m. p.m. am pm day morning afternoon evening")
                            .split(" ", -1));
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may"
                            + "|june|july|august|september|october|november|december"
                            + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|\\d.*");
    private static final Set<String> HARM =
            Set.of(
                    "kill", "wound", "injure", "hit", "destroy", "strike", "damage", "target",
                    "attack", "bomb");

    private Shots() {}

    /// The same trigger, as a show of force where nobody is shot at.
    public static Trigger read(Trigger trigger, Words words, Parse parse) {
        var pattern = trigger.pattern();
        boolean attack = pattern.kind() == EventKind.ATTACK && !pattern.noun();
        if (!attack || !isShot(trigger.place(), trigger, words, parse)) {
            return trigger;
        }
        return isAtSomebody(trigger.place(), words, parse) || doesHarm(words)
                ? trigger
                : new Trigger(shown(pattern), trigger.place(), trigger.last());
    }

    /// Whether the words tell that a missile is shot.
    public static boolean isShot(int verb, Trigger trigger, Words words, Parse parse) {
        boolean object =
                parse.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(thing -> isMissile(thing, words, parse));
        boolean which =
                parse.is(verb, "acl:relcl", "acl") && isMissile(parse.head(verb), words, parse);
        return SHOOTING.contains(words.lemma(verb))
                && (object
                        || which
                        || MISSILES.contains(words.lemma(trigger.last()))
                        || (trigger.last() == verb && isMissileBefore(verb, words)));
    }

    /// Whom a show of force faces is told by a preposition only: "over Japan", and not "as the Pope
    /// called it…".
    public static Roles facing(Trigger trigger, Words words, @Nullable Parse parse, Roles roles) {
        boolean shown =
                parse != null
                        && trigger.pattern().kind() == EventKind.MOBILISATION
                        && isShot(trigger.place(), trigger, words, parse);
        boolean faced =
                AT.contains(roles.target().preposition())
                        || NEAR.contains(roles.target().preposition());
        boolean own = roles.target().overlaps(roles.source());
        return shown && (!faced || own) ? new Roles(roles.source(), Actor.NOBODY) : roles;
    }

    /// "the missile that was said to have been fired": a tree may miss what is so far apart.
    private static boolean isMissileBefore(int verb, Words words) {
        for (int i = verb - 1; i >= Math.max(0, verb - BEFORE); i--) {
            if (MISSILES.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static EventPattern shown(EventPattern pattern) {
        return pattern.as(EventKind.MOBILISATION, "MOBILIZE", "150");
    }

    private static boolean isMissile(int noun, Words words, Parse parse) {
        return MISSILES.contains(words.lemma(noun))
                || parse.children(noun, "nmod", "compound").stream()
                        .anyMatch(part -> MISSILES.contains(words.lemma(part)));
    }

    private static boolean isAtSomebody(int verb, Words words, Parse parse) {
        for (int child : parse.children(verb, "obl", "obj")) {
            if (parse.is(child, "obl") && isAimed(child, words, parse)) {
                return true;
            }
            for (int part : parse.children(child, "nmod")) {
                if (isAimed(part, words, parse)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAimed(int noun, Words words, Parse parse) {
        return !NOWHERE.contains(words.lemma(noun))
                && !TIME.matcher(words.word(noun)).matches()
                && parse.children(noun, "case").stream()
                        .anyMatch(word -> AT.contains(words.word(word)));
    }

    private static boolean doesHarm(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isVerb(i) && HARM.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
