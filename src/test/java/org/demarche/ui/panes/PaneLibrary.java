package org.demarche.ui.panes;

import org.demarche.library.EntityBrowser;
import org.demarche.library.Library;
import org.demarche.library.LibrarySearch;
import org.demarche.library.Timeline;
import org.demarche.model.article.PublicationDate;
import org.demarche.model.finding.EventKind;
import org.demarche.model.finding.EventStatus;
import org.demarche.model.intake.NewArticle;
import org.demarche.search.ArticleIndex;
import org.demarche.search.ArticleSearcher;
import org.demarche.store.Store;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A library of two articles with findings made by hand, and one that nobody has analysed.
public final class PaneLibrary implements AutoCloseable {

    /// The first article, with a mark on everything.
    public static final AnnotatedText REPLY =
            new AnnotatedText(
                            """
                            {f:Secretary of State} {p:Antony Blinken=Antony Blinken/USA} said on {t:Wednesday=2022-01-26} that the {c:United States=United States/USA} had given {c:Russia=Russia/RUS} its reply in writing, and that the alliance's right to choose its members was not for bargaining.

                            The paper, delivered in {l:Moscow=Moscow/RUS} by the ambassador, was written together with {o:NATO=NATO/NAT}. {p:Sergei Lavrov=Sergei Lavrov/RUS}, the {f:foreign minister}, told the {o:State Duma=State Duma/RUS} that it passed over “{q:the main concern=Sergei Lavrov}”, though it might open a serious talk on lesser questions.

                            In {l:Paris=Paris/FRA}, advisers of the {m:Normandy Format} spent eight hours on the ceasefire of the {x:Minsk agreements} and agreed to meet again in {l:Berlin=Berlin/DEU} {t:in two weeks=2022-02-10}.

                            {c:Ukraine=Ukraine/UKR}’s {f:foreign minister} {p:Dmytro Kuleba=Dmytro Kuleba/UKR} called it good news that the other side would stay at the table. {n:European=European} capitals sent {w:Javelin missiles} and {n:Russian=Russian} officials spoke of {z:red lines}.

                            “{q:We are open to dialogue, we prefer diplomacy, and we are prepared to move forward where there is the possibility of communication and cooperation=Antony Blinken},” {p:Mr. Blinken=Antony Blinken/USA} told reporters. He and {p:Mr. Lavrov=Sergei Lavrov/RUS} are to speak again {t:in the coming days=2022-01-29}. The {c:United States} kept eight and a half thousand soldiers ready, and in the same week three shipments of arms reached {c:Ukraine}.
                            """
                                    .strip())
                    .event(
                            "Secretary of State",
                            "bargaining.",
                            EventKind.REJECTION,
                            EventStatus.HAPPENED,
                            "2022-01-26",
                            "2022-01-26",
                            "USA",
                            "RUS",
                            "rejects demand")
                    .event(
                            "In Paris",
                            "weeks.",
                            EventKind.TALKS,
                            EventStatus.HAPPENED,
                            "2022-01-26",
                            "2022-01-26",
                            "RUS",
                            "UKR",
                            "Paris talks")
                    .event(
                            "agreed to meet",
                            "weeks",
                            EventKind.TALKS,
                            EventStatus.PLANNED,
                            "2022-02-08",
                            "2022-02-12",
                            "RUS",
                            "UKR",
                            "Berlin talks")
                    .event(
                            "in the same week",
                            "Ukraine.",
                            EventKind.AID,
                            EventStatus.HAPPENED,
                            "2022-01-24",
                            "2022-01-30",
                            "USA",
                            "UKR",
                            "three arms shipments")
                    .event(
                            "called it good news",
                            "table.",
                            EventKind.STATEMENT,
                            EventStatus.HAPPENED,
                            "",
                            "",
                            "UKR",
                            "",
                            "welcomes the talks");

    public static final AnnotatedText GENEVA =
            new AnnotatedText(
                            """
                            {p:Antony Blinken=Antony Blinken/USA} met {p:Sergei Lavrov=Sergei Lavrov/RUS} in {l:Geneva=Geneva/CHE} on {t:Friday=2022-01-21} for ninety minutes and promised a paper within a week.

                            {c:Russia=Russia/RUS} had sent its demands to {o:NATO=NATO/NAT} in December; the council met on 12 January. Its troops have been gathering for weeks.
                            """
                                    .strip())
                    .event(
                            "Antony Blinken met",
                            "week.",
                            EventKind.TALKS,
                            EventStatus.HAPPENED,
                            "2022-01-21",
                            "2022-01-21",
                            "USA",
                            "RUS",
                            "Blinken–Lavrov")
                    .event(
                            "Russia had sent",
                            "December",
                            EventKind.DEMAND,
                            EventStatus.HAPPENED,
                            "2021-12-17",
                            "2021-12-17",
                            "RUS",
                            "NAT",
                            "demands guarantees")
                    .event(
                            "the council met",
                            "January.",
                            EventKind.MEETING,
                            EventStatus.HAPPENED,
                            "2022-01-12",
                            "2022-01-12",
                            "RUS",
                            "NAT",
                            "council meets")
                    .event(
                            "Its troops",
                            "weeks.",
                            EventKind.MOBILISATION,
                            EventStatus.ONGOING,
                            "2021-12-28",
                            "2022-01-19",
                            "RUS",
                            "UKR",
                            "troops gather");

    private final Store store;
    private final ArticleIndex index;
    public final long reply;
    public final long geneva;
    public final long undated;

    public PaneLibrary(Path folder) {
        store = Store.open(folder.resolve("library.sqlite"));
        index = ArticleIndex.open(folder.resolve("index"));
        reply =
                add(
                        "Washington hands Moscow its written answer and keeps NATO's door open",
                        "Meridian Wire",
                        "2022-01-27",
                        REPLY);
        geneva =
                add(
                        "Geneva: ninety minutes between two foreign ministers",
                        "Helvetia Post",
                        "2022-01-21",
                        GENEVA);
        undated =
                add(
                        "A paper without a date",
                        "",
                        null,
                        new AnnotatedText("The envoys met again.\n\nNothing was signed."));
        store.findings().replace(reply, REPLY.analysis());
        store.findings().replace(geneva, GENEVA.analysis());
    }

    /// One more article, of an outlet with this name.
    public long addOf(String outlet) {
        return add(
                "A note of " + outlet.length() + " letters",
                outlet,
                null,
                new AnnotatedText("The envoys met for the second time."));
    }

    private long add(String title, String source, @Nullable String day, AnnotatedText text) {
        var article =
                new NewArticle(
                        URI.create("https://example.org/" + title.hashCode()),
                        null,
                        title,
                        null,
                        source,
                        day == null ? null : PublicationDate.of(LocalDate.parse(day)),
                        Instant.parse("2026-05-04T12:00:00Z"),
                        "en",
                        text.text(),
                        false);
        return store.articles().add(List.of(article), null, null).getFirst().id();
    }

    public Store store() {
        return store;
    }

    public Library library() {
        return new Library(store);
    }

    public EntityBrowser entities() {
        return new EntityBrowser(store.entities());
    }

    public LibrarySearch search() {
        return new LibrarySearch(store, new ArticleSearcher(index));
    }

    public Timeline timeline() {
        return new Timeline(store);
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
