package org.demarche.ui.reader.name;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.demarche.model.article.Article;
import org.demarche.model.finding.Mention;
import org.demarche.model.finding.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Leads from name to name in the open article. The name that it has come to has a frame, and is
/// what the keys for corrections mean. Used on the JavaFX thread only.
public final class MentionWalk {

    private static final int BEFORE_THE_FIRST = -1;

    private final ReadOnlyObjectProperty<@Nullable Article> article;
    private final Set<?> kinds;
    private final Consumer<@Nullable Span> frame;
    private final ReadOnlyObjectWrapper<@Nullable Mention> focused = new ReadOnlyObjectWrapper<>();
    private long open = -1;
    private int from = BEFORE_THE_FIRST;

    /// @param kinds of names that are coloured; the others are passed over
    /// @param frame draws the frame and scrolls to it; null takes it away
    public MentionWalk(
            ReadOnlyObjectProperty<@Nullable Article> article,
            Set<?> kinds,
            Consumer<@Nullable Span> frame) {
        this.article = article;
        this.kinds = kinds;
        this.frame = frame;
        article.subscribe(this::articleChanged);
    }

    /// The name that it has come to; null for none.
    public ReadOnlyObjectProperty<@Nullable Mention> focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    /// The same with the entity that it means.
    public Optional<Named> named() {
        var mention = focused.get();
        var now = article.get();
        return mention == null || now == null || now.analysis() == null
                ? Optional.empty()
                : Optional.of(new Named(now.analysis().entities().get(mention.entity()), mention));
    }

    /// To the next name (`step` 1) or the one before (-1), round from the last to the first.
    public void turn(int step) {
        boolean any = kinds.isEmpty();
        turn(step, mention -> any || kinds.contains(mention.kind()));
    }

    /// To where one entity is named next or before.
    ///
    /// @param entity its place in the analysis
    public void turn(int entity, int step) {
        turn(step, mention -> mention.entity() == entity);
    }

    private void turn(int step, Predicate<Mention> which) {
        var now = article.get();
        if (now == null || now.analysis() == null) {
            return;
        }
        var list = now.analysis().mentions().stream().filter(which).toList();
        if (!list.isEmpty()) {
            focus(list.get(Math.floorMod(place(list, step), list.size())));
        }
    }

    private int place(List<Mention> list, int step) {
        int at = focused.get() == null ? -1 : list.indexOf(focused.get());
        if (at >= 0) {
            return at + step;
        }
        int after = 0;
        while (after < list.size() && list.get(after).span().start() <= from) {
            after++;
        }
        return step > 0 ? after : after - 1;
    }

    /// Comes to a name that was pointed at.
    public void focus(Mention mention) {
        from = mention.span().start();
        focused.set(mention);
        frame.accept(mention.span());
    }

    /// The next name will be looked for from here.
    public void startFrom(Span span) {
        from = span.start() - 1;
        leave();
    }

    /// Takes the frame away; the place stays.
    public void leave() {
        if (focused.get() != null) {
            focused.set(null);
            frame.accept(null);
        }
    }

    /// When the same article is read anew, a name that is still there stays framed.
    private void articleChanged(@Nullable Article now) {
        var before = focused.get();
        if (now == null || now.id() != open) {
            open = now == null ? -1 : now.id();
            from = BEFORE_THE_FIRST;
            leave();
        } else if (before != null) {
            var same = same(now, before.span());
            focused.set(same);
            if (same == null) {
                frame.accept(null);
            }
        }
    }

    private static @Nullable Mention same(Article article, Span span) {
        var analysis = article.analysis();
        return analysis == null
                ? null
                : analysis.mentions().stream()
                        .filter(mention -> Objects.equals(mention.span(), span))
                        .findFirst()
                        .orElse(null);
    }
}
