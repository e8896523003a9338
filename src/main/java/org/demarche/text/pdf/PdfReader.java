package org.demarche.text.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.demarche.model.article.PublicationDate;
import org.demarche.text.words.Spaces;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/// Reads the text of a PDF file with Apache PDFBox: so many pages and so long at the most. Runs
/// nothing that the file brings along.
public final class PdfReader {

    /// Beyond these a document is cut off: it is a book.
    private static final int MOST_PAGES = 400;

    private static final int MOST_CHARACTERS = 5_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /// Titles that programs put into files by themselves.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)(untitled|document|title|microsoft word|slide \\d+).*|.*\\.[a-z]{2,4}");

    /// Where a column or a picture breaks a sentence.
    private static final Pattern CUT_SENTENCE =
            Pattern.compile("(?<=[\\p{L},-])[ \\t]*\n\\s*\n(?=\\p{Ll})");

    /// It tells its log of every oddity in a file; a file that cannot be read is told the reader.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfReader() {}

    /// A file that cannot be read at all.
    public static final class UnreadablePdf extends Exception {
        private static final long serialVersionUID = 1L;

        /// @param why a clause, such as "it is locked with a password"
        UnreadablePdf(String why) {
            super(why);
        }
    }

    public static PdfText read(byte[] content) throws UnreadablePdf {
        try (var document = Loader.loadPDF(content)) {
            return read(document);
        } catch (InvalidPasswordException _) {
            throw new UnreadablePdf("it is locked with a password");
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // PDFBox answers broken files with exceptions of many kinds.
            throw new UnreadablePdf("it is broken or cut off");
        }
    }

    private static PdfText read(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        int all = document.getNumberOfPages();
        int length = 0;
        long end = System.nanoTime() + LONGEST.toNanos();
        var stripper = new ColumnStripper();
        for (int page = 1; page <= Math.min(all, MOST_PAGES); page++) {
            if (System.nanoTime() > end || length > MOST_CHARACTERS) {
                break;
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
            length += pages.getLast().length();
        }
        var about = document.getDocumentInformation();
        return new PdfText(
                title(about), author(about), created(about), joined(pages), pages.size() == all);
    }

    /// A paragraph that a page's end breaks goes on: nothing but a line's end is put between two
    /// pages if the text stops in the middle of a sentence.
    private static String joined(List<String> pages) {
        var text = new StringBuilder();
        for (var page : RunningLines.without(pages)) {
            var bare = CUT_SENTENCE.matcher(page.strip()).replaceAll("\n");
            if (!text.isEmpty() && !bare.isEmpty()) {
                boolean goesOn = Character.isLowerCase(bare.codePointAt(0));
                text.append(goesOn ? "\n" : "\n\n");
            }
            text.append(bare);
        }
        return text.toString();
    }

    private static String title(PDDocumentInformation about) {
        var title = line(about.getTitle());
        return title.length() > 300 || NO_TITLE.matcher(title).matches() ? "" : title;
    }

    private static @Nullable String author(PDDocumentInformation about) {
        var author = line(about.getAuthor());
        boolean name = author.indexOf(' ') > 0 && author.length() <= 100 && !author.contains("@");
        return name ? author : null;
    }

    private static @Nullable PublicationDate created(PDDocumentInformation about) {
        var created = about.getCreationDate();
        if (created == null) {
            return null;
        }
        var day = LocalDate.ofInstant(created.toInstant(), created.getTimeZone().toZoneId());
        return day.getYear() < 1990 || day.getYear() > 2100 ? null : PublicationDate.of(day);
    }

    private static String line(@Nullable String said) {
        return said == null ? "" : Spaces.line(said);
    }
}
