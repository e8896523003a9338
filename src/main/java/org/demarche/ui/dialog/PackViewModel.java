package org.demarche.ui.dialog;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import org.demarche.model.intake.PackFeed;
import org.demarche.model.intake.PackFeed.Owner;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The feeds of the pack as a reader sifts and chooses them. Used on the JavaFX thread only.
public final class PackViewModel {

    private final List<PackFeed> feeds;
    private final Set<URI> subscribed;
    private final ObservableList<PackFeed> shown = FXCollections.observableArrayList();
    private final ObservableSet<PackFeed> chosen =
            FXCollections.observableSet(new LinkedHashSet<>());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Owner> owner = new SimpleObjectProperty<>();
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("");

    /// @param subscribed the addresses of the sources that the reader has already
    public PackViewModel(List<PackFeed> feeds, Set<URI> subscribed) {
        this.feeds = List.copyOf(feeds);
        this.subscribed = Set.copyOf(subscribed);
        words.subscribe(this::sift);
        owner.subscribe(this::sift);
        place.subscribe(this::sift);
        language.subscribe(this::sift);
        sift();
    }

    private void sift() {
        shown.setAll(feeds.stream().filter(this::fits).toList());
    }

    private boolean fits(PackFeed feed) {
        return (owner.get() == null || owner.get() == feed.owner())
                && (place.get().isEmpty() || place.get().equals(feed.place()))
                && (language.get().isEmpty() || language.get().equals(feed.language()))
                && has(feed, words.get());
    }

    /// Whether every word that is typed stands somewhere in what is known of the feed.
    private static boolean has(PackFeed feed, String typed) {
        var known =
                String.join(
                                " ",
                                feed.title(),
                                feed.place(),
                                feed.topic(),
                                feed.note(),
                                feed.owner().words(),
                                String.valueOf(feed.site().getHost()))
                        .toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(known::contains);
    }

    /// Chooses a feed, or not; one that the reader has cannot be chosen.
    public void choose(PackFeed feed, boolean on) {
        if (on && !has(feed)) {
            chosen.add(feed);
        } else {
            chosen.remove(feed);
        }
    }

    /// Whether the reader has it already.
    public boolean has(PackFeed feed) {
        return subscribed.contains(feed.address());
    }

    public boolean isChosen(PackFeed feed) {
        return chosen.contains(feed);
    }

    /// In the order in which they were chosen.
    public List<PackFeed> chosen() {
        return List.copyOf(chosen);
    }

    public IntegerBinding count() {
        return Bindings.size(chosen);
    }

    public ObservableList<PackFeed> shown() {
        return shown;
    }

    /// Countries and bodies that have a feed, by name.
    public List<String> places() {
        return feeds.stream().map(PackFeed::place).distinct().sorted().toList();
    }

    /// ISO 639-1.
    public List<String> languages() {
        return feeds.stream().map(PackFeed::language).distinct().sorted().toList();
    }

    public StringProperty wordsProperty() {
        return words;
    }

    /// Null shows every owner.
    public ObjectProperty<@Nullable Owner> ownerProperty() {
        return owner;
    }

    /// Empty shows every country.
    public StringProperty placeProperty() {
        return place;
    }

    /// Empty shows every language.
    public StringProperty languageProperty() {
        return language;
    }
}
