package org.demarche.cli.command.naming;

import org.demarche.cli.call.Call;
import org.demarche.cli.call.CannotDo;
import org.demarche.cli.command.naming.DossierPrint.Form;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `entity`: one entity's dossier.
@Command(
        name = "entity",
        description = "Prints all about one name: articles, quotes, events, company, over time.")
public final class EntityCommand implements Callable<Integer> {

    private final Call call;

    @Parameters(paramLabel = "NAME", description = "The name, or a part of it.")
    private String name = "";

    @Option(names = "--no-analyse", description = "Do not analyse first what lacks it.")
    private boolean noAnalyse;

    public EntityCommand(Call call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException, CannotDo {
        try (var session = call.open()) {
            new DossierPrint(call, session)
                    .print(name, call.json() ? Form.JSON : Form.MARKDOWN, !noAnalyse);
            return 0;
        }
    }
}
