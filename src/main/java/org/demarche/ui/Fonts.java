package org.demarche.ui;

import javafx.scene.text.Font;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

/// Chooses the typefaces once, at the start: what is installed, or else the one that we bring.
///
/// JavaFX takes a single family where a browser takes a list, so the list is walked here.
///
/// @param text the family of the window
/// @param strong the family that has its semi-bold; the same as `text` where only bold is known
/// @param reading the family of an article's text
public record Fonts(String text, String strong, String reading) {

    private static final List<String> TEXT =
            List.of("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Ubuntu", "Cantarell");
    private static final List<String> READING =
            List.of("Noto Serif", "Source Serif Pro", "Source Serif 4", "Georgia", "DejaVu Serif");
    private static final String BROUGHT = "/com/formdev/flatlaf/fonts/inter/Inter-";

    /// Call it on any thread before the first scene is styled.
    public static Fonts choose() {
        var installed = new HashSet<>(Font.getFamilies());
        var reading = first(READING, installed, "Serif");
        for (var family : TEXT) {
            if (installed.contains(family)) {
                return new Fonts(family, strongOf(family, installed), reading);
            }
        }
        var regular = load("Regular");
        load("Bold");
        var strong = load("SemiBold");
        return regular.isEmpty()
                ? new Fonts("System", "System", reading)
                : new Fonts(regular, strong.isEmpty() ? regular : strong, reading);
    }

    /// A style sheet with the families by role, as an address that a scene accepts.
    public String sheet() {
        var rules =
                """
                .root { -fx-font-family: "%s"; }
                .strong { -fx-font-family: "%s"; %s }
                """
                        .formatted(
                                text,
                                strong,
                                strong.equals(text)
                                        ? "-fx-font-weight: bold;"
                                        : "-fx-font-weight: normal;");
        return "data:text/css;charset=utf-8,"
                + URLEncoder.encode(rules, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String strongOf(String family, HashSet<String> installed) {
        return List.of(" SemiBold", " Semibold", " Semi Bold").stream()
                .map(family::concat)
                .filter(installed::contains)
                .findFirst()
                .orElse(family);
    }

    private static String first(List<String> wanted, HashSet<String> installed, String otherwise) {
        return wanted.stream().filter(installed::contains).findFirst().orElse(otherwise);
    }

    /// The family of a typeface that we bring; empty when it cannot be read.
    private static String load(String weight) {
        var address = Fonts.class.getResource(BROUGHT + weight + ".otf");
        if (address == null) {
            return "";
        }
        var font = Font.loadFont(address.toExternalForm(), 13);
        return font == null ? "" : font.getFamily();
    }
}
