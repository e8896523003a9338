package org.demarche.ui.naming;

import org.demarche.library.NameRules;
import org.demarche.model.finding.EntityKind;
import org.demarche.model.finding.Span;
import org.demarche.model.naming.EntityName;
import org.demarche.model.naming.NameDeed;
import org.demarche.model.naming.NameRule;
import org.demarche.model.naming.Within;
import org.demarche.ui.Background;
import org.demarche.ui.command.Undo;
import org.demarche.ui.reader.name.Named;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What a reader does to names. Each deed is kept in the library first, shows at once in the open
/// article, then in all others, and can be taken back. Used on the JavaFX thread only.
public final class NameDeeds {

    private final NameRules rules;
    private final Background background;
    private final Undo undo;
    private final Supplier<@Nullable Long> open;
    private final Runnable changed;
    private Consumer<String> say = _ -> {};
    private Runnable whenKept = () -> {};

    /// @param open the article that is open; null for none
    /// @param changed runs when a deed has been kept: shows it, and spreads it over the library
    public NameDeeds(
            NameRules rules,
            Background background,
            Undo undo,
            Supplier<@Nullable Long> open,
            Runnable changed) {
        this.rules = rules;
        this.background = background;
        this.undo = undo;
        this.open = open;
        this.changed = changed;
    }

    /// Who writes a few words at the foot of the window.
    public void onSay(Consumer<String> words) {
        say = words;
    }

    /// Who lists the rules: runs when one has been kept or taken back.
    void whenKept(Runnable list) {
        whenKept = list;
    }

    private void changed() {
        changed.run();
        whenKept.run();
    }

    /// Where a deed is to hold.
    public enum Reach {
        ALWAYS,
        THIS_ARTICLE,
        THIS_MENTION
    }

    /// It names nobody and nothing.
    public void ignore(Named named, Reach reach) {
        keep("ignored name", named, reach, new NameDeed.Ignore(EntityName.of(named.entity())));
    }

    public void recast(Named named, EntityKind kind, Reach reach) {
        var before = EntityName.of(named.entity());
        var after = new EntityName(before.name(), kind);
        keep("kind of a name", named, reach, new NameDeed.Same(before, after));
    }

    /// It is called otherwise, or is another that is there already.
    public void same(Named named, EntityName with, Reach reach) {
        var before = EntityName.of(named.entity());
        if (before.equals(with)) {
            say.accept("It is called so already.");
        } else {
            keep("name", named, reach, new NameDeed.Same(before, with));
        }
    }

    /// What is printed so is somebody else.
    public void apart(Named named, EntityName as, Reach reach) {
        var before = EntityName.of(named.entity());
        if (before.equals(as)) {
            say.accept("Give the other one another name than “%s”.".formatted(as.name()));
        } else {
            keep("names taken apart", named, reach, new NameDeed.Apart(before, named.words(), as));
        }
    }

    /// A name that was missed.
    ///
    /// @param span where it was selected; null when it was typed
    /// @param longer whether a longer name stands there, which has to give way in this place
    public void mark(NameDeed.Mark mark, @Nullable Span span, boolean longer, Reach reach) {
        var marked = new ArrayList<NameRule>();
        Long article = open.get();
        if (article != null && span != null && longer) {
            marked.add(new NameRule(mark, new Within.Article(article, span)));
        }
        if (reach == Reach.ALWAYS || article == null) {
            marked.add(NameRule.always(mark));
        } else if (!longer) {
            marked.add(NameRule.in(article, mark));
        }
        keep("marked name", marked, mark.says());
    }

    /// Takes a rule back, whenever it was made.
    public void remove(long rule, NameRule said) {
        var here = open.get();
        background.ask(
                () -> rules.remove(rule, here),
                _ -> {
                    undo.did("removed rule", () -> keepAgain(said));
                    changed();
                });
    }

    private void keepAgain(NameRule said) {
        var here = open.get();
        background.ask(() -> rules.add(said, here), _ -> changed());
    }

    private void keep(String what, Named named, Reach reach, NameDeed deed) {
        Long article = open.get();
        var mention = named.mention();
        var within =
                reach == Reach.ALWAYS || article == null
                        ? Within.LIBRARY
                        : new Within.Article(
                                article,
                                reach == Reach.THIS_MENTION && mention != null
                                        ? mention.span()
                                        : null);
        keep(what, List.of(new NameRule(deed, within)), deed.says());
    }

    private void keep(String what, List<NameRule> said, String sentence) {
        var here = open.get();
        background.ask(
                () -> {
                    var kept = new ArrayList<Long>();
                    for (var rule : said) {
                        kept.add(rules.add(rule, here));
                    }
                    return kept;
                },
                kept -> {
                    undo.did(what, () -> takeBack(kept));
                    boolean always = said.getLast().within() instanceof Within.Library;
                    say.accept(
                            "%s, %s. Ctrl+Z takes it back."
                                    .formatted(sentence, always ? "always" : "only here"));
                    changed();
                });
    }

    private void takeBack(List<Long> kept) {
        var here = open.get();
        background.ask(
                () -> {
                    kept.forEach(rule -> rules.remove(rule, here));
                    return kept;
                },
                _ -> changed());
    }
}
