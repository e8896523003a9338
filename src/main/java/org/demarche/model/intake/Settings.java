package org.demarche.model.intake;

/// What the reader has set for the whole library.
///
/// @param refreshOnStart whether every source is asked when the window opens, due or not
/// @param everyMinutes how often a source is asked that has no interval of its own; 5 to 10,080
/// @param quiet when a watch does not say what it finds
/// @param byMeaning whether articles are also read for what they mean, so that questions and
///   related articles are answered by it
public record Settings(
        boolean refreshOnStart, int everyMinutes, QuietHours quiet, boolean byMeaning) {

    public static final Settings USUAL = new Settings(false, 30, QuietHours.NEVER, true);

    private static final int LEAST = 5;
    private static final int MOST = 7 * 24 * 60;

    public Settings {
        everyMinutes = Math.clamp(everyMinutes, LEAST, MOST);
    }
}
