package org.demarche.analysis.story;

import org.demarche.model.story.Story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /// Likeness of two groups, summed over their articles, stands in a square of numbers: a window
    /// of 1,600 needs 10 MB of it, where maps of pairs need hundreds, and the collector's pauses
    /// are seen in the window.
    private static final class Groups {

        private final List<StoryText> window;
        private final List<List<Integer>> members = new ArrayList<>();
        private final float[][] sums; // between two groups; 0 for those that share no rare word
        private final PriorityQueue<Pair> best =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Pair::alike)
                                .reversed()
                                .thenComparingInt(Pair::one)
                                .thenComparingInt(Pair::other));

        Groups(List<StoryText> window) {
            this.window = window;
            var groupOf = known();
            sums = new float[members.size()][members.size()];
            addPairs(groupOf);
            for (int group = 0; group < members.size(); group++) {
                offer(group, group + 1);
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
                    if (story != null) {
                        groups.put(story, group);
                    }
                }
                members.get(group).add(i);
                groupOf[i] = group;
            }
            return groupOf;
        }

        private void addPairs(int[] groupOf) {
            int most = Math.max(COMMON_AT_LEAST, (int) (window.size() * SHARED_BY));
            var uses = new WordUses(new WeighedWords(window), most);
            var alike = new double[window.size()];
            for (int i = 0; i < groupOf.length; i++) {
                Arrays.fill(alike, 0, i, 0);
                uses.common(i, alike);
                for (int other = 0; other < i; other++) {
                    if (alike[other] > 0 && groupOf[i] != groupOf[other]) {
                        double sum = alike[other] * near(window.get(i), window.get(other));
                        sums[groupOf[i]][groupOf[other]] += (float) sum;
                        sums[groupOf[other]][groupOf[i]] += (float) sum;
                    }
                }
            }
        }

        private static double near(StoryText one, StoryText other) {
            double days = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
            return 1 - DAYS_TELL + DAYS_TELL * Math.exp(-days / FAR);
        }

        private void offer(int group, int from) {
            for (int other = from; other < members.size(); other++) {
                double sum = other == group ? 0 : sums[group][other];
                int size = members.get(group).size() * members.get(other).size();
                if (sum > 0 && size > 0 && sum / size > ALIKE) {
                    best.add(new Pair(sum / size, group, other, age(group, other)));
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
            for (int third = 0; third < sums.length; third++) {
                if (third != one && third != other && !members.get(third).isEmpty()) {
                    sums[one][third] += sums[other][third];
                    sums[third][one] = sums[one][third];
                }
            }
            sums[one][other] = 0;
            offer(one, 0);
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
