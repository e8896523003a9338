package org.demarche.text;

import org.demarche.model.article.media.ArticleMedia;
import org.demarche.model.intake.RawDocument;
import org.demarche.text.bytes.Decoder;
import org.demarche.text.bytes.MisreadUtf8;
import org.demarche.text.language.LanguageGuess;
import org.demarche.text.mail.MailReader;
import org.demarche.text.mail.MailText;
import org.demarche.text.page.PageReader;
import org.demarche.text.pdf.PdfReader;
import org.demarche.text.plain.Markdown;
import org.demarche.text.plain.PlainArticle;
import org.demarche.text.plain.PlainReader;
import org.demarche.text.words.Spaces;
import org.demarche.text.words.Words;

import java.net.URI;

/// Finds the article in whatever a reader brings: a page, a feed's item, a text, a file. Keeps no
/// state: one may serve every thread.
public final class ArticleCleaner {

    /// Markup and text beyond so many characters are cut off: nobody reads an article of ten
    /// novels.
    static final int LONGEST = 20_000_000;

    private final PageReader pages = new PageReader();
    private final PlainReader texts = new PlainReader();

    /// A web page as it came. Its charset is that of a byte order mark, UTF-8 if the bytes are, as
    /// declared, or guessed, in this order.
    public CleanedArticle page(RawDocument document) throws UnreadableText {
        var content = ReadableBytes.of(document);
        return html(Decoder.decode(content, document.contentType()), document.address());
    }

    /// Decoded HTML: a page, or a piece of one.
    ///
    /// @param base where it is from; what relative addresses are relative to
    public CleanedArticle html(String html, URI base) {
        var markup = MisreadUtf8.mended(cut(html));
        if (!PageReader.isPage(markup)) {
            return fragment(markup, base);
        }
        var page = pages.page(markup, base);
        var facts = page.facts();
        return new CleanedArticle(
                facts.title(),
                facts.byline(),
                facts.published(),
                facts.updated(),
                LanguageGuess.settled(facts.language(), page.body().text().text()),
                facts.canonical(),
                facts.site(),
                page.body().text(),
                page.body().media());
    }

    /// A feed item's content: all of it is taken for article, but for share lines and the like.
    public CleanedArticle fragment(String html, URI base) {
        return CleanedArticle.bare(pages.fragment(MisreadUtf8.mended(cut(html)), base));
    }

    /// Plain text, with or without its headline and what was scraped along with it. A text that is
    /// clean already comes out as it is.
    ///
    /// @param fallbackTitle for a text that brings no headline; if it reads as a headline itself
    ///   (four words or more), it is believed instead of the text
    public CleanedArticle plain(String text, String fallbackTitle) {
        var fallback = Spaces.line(fallbackTitle);
        boolean headline = Words.of(fallback).size() >= 4;
        return titled(texts.read(cut(text), headline ? fallback : ""), fallback);
    }

    /// A file of any kind that holds text: .html .htm .txt .md .eml .pdf. The content type decides,
    /// else the name, else the content.
    public CleanedArticle file(RawDocument document) throws UnreadableText {
        var bytes = ReadableBytes.whole(document);
        if (FileName.isPdf(bytes)) {
            return pdf(bytes, document.address());
        }
        var content = ReadableBytes.of(document);
        var text = cut(Decoder.decode(content, document.contentType()));
        var title = FileName.title(document.address());
        return switch (FileName.kind(document, text)) {
            case HTML -> named(html(text, document.address()), title);
            case MAIL -> mail(MailReader.read(content), document.address(), title);
            case MARKDOWN -> titled(Markdown.read(text, title), title);
            case PLAIN -> titled(texts.read(text, ""), title);
        };
    }

    /// A mail's own subject, sender and date are surer than what its text seems to say.
    private CleanedArticle mail(MailText mail, URI address, String fallback) {
        var found = mail.html() ? html(mail.body(), address) : plain(mail.body(), mail.subject());
        return new CleanedArticle(
                mail.subject().isEmpty()
                        ? found.title().isEmpty() ? fallback : found.title()
                        : mail.subject(),
                mail.from() != null ? mail.from() : found.byline(),
                mail.sent() != null ? mail.sent() : found.published(),
                null,
                found.language(),
                null,
                found.site(),
                found.text(),
                found.media());
    }

    private CleanedArticle pdf(byte[] content, URI address) throws UnreadableText {
        try {
            var pdf = PdfReader.read(content);
            if (pdf.text().isBlank()) {
                throw new UnreadableText(
                        "%s holds pictures of text only. Have it read by a text recognition program, and import what comes of it."
                                .formatted(ReadableBytes.name(address)));
            }
            var found = titled(texts.read(cut(pdf.text()), pdf.title()), FileName.title(address));
            return new CleanedArticle(
                    found.title(),
                    found.byline() != null ? found.byline() : pdf.author(),
                    found.published() != null ? found.published() : pdf.created(),
                    null,
                    found.language(),
                    null,
                    null,
                    found.text(),
                    found.media());
        } catch (PdfReader.UnreadablePdf e) {
            throw new UnreadableText(
                    "%s cannot be read: %s. Get the file again, or save its text and import that."
                            .formatted(ReadableBytes.name(address), e.getMessage()));
        }
    }

    private static CleanedArticle titled(PlainArticle article, String fallback) {
        var title = article.title().isEmpty() ? fallback : article.title();
        return new CleanedArticle(
                title,
                article.byline(),
                article.published(),
                null,
                LanguageGuess.of(article.text().text()),
                null,
                null,
                article.text(),
                ArticleMedia.NONE);
    }

    private static CleanedArticle named(CleanedArticle article, String fallback) {
        return article.title().isEmpty() ? article.titled(fallback) : article;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
