package org.demarche.cli.command.naming;

import org.demarche.cli.json.naming.RuleLine;
import org.demarche.library.NameRules;
import org.demarche.model.naming.KeptRule;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Takes in rules from JSON Lines. A line that cannot be read, or whose article is not here, is
/// told and passed over; a rule that is here already is not doubled.
final class RuleFile {

    private final NameRules rules;
    private final Consumer<String> complain;
    private final Set<NameRule> known;
    private int taken;
    private int failed;

    /// @param complain hears a sentence for each line that is passed over
    RuleFile(NameRules rules, Consumer<String> complain) {
        this.rules = rules;
        this.complain = complain;
        this.known =
                new HashSet<>(rules.all().stream().map(KeptRule::rule).collect(Collectors.toSet()));
    }

    /// How many rules were new, and how many lines were passed over.
    record Outcome(int taken, int failed) {}

    Outcome read(InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                take(line, number);
            }
        }
        return new Outcome(taken, failed);
    }

    private void take(String line, int number) {
        try {
            var rule = rule(RuleLine.read(line));
            if (known.add(rule)) {
                rules.add(rule, null);
                taken++;
            }
        } catch (IllegalArgumentException e) {
            failed++;
            complain.accept(
                    "Line %,d was passed over. %s"
                            .formatted(number, String.valueOf(e.getMessage())));
        }
    }

    private NameRule rule(RuleLine line) {
        var place = line.place();
        if (place == null) {
            return NameRule.always(line.deed());
        }
        var articles = rules.articlesAt(place.address(), place.title());
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(
                    "Its article “%s” (%s) is not in this library. Import that first."
                            .formatted(place.title(), place.address()));
        }
        return new NameRule(line.deed(), new Within.Article(articles.getFirst(), place.span()));
    }
}
