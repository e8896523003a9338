package org.demarche.ui.articles.row;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.demarche.ui.panes.PaneStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is written is broken into lines that end where the pane does (record 0072).
class BrokenLinesTest {

    private static final int LONGEST_WORD = 150; // pixels, more than any of these has

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met by the lake for the seventh time and spoke about the lighthouse.",
                "وزير الخارجية يصل إلى جنيف لإجراء محادثات حول السفينة والمنارة",
                "שר החוץ הגיע לז'נבה לשיחות על המעבורת ועל המגדלור שבאגם",
                "وزیر خارجه برای گفتگو درباره کشتی و فانوس دریایی وارد ژنو شد",
                "The minister said: «وزير الخارجية يصل إلى جنيف» and left for Geneva, 12 May.",
                "The lake states 🕊️ said on Monday, 17 January 2022, that 🇨🇭 talks would go on.",
                "मंत्री जिनेवा पहुँचे और झील के किनारे बातचीत जारी रहेगी"
            })
    void noLineReachesOverItsEnd(String words) throws Exception {
        for (int width = LONGEST_WORD; width < 600; width += 15) {
            int wide = width;
            var drawn =
                    PaneStage.on(
                            () -> {
                                var text = new Text(words);
                                text.setFont(Font.font(14));
                                text.setWrappingWidth(wide);
                                var lines = text.getLayoutInfo().getTextLines(false);
                                return lines.stream()
                                        .mapToDouble(line -> line.bounds().getWidth())
                                        .max()
                                        .orElse(0);
                            });
            assertThat(drawn).as("the longest line at %d", wide).isBetween(1.0, wide + 8.0);
        }
    }
}
