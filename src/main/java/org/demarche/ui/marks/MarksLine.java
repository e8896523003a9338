package org.demarche.ui.marks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.demarche.ui.Controls;
import org.demarche.ui.Icon;
import org.demarche.ui.marks.MarksViewModel.Marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Below an article's head: its tags, each with a cross to take it off, a field for another, and
/// the reader's note.
public final class MarksLine extends VBox {

    private final MarksViewModel model;
    private final FlowPane tags = new FlowPane(6, 4);
    private final TextField newTag = new TextField();
    private final TextArea note = new TextArea();
    private final Button addTag = Controls.link("+ Tag", this::startTag);
    private final Button addNote = Controls.link("+ Note", this::startNote);
    private Consumer<String> onTag = _ -> {};
    private Marks shown;

    public MarksLine(MarksViewModel model) {
        super(6);
        this.model = model;
        this.shown = model.marksProperty().get();
        getStyleClass().add("marks-line");
        tags.setAlignment(Pos.CENTER_LEFT);
        newTag.getStyleClass().add("new-tag");
        newTag.setPromptText("tag, another");
        newTag.setPrefColumnCount(12);
        newTag.setAccessibleText("New tag");
        newTag.addEventFilter(KeyEvent.KEY_PRESSED, this::tagKey);
        newTag.focusedProperty().subscribe(focused -> part(newTag, focused));
        TextFields.bindAutoCompletion(newTag, asked -> known(asked.getUserText()));
        part(newTag, false);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.setPromptText("Your note. Esc keeps it and goes back to the article.");
        note.setAccessibleText("Your note on this article");
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::noteKey);
        note.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keepNote();
                            }
                        });
        addTag.setTooltip(new Tooltip("File this article under a word (#)"));
        addNote.setTooltip(new Tooltip("Write a note to this article (c)"));
        getChildren().addAll(tags, note);
        model.marksProperty().subscribe(this::show);
    }

    /// Who shows all articles of a tag that is clicked.
    public void onTag(Consumer<String> opener) {
        onTag = opener;
    }

    /// Opens the field for a new tag.
    public void startTag() {
        if (shown.isOfAnArticle()) {
            newTag.clear();
            part(newTag, true);
            newTag.requestFocus();
        }
    }

    /// Opens the note.
    public void startNote() {
        if (shown.isOfAnArticle()) {
            part(note, true);
            note.requestFocus();
            note.end();
        }
    }

    private void show(Marks marks) {
        if (marks.articleId() != shown.articleId()) {
            keepNote();
        }
        boolean typing = note.isFocused() && marks.articleId() == shown.articleId();
        shown = marks;
        var parts = new ArrayList<Node>();
        for (var tag : marks.tags()) {
            parts.add(chip(tag));
        }
        parts.add(newTag);
        parts.add(addTag);
        if (marks.note().isEmpty()) {
            parts.add(addNote);
        }
        tags.getChildren().setAll(parts);
        part(this, marks.isOfAnArticle());
        if (!typing) {
            note.setText(marks.note());
            part(note, !marks.note().isEmpty());
        }
    }

    private HBox chip(String tag) {
        var name = Controls.link(tag, () -> onTag.accept(tag));
        name.setTooltip(new Tooltip("Show all articles with this tag"));
        var off =
                Controls.iconButton(Icon.CLOSE, "Take off the tag " + tag, () -> model.untag(tag));
        off.getStyleClass().add("small");
        var chip = new HBox(2, name, off);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", "tag");
        return chip;
    }

    private List<String> known(String begun) {
        var start = begun.strip().toLowerCase(Locale.ROOT);
        return shown.known().stream()
                .filter(tag -> !start.isEmpty() && tag.toLowerCase(Locale.ROOT).startsWith(start))
                .filter(tag -> !shown.tags().contains(tag))
                .toList();
    }

    private void tagKey(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            model.tag(newTag.getText());
            newTag.clear();
            part(newTag, false);
        } else if (press.getCode() == KeyCode.ESCAPE) {
            part(newTag, false);
        } else {
            return;
        }
        press.consume();
        requestParentFocus();
    }

    private void noteKey(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            keepNote();
            part(note, !note.getText().isBlank());
            requestParentFocus();
        }
    }

    private void keepNote() {
        if (shown.isOfAnArticle() && note.isVisible()) {
            model.note(shown.articleId(), note.getText());
        }
    }

    private void requestParentFocus() {
        addTag.requestFocus();
    }

    private static void part(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
