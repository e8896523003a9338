package org.demarche.library.brief;

import org.demarche.model.article.ArticleSummary;
import org.demarche.model.brief.Brief;
import org.demarche.model.finding.CalendarTime;
import org.demarche.model.finding.DiplomaticEvent;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A brief in sections of lines, before any form of writing is chosen.
///
/// @param title of the whole
/// @param lead a sentence on how much there is
record BriefText(String title, String lead, List<Section> sections) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);

    record Section(String heading, List<Line> lines) {}

    /// @param link where the words lead; empty for nowhere
    /// @param more after the words, quieter
    record Line(String words, String link, String more) {}

    static BriefText of(Brief brief) {
        var sections = new ArrayList<Section>();
        for (var news : brief.watches()) {
            add(
                    sections,
                    "Watch: %s (%,d)".formatted(news.watch().name(), news.found()),
                    news.newest().stream().map(BriefText::line).toList());
        }
        add(
                sections,
                "Stories",
                brief.stories().stream().map(story -> line(story.lead(), story(story))).toList());
        add(
                sections,
                "What happened",
                brief.happened().stream()
                        .map(each -> line(each.lead().event(), each.outlets()))
                        .toList());
        add(
                sections,
                "Who is in it",
                brief.actors().stream()
                        .map(
                                news ->
                                        new Line(
                                                news.actor().entity().name(),
                                                "",
                                                articles(news.articles())
                                                        + (news.isNew() ? ", new" : "")))
                        .toList());
        add(
                sections,
                "Ahead",
                brief.ahead().stream()
                        .map(each -> line(each.lead().event(), each.outlets()))
                        .toList());
        return new BriefText(
                "Brief of " + moment(brief.until()),
                "%s since %s.".formatted(articles(brief.articles()), moment(brief.since())),
                List.copyOf(sections));
    }

    private static void add(List<Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
        }
    }

    private static String story(Brief.StoryNews story) {
        return story.articles() == 1
                ? ""
                : "%s, %d sources".formatted(articles(story.articles()), story.sources());
    }

    private static Line line(ArticleSummary article) {
        return line(article, "");
    }

    private static Line line(ArticleSummary article, String more) {
        var published = article.published();
        var parts = new ArrayList<String>();
        parts.add(article.source());
        parts.add(published == null ? "" : DAY.format(published.day()));
        parts.add(more);
        parts.removeIf(String::isBlank);
        return new Line(article.title(), web(article.address()), String.join(" · ", parts));
    }

    private static Line line(DiplomaticEvent event, int outlets) {
        var when = event.when() instanceof CalendarTime.Known known ? days(known) : "day unknown";
        return new Line(
                event.summary(),
                "",
                when + (outlets > 1 ? " · %d outlets".formatted(outlets) : ""));
    }

    static String days(CalendarTime.Known known) {
        var from = DAY.format(known.from());
        return known.from().equals(known.to()) ? from : from + " – " + DAY.format(known.to());
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    private static String articles(int number) {
        return number == 1 ? "1 article" : "%,d articles".formatted(number);
    }

    private static String web(URI address) {
        var scheme = address.getScheme();
        return "http".equals(scheme) || "https".equals(scheme) ? address.toString() : "";
    }
}
