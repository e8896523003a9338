package org.demarche.source.markup;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The children of one element by their [Names], so that a feed's or item's fields can be asked for
/// in order of preference.
public final class Fields {

    private final Map<String, List<Element>> byName = new HashMap<>();

    public Fields(Element parent) {
        for (var child : parent.children()) {
            byName.computeIfAbsent(Names.of(child), _ -> new ArrayList<>()).add(child);
        }
    }

    /// All children of the first name, then all of the second, and so on.
    public Stream<Element> all(String... names) {
        return Arrays.stream(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    public Optional<Element> first(String... names) {
        return all(names).findFirst();
    }

    /// Their texts without those that are blank.
    public Stream<String> texts(String... names) {
        return all(names).map(e -> e.wholeText().strip()).filter(text -> !text.isEmpty());
    }

    /// The first text that is not blank; empty when there is none.
    public String text(String... names) {
        return texts(names).findFirst().orElse("");
    }
}
