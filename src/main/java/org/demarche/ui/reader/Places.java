package org.demarche.ui.reader;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How far each article was read, so that it opens there again: for the last few hundred.
///
/// A place is the character of the clean text that stood at the top of the pane.
public final class Places {

    private static final int MOST = 300;

    private final Map<Long, Integer> places = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    /// @param offset 0 or less where there is nothing worth remembering: at the beginning or end
    public void left(long article, int offset) {
        places.remove(article);
        if (offset > 0) {
            places.put(article, offset);
            forget(places.keySet());
        }
        changed.run();
    }

    /// 0 for the beginning.
    public int of(long article) {
        return places.getOrDefault(article, 0);
    }

    /// Who writes them down.
    public void onChanged(Runnable keeper) {
        changed = keeper;
    }

    /// `12:3400,15:80`, the oldest first.
    public String written() {
        return places.entrySet().stream()
                .map(place -> place.getKey() + ":" + place.getValue())
                .collect(Collectors.joining(","));
    }

    /// Takes in what [#written] gave; what cannot be read is left out.
    public void read(String written) {
        for (var place : written.split(",")) {
            if (place.matches("\\d{1,18}:\\d{1,9}")) {
                int colon = place.indexOf(':');
                places.put(
                        Long.parseLong(place, 0, colon, 10),
                        Integer.parseInt(place, colon + 1, place.length(), 10));
            }
        }
        forget(places.keySet());
    }

    private static void forget(Collection<Long> known) {
        for (var oldest = known.iterator(); known.size() > MOST; ) {
            oldest.next();
            oldest.remove();
        }
    }
}
