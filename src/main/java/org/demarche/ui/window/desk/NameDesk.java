package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.demarche.model.finding.Analysis;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.ui.KindNames;
import org.demarche.ui.Overlay;
import org.demarche.ui.command.Command.Group;
import org.demarche.ui.command.Commands;
import org.demarche.ui.command.Key.Typed;
import org.demarche.ui.naming.KindPane;
import org.demarche.ui.naming.NameChoiceViewModel;
import org.demarche.ui.naming.NameDeeds.Reach;
import org.demarche.ui.naming.NameMenu;
import org.demarche.ui.naming.NamePane;
import org.demarche.ui.naming.NamePane.Question;
import org.demarche.ui.naming.RulesPane;
import org.demarche.ui.naming.RulesViewModel;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.reader.name.Named;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the commands do that concern names: walk through them, correct them, colour them.
public final class NameDesk implements NameMenu.Asking {

    private static final int SHOWN = 40; // characters of a name in a title

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;
    private final ReaderView reader;
    private final NameMenu menu;
    private final DossierDesk dossiers;

    /// @param say writes a few words at the foot of the window
    public NameDesk(WindowParts parts, Overlay overlay, Consumer<String> say, ReaderView reader) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
        this.reader = reader;
        this.dossiers = new DossierDesk(parts, overlay, say);
        this.menu = new NameMenu(parts.nameDeeds(), this);
        parts.nameDeeds().onSay(say);
    }

    /// Who shows the dealings of a named actor with another.
    public void onDealings(Consumer<String> show) {
        dossiers.onDealings(show);
    }

    public void addTo(Commands all) {
        var walk = parts.reader().mentions();
        add(all, "Next name", "n", () -> walk.turn(1));
        add(all, "Previous name", "p", () -> walk.turn(-1));
        add(all, "No name: ignore it", "i", () -> named(n -> ignore(n, Reach.ALWAYS)));
        add(all, "Ignore it only here", "I", () -> named(n -> ignore(n, Reach.THIS_ARTICLE)));
        add(all, "Kind of this name…", "y", () -> named(n -> recast(n, Reach.ALWAYS)));
        add(
                all,
                "Kind of this name, only here…",
                "Y",
                () -> named(n -> recast(n, Reach.THIS_ARTICLE)));
        add(all, "Rename…", "r", () -> named(this::rename));
        add(all, "The same as another name…", "g", () -> named(this::join));
        add(all, "Take apart from others…", "x", () -> named(this::apart));
        add(all, "Mark the selected words…", "a", () -> mark(Reach.ALWAYS));
        add(all, "Mark them only here…", "A", () -> mark(Reach.THIS_ARTICLE));
        add(all, "All about this name, or another…", "d", this::dossier);
        add(all, "Show or hide all colours", "h", parts.entities()::toggleAll);
        for (var kind : EntityKind.values()) {
            var many = KindNames.many(kind).toLowerCase(Locale.ROOT);
            all.add(
                    "Colour " + many + ", or not",
                    Group.NAMES,
                    () -> parts.entities().toggle(kind));
        }
        all.add("Your names: watched and corrected…", Group.NAMES, this::rules);
    }

    private static void add(Commands all, String name, String key, Runnable deed) {
        all.add(name, Group.NAMES, new Typed(key), deed);
    }

    /// Opens the menu of a name, at a place on the screen.
    public void menu(Named named, Node owner, double x, double y) {
        menu.show(named, owner, x, y);
    }

    private void named(Consumer<Named> deed) {
        parts.reader()
                .mentions()
                .named()
                .ifPresentOrElse(
                        deed,
                        () ->
                                say.accept(
                                        "Come to a name first: N is the next one, P the"
                                                + " one before."));
    }

    private void ignore(Named named, Reach reach) {
        parts.nameDeeds().ignore(named, reach);
    }

    private void recast(Named named, Reach reach) {
        askKind(named.entity().name(), reach, kind -> parts.nameDeeds().recast(named, kind, reach));
    }

    private void askKind(String words, Reach reach, Consumer<EntityKind> chosen) {
        var where = reach == Reach.ALWAYS ? "In every article" : "Only in this article";
        var pane =
                new KindPane(
                        shortened(words),
                        where,
                        kind -> {
                            overlay.hide();
                            chosen.accept(kind);
                        });
        show(pane, pane.first());
    }

    @Override
    public void rename(Named named) {
        var question =
                new Question(
                        "Rename “%s”".formatted(shortened(named.entity().name())),
                        "Lists, search and timeline call it so from now on. What is printed in"
                                + " the text stays.",
                        named.entity().name(),
                        Reach.THIS_ARTICLE);
        askName(named, question, (to, reach) -> parts.nameDeeds().same(named, to, reach));
    }

    @Override
    public void join(Named named) {
        var question =
                new Question(
                        "“%s” is the same as…".formatted(shortened(named.entity().name())),
                        "Both become one, in lists, quotes, events and search.",
                        "",
                        Reach.THIS_ARTICLE);
        askName(named, question, (to, reach) -> parts.nameDeeds().same(named, to, reach));
    }

    @Override
    public void apart(Named named) {
        var words = shortened(named.words());
        var question =
                new Question(
                        "“%s” is not %s but…".formatted(words, shortened(named.entity().name())),
                        "What is printed as “%s” gets a name of its own, or that of another."
                                .formatted(words),
                        named.words().replaceAll("\\s+", " "),
                        Reach.THIS_MENTION);
        askName(named, question, (to, reach) -> parts.nameDeeds().apart(named, to, reach));
    }

    private void askName(Named named, Question question, BiConsumer<EntityName, Reach> chosen) {
        var pane =
                new NamePane(
                        choice(EntityName.of(named.entity())),
                        question,
                        (to, reach) -> {
                            overlay.hide();
                            chosen.accept(to, reach);
                        });
        show(pane, pane.field());
    }

    private void mark(Reach reach) {
        var article = parts.reader().articleProperty().get();
        var selected = reader.selection();
        if (article == null || selected.isEmpty()) {
            say.accept("Select the words of a name that was missed first.");
            return;
        }
        var span = selected.get();
        var words = span.of(article.text().text()).replaceAll("\\s+", " ");
        askKind(
                words,
                reach,
                kind ->
                        parts.nameDeeds()
                                .mark(
                                        new NameDeed.Mark(words, new EntityName(words, kind)),
                                        span,
                                        isInLonger(span),
                                        reach));
    }

    private boolean isInLonger(Span span) {
        var found = analysis();
        return found != null
                && found.mentions().stream()
                        .map(mention -> mention.span())
                        .anyMatch(
                                s ->
                                        s.overlaps(span)
                                                && (s.start() < span.start()
                                                        || s.end() > span.end()));
    }

    private @Nullable Analysis analysis() {
        var article = parts.reader().articleProperty().get();
        return article == null ? null : article.analysis();
    }

    /// Opens all about a name.
    public void dossier(EntityName name) {
        dossiers.open(name);
    }

    @Override
    public void dossier(Named named) {
        dossiers.open(EntityName.of(named.entity()));
    }

    /// Of the name that was come to, else of one that is asked for.
    private void dossier() {
        parts.reader().mentions().named().ifPresentOrElse(this::dossier, this::askDossier);
    }

    private void askDossier() {
        var pane =
                new NamePane(
                        choice(null),
                        new Question("All about…", "Type a part of the name.", "", null),
                        (name, _) -> {
                            overlay.hide();
                            dossiers.open(name);
                        });
        show(pane, pane.field());
    }

    private NameChoiceViewModel choice(@Nullable EntityName subject) {
        var found = analysis();
        return new NameChoiceViewModel(
                subject,
                found == null ? List.of() : found.entities(),
                parts.doors().entities(),
                parts.background());
    }

    private void rules() {
        var model =
                new RulesViewModel(
                        parts.doors().library().names(), parts.nameDeeds(), parts.background());
        var pane = new RulesPane(model, overlay::hide);
        show(pane, pane.field());
    }

    private void show(Region pane, Node focus) {
        overlay.show(pane, Pos.CENTER, focus);
    }

    private static String shortened(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN - 1) + "…";
    }
}
