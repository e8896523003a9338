package org.demarche.ui.window.desk;

import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.demarche.library.dossier.Dossier;
import org.demarche.library.dossier.DossierMarkdown;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.ui.Overlay;
import org.demarche.ui.dossier.DossierPane;
import org.demarche.ui.dossier.DossierViewModel;
import org.demarche.ui.window.parts.WindowParts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Opens dossiers above the panes, and does what is chosen in them.
final class DossierDesk implements DossierPane.Deeds {

    private static final double WIDEST = 1040;
    private static final double HIGHEST = 720;
    private static final double MARGIN = 56; // pixels of the window that stay in view, both sides

    private final WindowParts parts;
    private final Overlay overlay;
    private final Consumer<String> say;
    private Consumer<String> dealings = _ -> {};

    /// @param say writes a few words at the foot of the window
    DossierDesk(WindowParts parts, Overlay overlay, Consumer<String> say) {
        this.parts = parts;
        this.overlay = overlay;
        this.say = say;
    }

    /// Who shows the dealings of a named actor with another.
    void onDealings(Consumer<String> show) {
        dealings = show;
    }

    void open(EntityName name) {
        var model = new DossierViewModel(parts.doors().library().dossiers(), parts.background());
        var pane = new DossierPane(model, this);
        var scene = overlay.getScene();
        pane.prefWidthProperty()
                .bind(scene.widthProperty().map(w -> Math.min(WIDEST, w.doubleValue() - MARGIN)));
        pane.prefHeightProperty()
                .bind(scene.heightProperty().map(h -> Math.min(HIGHEST, h.doubleValue() - MARGIN)));
        model.open(name);
        overlay.show(pane, Pos.CENTER, pane.focusTarget());
    }

    @Override
    public void read(long article, @Nullable Span span) {
        overlay.hide();
        parts.articles().choose(article);
        parts.reader().open(article, span);
    }

    @Override
    public void filter(Dossier dossier) {
        overlay.hide();
        parts.articles().entityProperty().set(dossier.entity());
    }

    @Override
    public void dealings(Dossier dossier) {
        overlay.hide();
        dealings.accept(dossier.entity().entity().name());
    }

    @Override
    public void copy(Dossier dossier) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", DossierMarkdown.lines(dossier)));
        Clipboard.getSystemClipboard().setContent(content);
        say.accept("The dossier is on the clipboard.");
    }

    @Override
    public void close() {
        overlay.hide();
    }
}
