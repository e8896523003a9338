package org.demarche.model.intake;

import java.net.URI;
import java.util.Locale;

/// A feed of the curated pack: one that a reader may subscribe to without knowing its address.
///
/// @param title as its publisher calls it, with the section where a site has several
/// @param address of the feed
/// @param site the page that people read
/// @param country ISO 3166-1 alpha-3 of where the publisher sits, or the code of an international
///   body (`UNO`, `NAT`)
/// @param place the name of that country or body, in English
/// @param owner who stands behind it
/// @param language ISO 639-1
/// @param topic in a few words, in English
/// @param note what else a reader ought to know of it; may be empty
public record PackFeed(
        String title,
        URI address,
        URI site,
        String country,
        String place,
        Owner owner,
        String language,
        String topic,
        String note) {

    /// Who stands behind a feed: says whose voice it is, not how good.
    public enum Owner {
        GOVERNMENT,
        INTERNATIONAL_BODY,
        WIRE,
        STATE_MEDIA,
        INDEPENDENT,
        THINK_TANK,
        UNREVIEWED;

        /// As the table writes it: `think tank`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
