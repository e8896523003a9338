package org.demarche.model.intake;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Instant;

/// Where articles come from, again and again: what the source pane lists.
public sealed interface Source {

    /// The store's row number.
    long id();

    /// Where it is asked for; a `file:` address for a folder or file.
    URI address();

    /// As it calls itself, or as the reader named it.
    String title();

    /// How the last asking went.
    Health health();

    /// How it is to be asked and shown.
    Manner manner();

    /// A feed of any make, read by HTTP.
    record Feed(long id, URI address, String title, Health health, Manner manner)
            implements Source {}

    /// A single page, read by HTTP.
    record Page(long id, URI address, String title, Health health, Manner manner)
            implements Source {}

    /// A folder on this machine, or a single file of it.
    record Folder(long id, URI address, String title, Health health, Manner manner)
            implements Source {}

    /// A calendar (iCalendar), read by HTTP: what it announces stands on the timeline as planned.
    record Calendar(long id, URI address, String title, Health health, Manner manner)
            implements Source {}

    /// What the reader, or the pack that it was chosen from, says of a source.
    ///
    /// @param folder in the source pane, outermost first, parted by `/`; empty for none
    /// @param everyMinutes how often to ask it; null for as often as the settings say
    /// @param fetchPage whether its items are teasers whose pages are to be fetched
    /// @param owner who stands behind it
    /// @param country ISO 3166-1 alpha-3 or a body's code; null when not known
    /// @param pictures whether pictures are fetched when an article of it is opened: their servers
    ///   then learn of it
    record Manner(
            String folder,
            @Nullable Integer everyMinutes,
            boolean fetchPage,
            PackFeed.Owner owner,
            @Nullable String country,
            boolean pictures) {
        public static final Manner USUAL =
                new Manner("", null, false, PackFeed.Owner.UNREVIEWED, null, false);

        /// What the pack says of a feed.
        public static Manner of(PackFeed feed) {
            return new Manner("", null, false, feed.owner(), feed.country(), false);
        }

        /// The usual one, in a folder.
        public static Manner in(String folder) {
            return new Manner(folder, null, false, PackFeed.Owner.UNREVIEWED, null, false);
        }
    }

    /// @param lastSuccess when it last answered well; null when it never did
    /// @param failingSince null while all is well
    /// @param why the failure in a sentence that may be shown as it is; empty while all is well
    /// @param nextDue when it is to be asked again; null for at once
    /// @param deadSince when its server said that it is gone for good; null while it is not
    /// @param teasers whether most items of its last answer were but beginnings of articles
    record Health(
            @Nullable Instant lastSuccess,
            @Nullable Instant failingSince,
            String why,
            @Nullable Instant nextDue,
            @Nullable Instant deadSince,
            boolean teasers) {
        public static final Health UNTRIED = new Health(null, null, "", null, null, false);
    }
}
