package org.demarche.analysis.story;

import org.demarche.model.story.Story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Groups articles that report the same matter: the two groups that are most alike become one,
/// again and again, until none are alike enough. Groups are as alike as their articles are on
/// average (average-link clustering), so that one article in between does not tie two stories
/// together.
///
/// Two articles are as alike as their rare words are common to both, and less so the more days lie
/// between them. The work grows with the pairs that share a rare word: hand in a window of a
/// thousand or two, not a library. A pure function; any thread.
public final class StoryFinder {

    private static final double ALIKE = 0.068;
    private static final double DAYS_TELL = 0.4; // how much likeness far days take away
    private static final double FAR = 60; // days
    private static final double SHARED_BY = 0.25; // a word of more articles than this ties none
    private static final int COMMON_AT_LEAST = 100; // articles; below that every word may tie

    private record Pair(double alike, int one, int other, int age) {}

    /// Every article of the window is in exactly one story, alone if need be. Those that shared one
    /// before still do.
    public List<Story> find(List<StoryText> window) {
        var groups = new Groups(window);
        return groups.merged();
    }

    private static final class Groups {

        private final List<StoryText> window;
        private final List<List<Integer>> members = new ArrayList<>();
        private final List<Map<Integer, Double>> sums = new ArrayList<>();
        private final PriorityQueue<Pair> best =
                new PriorityQueue<>((a, b) -> Double.compare(b.alike, a.alike));

        Groups(List<StoryText> window) {
            this.window = window;
            var groupOf = known();
            pairs(
                    (one, other, alike) -> {
                        int a = groupOf[one];
                        int b = groupOf[other];
                        if (a != b) {
                            sums.get(a).merge(b, alike, Double::sum);
                            sums.get(b).merge(a, alike, Double::sum);
                        }
                    });
            for (int group = 0; group < members.size(); group++) {
                offer(group, false);
            }
        }

        /// The stories as they stand, and each new article alone.
        private int[] known() {
            var groupOf = new int[window.size()];
            var groups = new HashMap<Long, Integer>();
            for (int i = 0; i < groupOf.length; i++) {
                var story = window.get(i).story();
                var known = story == null ? null : groups.get(story);
                int group = known == null ? members.size() : known;
                if (known == null) {
                    members.add(new ArrayList<>());
                    sums.add(new HashMap<>());
                    if (story != null) {
                        groups.put(story, group);
                    }
                }
                members.get(group).add(i);
                groupOf[i] = group;
            }
            return groupOf;
        }

        private interface EachPair {
            void of(int one, int other, double alike);
        }

        private void pairs(EachPair each) {
            var weights = WeighedWords.of(window);
            var users = new HashMap<String, List<Integer>>();
            int most = Math.max(COMMON_AT_LEAST, (int) (window.size() * SHARED_BY));
            for (int i = 0; i < window.size(); i++) {
                var alike = new double[i];
                for (var word : weights.get(i).entrySet()) {
                    var others = users.computeIfAbsent(word.getKey(), _ -> new ArrayList<>());
                    if (others.size() < most) {
                        for (int other : others) {
                            alike[other] +=
                                    word.getValue()
                                            * weights.get(other).getOrDefault(word.getKey(), 0.0);
                        }
                    }
                    others.add(i);
                }
                for (int other = 0; other < i; other++) {
                    if (alike[other] > 0) {
                        each.of(i, other, alike[other] * near(window.get(i), window.get(other)));
                    }
                }
            }
        }

        private static double near(StoryText one, StoryText other) {
            double days = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
            return 1 - DAYS_TELL + DAYS_TELL * Math.exp(-days / FAR);
        }

        private void offer(int group, boolean all) {
            for (var neighbour : sums.get(group).entrySet()) {
                int other = neighbour.getKey();
                int size = members.get(group).size() * members.get(other).size();
                if ((all || other > group) && size > 0 && neighbour.getValue() / size > ALIKE) {
                    best.add(
                            new Pair(neighbour.getValue() / size, group, other, age(group, other)));
                }
            }
        }

        /// Grows whenever one of the two does, so that an offer that is out of date is known.
        private int age(int one, int other) {
            return members.get(one).size() + members.get(other).size();
        }

        List<Story> merged() {
            for (var pair = best.poll(); pair != null; pair = best.poll()) {
                boolean stands =
                        !members.get(pair.one).isEmpty()
                                && !members.get(pair.other).isEmpty()
                                && pair.age == age(pair.one, pair.other);
                if (stands) {
                    merge(pair.one, pair.other);
                }
            }
            return members.stream().filter(m -> !m.isEmpty()).map(this::story).toList();
        }

        private void merge(int one, int other) {
            members.get(one).addAll(members.get(other));
            members.get(other).clear();
            var ours = sums.get(one);
            for (var neighbour : sums.get(other).entrySet()) {
                int third = neighbour.getKey();
                sums.get(third).remove(other);
                if (third != one) {
                    ours.merge(third, neighbour.getValue(), Double::sum);
                    sums.get(third).merge(one, neighbour.getValue(), Double::sum);
                }
            }
            ours.remove(other);
            sums.get(other).clear();
            offer(one, true);
        }

        /// Named as most of its articles were before; a new one after its first article.
        private Story story(List<Integer> group) {
            var votes = new LinkedHashMap<Long, Integer>();
            long first = Long.MAX_VALUE;
            for (int i : group) {
                var before = window.get(i).story();
                if (before != null) {
                    votes.merge(before, 1, Integer::sum);
                }
                first = Math.min(first, window.get(i).id());
            }
            long id =
                    votes.entrySet().stream()
                            .max(
                                    Map.Entry.<Long, Integer>comparingByValue()
                                            .thenComparing(
                                                    Map.Entry.<Long, Integer>comparingByKey()
                                                            .reversed()))
                            .map(Map.Entry::getKey)
                            .orElse(first);
            return new Story(id, group.stream().map(i -> window.get(i).id()).sorted().toList());
        }
    }
}
