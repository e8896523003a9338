package org.demarche.cli.command.naming;

import org.demarche.cli.call.AnalysisFirst;
import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.call.InputFile;
import org.demarche.cli.call.JobWait;
import org.demarche.cli.door.Session;
import org.demarche.cli.print.Table;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `rules`: what the reader says of names.
@Command(
        name = "rules",
        description =
                "Lists what you have said of names: ignored, joined, taken apart, marked."
                        + " 'export --rules' prints them for another library.")
public final class RulesCommand implements Callable<Integer> {

    private final Call call;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Take rules in, as 'export --rules' prints them.")
    private @Nullable String file;

    @Option(
            names = "--remove",
            paramLabel = "NUMBER",
            split = ",",
            description = "Take rules back, by their numbers in the list.")
    private Set<Long> remove = Set.of();

    public RulesCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            int failed = 0;
            if (file != null) {
                failed = take(session, new InputFile(file));
            }
            if (!remove.isEmpty()) {
                takeBack(session);
            }
            if (file == null && remove.isEmpty()) {
                list(session);
            }
            return failed == 0 ? 0 : 1;
        }
    }

    private int take(Session session, InputFile input) throws IOException {
        try (var in = input.open(call.console())) {
            var outcome = new RuleFile(session.library().names(), call.console()::say).read(in);
            spread(session);
            call.console()
                    .say(
                            outcome.taken() == 1
                                    ? "1 new rule."
                                    : "%,d new rules.".formatted(outcome.taken()));
            return outcome.failed();
        }
    }

    private void takeBack(Session session) throws CannotDo {
        var known =
                session.library().names().all().stream()
                        .map(rule -> rule.id())
                        .collect(Collectors.toSet());
        var unknown = new HashSet<>(remove);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new CannotDo(
                    "There is no rule %d; nothing was changed. 'demarche rules' prints the numbers."
                            .formatted(unknown.iterator().next()));
        }
        remove.forEach(id -> session.library().names().remove(id, null));
        spread(session);
    }

    private void spread(Session session) {
        var last =
                new JobWait(session.intake(), call.console())
                        .run(() -> session.intake().correct(), _ -> {});
        call.console().say("Corrected %s.".formatted(AnalysisFirst.articles(last.done())));
    }

    private void list(Session session) {
        var rules = new RuleList(session.library());
        if (call.json()) {
            rules.json().forEach(call.console()::print);
        } else if (rules.isEmpty()) {
            call.console().say("You have said nothing of names yet.");
        } else {
            var table = new Table("No.", "Articles", "What you said");
            rules.rows().forEach(row -> table.row(row.toArray(String[]::new)));
            List<String> lines = table.lines(call.console().width());
            lines.forEach(call.console()::print);
        }
    }
}
