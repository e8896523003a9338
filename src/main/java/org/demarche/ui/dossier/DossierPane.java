package org.demarche.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.library.dossier.Dossier;
import org.demarche.model.finding.Span;
import org.demarche.ui.Controls;
import org.demarche.ui.KindNames;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// All about one name, above the panes: its lists on the left, its mentions over time and its
/// company on the right.
public final class DossierPane extends VBox {

    private static final double SIDE = 372; // pixels of the right half

    private final DossierViewModel model;
    private final Deeds deeds;
    private final Label name = Controls.label("", "dossier-name", "strong");
    private final Label kind = Controls.label("");
    private final Label about = Controls.label("", "quiet");
    private final Label aliases = Controls.label("", "quiet");
    private final ListView<DossierLine> list = new ListView<>();
    private final MentionsChart chart = new MentionsChart();
    private final CompanyGraph company;
    private final Label companyTitle = Controls.label("NAMED TOGETHER WITH", "group");
    private final DossierTabs tabs;

    /// What can be done from a dossier.
    public interface Deeds {
        /// Opens an article, at some words of it where there are some.
        void read(long article, @Nullable Span span);

        /// Narrows the article list to the entity.
        void filter(Dossier dossier);

        /// Looks at it and another, who is to be named.
        void dealings(Dossier dossier);

        /// Puts the dossier on the clipboard, as Markdown.
        void copy(Dossier dossier);

        void close();
    }

    public DossierPane(DossierViewModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        company = new CompanyGraph(model::open);
        tabs = new DossierTabs(model);
        getStyleClass().addAll("layer", "dossier");
        aliases.setWrapText(true);
        aliases.setMaxHeight(34);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(company, Priority.ALWAYS);
        list.setCellFactory(_ -> new DossierCell(this::read));
        list.setOnKeyPressed(
                press -> {
                    var line = list.getSelectionModel().getSelectedItem();
                    if (press.getCode() == KeyCode.ENTER && line != null) {
                        press.consume();
                        read(line);
                    }
                });
        var left = new VBox(8, tabs, list);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        var right =
                new VBox(
                        8,
                        Controls.label("MENTIONS OVER TIME", "group"),
                        chart,
                        companyTitle,
                        company);
        right.setMinWidth(SIDE);
        right.setPrefWidth(SIDE);
        var halves = new HBox(22, left, right);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(head(), about, aliases, halves, foot());
        model.dossierProperty().subscribe(this::show);
        model.tabProperty().subscribe(_ -> list());
        model.troubleProperty().subscribe(this::trouble);
    }

    /// What gets the keyboard.
    public Region focusTarget() {
        return list;
    }

    private HBox head() {
        var back = Controls.link("‹ Back", model::back);
        back.visibleProperty().bind(model.canGoBackProperty());
        back.managedProperty().bind(back.visibleProperty());
        name.setMinWidth(60);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(10, back, name, kind, Controls.spring());
        head.getStyleClass().add("dossier-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private HBox foot() {
        var filter = new Button("Filter the list by this name");
        filter.setOnAction(_ -> withDossier(deeds::filter));
        var copy = new Button("Copy as Markdown");
        copy.setOnAction(_ -> withDossier(deeds::copy));
        var dealings = new Button("Dealings with another…");
        dealings.setOnAction(_ -> withDossier(deeds::dealings));
        var close = new Button("Close");
        close.setOnAction(_ -> deeds.close());
        return new HBox(8, filter, dealings, copy, Controls.spring(), close);
    }

    private void withDossier(Consumer<Dossier> deed) {
        var open = model.dossierProperty().get();
        if (open != null) {
            deed.accept(open);
        }
    }

    private void show(@Nullable Dossier dossier) {
        if (dossier == null) {
            return;
        }
        var entity = dossier.entity().entity();
        name.setText(entity.name());
        kind.setText(KindNames.one(entity.kind()));
        kind.getStyleClass().setAll("label", "dossier-kind", KindNames.style(entity.kind()));
        about.setText(DossierWords.about(dossier));
        var also = DossierWords.aliases(entity);
        aliases.setText(also);
        aliases.setManaged(!also.isEmpty());
        chart.show(dossier.mentions(), entity.kind());
        company.show(dossier);
        companyTitle.setVisible(!dossier.company().members().isEmpty());
        tabs.count(dossier);
        list();
    }

    private void trouble(String sentence) {
        if (!sentence.isEmpty()) {
            about.setText(sentence);
        }
    }

    private void list() {
        var dossier = model.dossierProperty().get();
        var tab = model.tabProperty().get();
        list.getItems().setAll(dossier == null ? List.of() : DossierLine.of(dossier, tab));
        list.setPlaceholder(Controls.label(DossierWords.none(tab), "quiet"));
        list.scrollTo(0);
    }

    private void read(DossierLine line) {
        deeds.read(line.article(), line.span());
    }
}
