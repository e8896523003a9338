package org.demarche.ui.naming;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.demarche.library.EntityBrowser;
import org.demarche.model.finding.Entity;
import org.demarche.model.naming.EntityName;
import org.demarche.ui.Background;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom a name is to mean: the likeliest of the open article first, then what the library knows by
/// the letters that are typed. Used on the JavaFX thread only.
public final class NameChoiceViewModel {

    private static final int AT_MOST = 60;
    private static final Pattern WORDS = Pattern.compile("\\PL+");

    private final @Nullable EntityName subject;
    private final EntityBrowser browser;
    private final Background background;
    private final List<EntityName> near;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<EntityName> found = FXCollections.observableArrayList();

    /// @param subject is never among those found; null when any may be
    /// @param article the entities of the open article
    public NameChoiceViewModel(
            @Nullable EntityName subject,
            List<Entity> article,
            EntityBrowser browser,
            Background background) {
        this.subject = subject;
        this.browser = browser;
        this.background = background;
        this.near = nearest(article);
        found.setAll(near);
        typed.subscribe((_, now) -> look(now));
    }

    /// Those that share a word first, then those of the same kind.
    private List<EntityName> nearest(List<Entity> article) {
        var words = subject == null ? Set.<String>of() : words(subject.name());
        return article.stream()
                .map(EntityName::of)
                .filter(name -> !name.equals(subject))
                .sorted(
                        Comparator.comparingInt((EntityName name) -> -shared(words, name))
                                .thenComparing(
                                        name -> subject != null && name.kind() != subject.kind()))
                .limit(AT_MOST)
                .toList();
    }

    private static int shared(Set<String> words, EntityName name) {
        var both = new HashSet<>(words(name.name()));
        both.retainAll(words);
        return both.size();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(WORDS.split(name.toLowerCase(Locale.ROOT))));
    }

    private void look(String now) {
        var letters = now.strip().toLowerCase(Locale.ROOT);
        var here =
                near.stream()
                        .filter(name -> name.name().toLowerCase(Locale.ROOT).contains(letters))
                        .toList();
        found.setAll(here);
        if (!letters.isEmpty()) {
            background.ask(
                    () -> browser.named(letters),
                    known -> {
                        if (now.equals(typed.get())) {
                            var all = new LinkedHashSet<>(here);
                            known.forEach(other -> all.add(EntityName.of(other.entity())));
                            all.removeIf(name -> name.equals(subject));
                            found.setAll(new ArrayList<>(all).subList(0, least(all.size())));
                        }
                    });
        }
    }

    private static int least(int size) {
        return Math.min(size, AT_MOST);
    }

    /// What is typed, taken as a new name of the subject's kind, or as a known one that is called
    /// so; empty when only known ones may be chosen.
    public Optional<EntityName> taken() {
        var name = typed.get().strip();
        if (subject == null || name.isEmpty()) {
            return Optional.empty();
        }
        var kind = subject.kind();
        return found.stream()
                .filter(known -> known.name().equalsIgnoreCase(name) && known.kind() == kind)
                .findFirst()
                .or(() -> Optional.of(new EntityName(name, kind)));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<EntityName> found() {
        return found;
    }
}
