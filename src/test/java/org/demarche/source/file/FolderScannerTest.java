package org.demarche.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FolderScannerTest {

    @TempDir private Path folder;

    @Test
    void articlesOfAllFoldersAreFoundInOrder() throws IOException {
        for (var name :
                List.of(
                        "b.TXT",
                        "a/z.html",
                        "a/b/c.jsonl",
                        "a/.git/x.txt",
                        ".hidden.txt",
                        "d.exe",
                        "noending",
                        "feeds.opml")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }

        assertEquals(List.of("a/b/c.jsonl", "a/z.html", "b.TXT", "feeds.opml"), scanned());
    }

    @Test
    void linksThatLeadInACircleAreLeftOut() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("x.txt"), "x");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("lost.txt"), folder.resolve("nowhere"));

        assertEquals(List.of("a/x.txt"), scanned());
    }

    @Test
    void aSingleFileIsGivenBackWhateverItsName() throws IOException {
        var file = Files.writeString(folder.resolve("article"), "x");

        assertEquals(List.of(file), new FolderScanner().scan(file));
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThrows(IOException.class, () -> new FolderScanner().scan(folder.resolve("nowhere")));
    }

    private List<String> scanned() throws IOException {
        return new FolderScanner()
                .scan(folder).stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .toList();
    }
}
