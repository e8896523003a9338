package org.demarche.ui.articles.row;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.demarche.ui.panes.PaneStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writing from right to left is broken into lines, however narrow the pane (record 0072).
class RightToLeftTest {

    @BeforeAll
    static void start() {
        PaneStage.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير الخارجية يصل إلى جنيف لإجراء محادثات حول السفينة والمنارة",
                "שר החוץ הגיע לז'נבה לשיחות על המעבורת ועל המגדלור שבאגם",
                "وزیر خارجه برای گفتگو درباره کشتی و فانوس دریایی وارد ژنو شد",
                "The minister said: «وزير الخارجية يصل إلى جنيف» and left for Geneva, 12 May."
            })
    void isBrokenIntoLinesAtEveryWidth(String words) throws Exception {
        for (int width = 30; width < 600; width += 15) {
            int wide = width;
            int lines =
                    PaneStage.on(
                            () -> {
                                var text = new Text(words);
                                text.setFont(Font.font(14));
                                text.setWrappingWidth(wide);
                                return text.getLayoutInfo().getTextLineCount();
                            });
            assertThat(lines).as("lines at %d", wide).isPositive();
        }
    }
}
