package org.demarche.ui.reader;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.demarche.library.Library;
import org.demarche.model.article.Article;
import org.demarche.model.finding.Entity;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.query.LibraryEntity;
import org.demarche.ui.reader.hit.HitBar;
import org.demarche.ui.reader.media.Figures;
import org.demarche.ui.reader.media.ReaderMedia;
import org.demarche.ui.reader.name.EntityCard;
import org.demarche.ui.reader.name.NameHover;
import org.demarche.ui.reader.name.Named;
import org.demarche.ui.reader.text.ArticleText;
import org.demarche.ui.reader.text.Look;
import org.demarche.ui.reader.text.Mark;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The reading pane: the open article with its head and its marks, or what to do when none is open.
public final class ReaderView extends StackPane {

    private final ReaderViewModel model;
    private final ReaderHeader head;
    private final ArticleText text;
    private final Region empty = new NothingOpen();
    private final NameHover hover;
    private Consumer<LibraryEntity> onFilter = _ -> {};
    private Consumer<EntityName> onDossier = _ -> {};
    private OnMenu onMenu = (_, _, _, _) -> {};
    private @Nullable Article shown;
    private final Figures figures = new Figures();
    private @Nullable ReaderMedia media;
    private Places places = new Places();

    /// @param family of the letters of the text, as [javafx.scene.text.Font] names it
    public ReaderView(ReaderViewModel model, String family) {
        this.model = model;
        getStyleClass().add("reader");
        head = new ReaderHeader(model);
        text = new ArticleText(head, family);
        var card = new EntityCard(known -> onFilter.accept(known), name -> onDossier.accept(name));
        hover = new NameHover(text, card, model.cards()::of);
        hover.onClick(this::filter);
        hover.onMenu(this::menu);
        var hits = new HitBar(model.hits());
        StackPane.setAlignment(hits, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(hits, new Insets(0, 20, 12, 0));
        getChildren().addAll(text, empty, hits);
        setMinWidth(0);
        text.control().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.articleProperty().subscribe(this::show);
        model.markingProperty().subscribe(_ -> mark());
        model.onScroll(text::scrollTo);
        text.control().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuKey);
    }

    /// Shows the links and pictures of the open article too.
    public void use(ReaderMedia links) {
        media = links;
        head.use(links);
        model.articleProperty().subscribe(links::opened);
        links.mediaProperty().subscribe(this::showMedia);
        links.fetchingProperty()
                .subscribe(coming -> figures.fill(links.mediaProperty().get(), coming));
    }

    /// Sets articles as the reader likes them, and opens each where it was left.
    public void use(ObservableValue<Look> look, Places remembered) {
        places = remembered;
        look.subscribe(text::use);
    }

    /// Writes down how far the open article was read.
    public void leave() {
        if (shown != null) {
            places.left(shown.id(), text.place());
        }
    }

    private void showMedia(Library.@Nullable Media found) {
        var article = shown;
        if (article == null || found == null || found.articleId() != article.id()) {
            return;
        }
        if (figures.make(found)) {
            text.show(article.text(), figures.byPlace(), marks());
        } else {
            mark();
        }
        figures.fill(found, media != null && media.fetchingProperty().get());
    }

    /// Who narrows the article list to an entity.
    public void onFilter(Consumer<LibraryEntity> filter) {
        onFilter = filter;
    }

    /// Who opens all about a name.
    public void onDossier(Consumer<EntityName> dossier) {
        onDossier = dossier;
    }

    /// Opens a menu of what can be done with a name.
    @FunctionalInterface
    public interface OnMenu {
        /// @param x on the screen
        void open(Named named, Node owner, double x, double y);
    }

    /// Who opens the menu of a name.
    public void onMenu(OnMenu menu) {
        onMenu = menu;
    }

    /// The words that are selected; empty for none.
    public Optional<Span> selection() {
        return text.selection();
    }

    /// Who opens the original of an article.
    public void onVisit(Consumer<URI> visit) {
        head.onVisit(visit);
        hover.onLink(visit);
    }

    /// Puts the reader's own marks below the article's head.
    public void below(Region marks) {
        head.below(marks);
    }

    /// Who shows what an edit changed in the open article.
    public void onCompare(Runnable compare) {
        head.onCompare(compare);
    }

    /// Shows the head of the article, where tags and the note are.
    public void toHead() {
        text.toHead();
    }

    /// Goes on by a page.
    ///
    /// @return false when the end of the article is in view: then it is time for the next one
    public boolean pageDown() {
        return text.pageDown();
    }

    /// Goes back by a page; false at the beginning.
    public boolean pageUp() {
        return text.pageUp();
    }

    /// Puts what is selected on the clipboard.
    public void copy() {
        text.copy();
    }

    /// Takes the keyboard.
    public void focusText() {
        text.control().requestFocus();
    }

    private void show(@Nullable Article article) {
        empty.setVisible(article == null);
        text.setVisible(article != null);
        hover.hide();
        var before = shown;
        boolean another = before != null && (article == null || before.id() != article.id());
        if (another) {
            leave();
        }
        shown = article;
        if (article == null) {
            return;
        }
        if (before == null
                || before.id() != article.id()
                || !before.text().equals(article.text())) {
            figures.clear();
            text.show(article.text(), figures.byPlace(), marks());
            if (another || before == null) {
                comeBack(places.of(article.id()));
            }
        } else {
            mark();
        }
    }

    /// Unless the reader is led to a sentence.
    private void comeBack(int place) {
        if (place > 0) {
            Platform.runLater(
                    () -> {
                        if (model.showProperty().get() == null) {
                            text.comeBackTo(place);
                        }
                    });
        }
    }

    private void mark() {
        text.mark(marks());
    }

    private List<Mark> marks() {
        var article = model.articleProperty().get();
        if (article == null) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        var found = media == null ? null : media.mediaProperty().get();
        if (found != null && found.articleId() == article.id()) {
            int end = article.text().text().length();
            found.media().links().stream()
                    .filter(link -> link.span().end() <= end)
                    .forEach(link -> marks.add(new Mark.Link(link)));
        }
        marks.addAll(model.markingProperty().get().marks(article.analysis()));
        return List.copyOf(marks);
    }

    private void filter(Entity entity) {
        model.cards().of(entity, card -> onFilter.accept(card.entity()));
    }

    private void menu(Named named, double x, double y) {
        if (named.mention() != null) {
            model.mentions().focus(named.mention());
        }
        onMenu.open(named, text.control(), x, y);
    }

    /// The menu key opens the menu of the name that has the frame.
    private void menuKey(ContextMenuEvent asked) {
        var named = model.mentions().named();
        if (asked.isKeyboardTrigger() && named.isPresent()) {
            var mention = named.get().mention();
            var place =
                    mention == null
                            ? Optional.<Bounds>empty()
                            : text.painter().placeOf(mention.span(), text.control());
            var corner =
                    place.map(text.control()::localToScreen)
                            .orElseGet(
                                    () ->
                                            text.control()
                                                    .localToScreen(
                                                            text.control().getBoundsInLocal()));
            onMenu.open(named.get(), text.control(), corner.getMinX(), corner.getMaxY());
            asked.consume();
        }
    }

    private void key(KeyEvent press) {
        if (press.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (model.mentions().focusedProperty().get() != null) {
            model.mentions().leave();
            press.consume();
        } else if (model.showProperty().get() != null) {
            model.forgetShown();
            press.consume();
        }
    }
}
