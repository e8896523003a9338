package org.demarche.ui.brief;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.demarche.library.brief.BriefForm;
import org.demarche.model.article.ArticleSummary;
import org.demarche.model.brief.Brief;
import org.demarche.model.query.Happening;
import org.demarche.model.query.LibraryEntity;
import org.demarche.model.query.TimelineEvent;
import org.demarche.model.watch.Watch;
import org.demarche.ui.Controls;
import org.demarche.ui.DayNames;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// "Since you last looked": each line leads to what it tells of.
public final class BriefPane extends VBox {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(Locale.UK);

    private final Deeds deeds;
    private final VBox sections = new VBox(16);
    private final Button close = new Button("Close");

    /// Where the lines lead, and what may be done with the whole.
    public interface Deeds {
        void open(ArticleSummary article);

        void open(Watch watch);

        void open(LibraryEntity actor);

        void open(TimelineEvent event);

        void save(BriefForm form);

        /// All of it is seen: the next brief begins here.
        void seen();

        void close();
    }

    public BriefPane(Brief brief, Deeds deeds) {
        super(10);
        this.deeds = deeds;
        getStyleClass().addAll("layer", "dialog", "brief-pane");
        fill(brief);
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefHeight(460);
        getChildren()
                .addAll(
                        Controls.label("Since you last looked", "layer-title", "strong"),
                        Controls.label(
                                "%s since %s"
                                        .formatted(
                                                Controls.count(
                                                        brief.articles(), "article", "articles"),
                                                moment(brief.since())),
                                "quiet"),
                        scroll,
                        buttons());
    }

    public Button closeButton() {
        return close;
    }

    private void fill(Brief brief) {
        for (var news : brief.watches()) {
            var heading = "Watch: %s · %,d".formatted(news.watch().name(), news.found());
            var section = section(heading, news.newest().stream().map(this::line).toList());
            if (news.found() > news.newest().size()) {
                section.getChildren()
                        .add(Controls.link("Show all", () -> deeds.open(news.watch())));
            }
        }
        section("Stories", brief.stories().stream().map(this::story).toList());
        section("What happened", brief.happened().stream().map(this::event).toList());
        section(
                "Who is in it",
                brief.actors().stream()
                        .map(
                                news ->
                                        line(
                                                news.actor().entity().name(),
                                                Controls.count(
                                                                news.articles(),
                                                                "article",
                                                                "articles")
                                                        + (news.isNew() ? " · new" : ""),
                                                () -> deeds.open(news.actor())))
                        .toList());
        section("Ahead", brief.ahead().stream().map(this::event).toList());
        if (sections.getChildren().isEmpty()) {
            sections.getChildren()
                    .add(
                            Controls.label(
                                    "Nothing has come since then, and nothing is planned.",
                                    "quiet"));
        }
    }

    private VBox section(String heading, List<Node> lines) {
        var section = new VBox(4, Controls.label(heading, "brief-heading", "strong"));
        section.getChildren().addAll(lines);
        if (!lines.isEmpty()) {
            sections.getChildren().add(section);
        }
        return section;
    }

    private Node story(Brief.StoryNews story) {
        var lead = story.lead();
        var more =
                story.articles() == 1
                        ? lead.source()
                        : "%s and %,d more · %s"
                                .formatted(
                                        lead.source(),
                                        story.articles() - 1,
                                        Controls.count(story.sources(), "source", "sources"));
        return line(lead.title(), more, () -> deeds.open(lead));
    }

    private Node line(ArticleSummary article) {
        return line(article.title(), article.source(), () -> deeds.open(article));
    }

    private Node event(Happening happening) {
        var event = happening.lead();
        var when = DayNames.full(event.event().when());
        var outlets = happening.outlets() > 1 ? " · %d outlets".formatted(happening.outlets()) : "";
        return line(event.event().summary(), when + outlets, () -> deeds.open(event));
    }

    private static Node line(String words, String more, Runnable open) {
        var link = Controls.link(words, open);
        link.getStyleClass().add("brief-line");
        link.setMinWidth(0);
        link.setMaxWidth(430);
        link.setAlignment(Pos.CENTER_LEFT);
        var quiet = Controls.label(more, "quiet");
        quiet.setMinWidth(Region.USE_PREF_SIZE);
        quiet.setMaxWidth(220);
        var line = new HBox(10, link, Controls.spring(), quiet);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox buttons() {
        var save = new MenuButton("Save as");
        for (var form : BriefForm.values()) {
            var item = new MenuItem(form == BriefForm.HTML ? "Web page…" : "Markdown…");
            item.setOnAction(_ -> deeds.save(form));
            save.getItems().add(item);
        }
        var seen = new Button("All seen");
        seen.getStyleClass().add("accent");
        seen.setOnAction(_ -> deeds.seen());
        close.setOnAction(_ -> deeds.close());
        var line = new HBox(8, save, Controls.spring(), close, seen);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}
