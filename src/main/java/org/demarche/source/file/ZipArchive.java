package org.demarche.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The articles in a zip archive. All of it is unpacked once, into nothing, before any of it is
/// given out: what an archive says of its own sizes may be a lie. Nothing is written to the disk.
public final class ZipArchive implements AutoCloseable {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 2_000_000_000; // unpacked, all together
    private static final long ANY_RATIO = 20_000_000; // bytes that may be packed however well
    private static final int BEST_RATIO = 200; // prose is packed four times smaller, tables thirty
    private static final int DEEPEST = 64; // folders within folders

    private final ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();

    /// @param path within the archive, with `/`
    /// @param size in bytes, counted and not as the archive says
    /// @param address that of the archive's file with the path behind it
    public record Entry(String path, long size, URI address, ZipFile zip, ZipEntry entry) {

        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /// The name of the folder that it lies in; "" at the top.
        public String folder() {
            var parts = path.split("/");
            return parts.length < 2 ? "" : parts[parts.length - 2];
        }

        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }
    }

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    /// Whether a file begins as a zip archive does, whatever its name.
    public static boolean is(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return isZip(in.readNBytes(4));
        }
    }

    static boolean isZip(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /// @throws UnreadableArchive when it is damaged, locked, hostile, or holds no article
    public static ZipArchive open(Path file) throws IOException, UnreadableArchive {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw damaged(file, e);
        }
        var archive = new ZipArchive(zip);
        try {
            archive.check(file);
            return archive;
        } catch (ZipException | IllegalArgumentException e) {
            archive.close();
            throw damaged(file, e);
        } catch (IOException | UnreadableArchive | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /// The files in it whose names end as an article's do, in order of their paths.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void check(Path file) throws IOException, UnreadableArchive {
        if (zip.size() > MOST_FILES) {
            throw refused(
                    file,
                    "holds %d files, more than the %d that one archive may hold"
                            .formatted(zip.size(), MOST_FILES),
                    "Split it, and import the parts");
        }
        long most = Math.min(MOST_BYTES, Math.max(ANY_RATIO, Files.size(file) * BEST_RATIO));
        long all = 0;
        for (var found : zip.stream().toList()) {
            var path = found.getName().replace('\\', '/');
            if (isTrick(path)) {
                throw refused(
                        file,
                        "names a file that would lie outside of it (%s)".formatted(shown(path)),
                        "It may be meant to do harm; do not unpack it");
            }
            if (!found.isDirectory()) {
                long size = unpacked(found, most - all);
                all += size;
                if (size < 0 || all > most) {
                    throw refused(
                            file,
                            "unpacks to more than %d MB".formatted(most / 1_000_000),
                            "Unpack it yourself if you trust it, and import the files");
                }
                if (FolderScanner.isArticleName(path)) {
                    entries.add(new Entry(path, size, address(file, path), zip, found));
                }
            }
        }
        if (entries.isEmpty()) {
            throw refused(
                    file,
                    "holds no file whose name ends like an article's",
                    "Import .html, .txt, .md, .eml, .pdf, .json, .jsonl, .xml or .opml files");
        }
        entries.sort(Comparator.comparing(Entry::path));
    }

    /// Counts its bytes; -1 when they are more than may be.
    private long unpacked(ZipEntry entry, long most) throws IOException {
        var buffer = new byte[65_536];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    return -1;
                }
            }
        }
        return size;
    }

    private static boolean isTrick(String path) {
        var parts = path.split("/");
        return path.isEmpty()
                || path.startsWith("/")
                || path.indexOf(0) >= 0
                || path.matches("[A-Za-z]:.*")
                || parts.length > DEEPEST
                || List.of(parts).contains("..");
    }

    private static URI address(Path file, String path) throws IOException {
        var start = file.toUri();
        try {
            return new URI(start.getScheme(), null, start.getPath() + "/" + path, null);
        } catch (URISyntaxException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private static String shown(String path) {
        var line = path.replaceAll("\\p{Cntrl}", "?");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static UnreadableArchive refused(Path file, String what, String advice) {
        return new UnreadableArchive(
                "%s %s. Nothing was taken in. %s.".formatted(file, what, advice));
    }

    private static UnreadableArchive damaged(Path file, Exception why) {
        boolean locked = String.valueOf(why.getMessage()).contains("encrypted");
        return locked
                ? refused(file, "is locked with a password", "Unpack it, and import the files")
                : refused(
                        file,
                        "is damaged (%s)".formatted(why.getMessage()),
                        "Get it again, or unpack what can be saved of it");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
