package org.demarche.source.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the articles that lie in a folder and in all folders below it.
public final class FolderScanner {

    private static final Set<String> ENDINGS =
            Set.of(
                    "html",
                    "htm",
                    "xhtml",
                    "txt",
                    "md",
                    "markdown",
                    "json",
                    "jsonl",
                    "ndjson",
                    "xml",
                    "rss",
                    "atom",
                    "rdf",
                    "opml",
                    "eml",
                    "pdf",
                    "ics");
    private static final int DEEPEST = 64;

    /// All files that can be read and whose names end like an article's, sorted by path. Hidden
    /// ones are left out, and so are links that lead in a circle and folders that may not be
    /// entered.
    ///
    /// @param folder a folder, or a single file, which is given back as it is, whatever its name
    /// @throws IOException when the folder itself cannot be read
    public List<Path> scan(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (var _ = Files.newDirectoryStream(folder)) {
            var found = new Found(folder);
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, found);
            return found.files.stream().sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private static boolean isArticle(Path file) {
        return isArticleName(file.getFileName().toString()) && Files.isReadable(file);
    }

    /// Whether the last part of a path ends like an article's name, and nothing in it is hidden.
    static boolean isArticleName(String path) {
        var parts = path.toLowerCase(Locale.ROOT).split("/");
        var name = parts[parts.length - 1];
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                && name.indexOf('.') > 0
                && Arrays.stream(parts).noneMatch(part -> part.matches("\\..*|__macosx"));
    }

    private static boolean isHidden(Path path) {
        var name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /// Walks the tree and remembers what is an article.
    private static final class Found implements FileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final Path top;

        Found(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(top)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isArticle(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}
