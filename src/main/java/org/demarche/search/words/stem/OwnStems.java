package org.demarche.search.words.stem;

/// Light stemmers of our own, for languages for which Lucene has none that is light. Endings are
/// those of any grammar of the language, written folded: `й` as `и`, `ї` as `і`, `ą` as `a`.
final class OwnStems {

    /// Nouns and adjectives in all cases, nouns of doing (`-ння`), and what is from a place (`-ів`,
    /// `-ова`: Харків, Харкова).
    static final Stemmer UKRAINIAN =
            new Endings(
                    """
                    4 остями остям остях ості ость істю ість ннями нням ннях нню ння нні нь
                    4 увала ували увало увати ував ують ує ити ати ила или ала али
                    3 ового овому овими овим ових овии овоі овою овами овам овах овом ова ови ову ові ове ов
                    2 ів ієва єва єву євом єві
                    3 ього ьому ьоі ьою ого ому ими іми оі ою ею єю еві ами ями
                    3 их іх им ім ии іи ам ям ах ях еи ем єм ом
                    3 іями іям іях ією ію ія іі іє
                    3 а я е є и і о у ю ь\
                    """);

    /// Nouns and adjectives in all cases, nouns of doing (`-anie`); stems are evened out as they
    /// change before an ending: Polsce and Polska, prezydencie and prezydent, wojen and wojna.
    static final Stemmer POLISH =
            new Endings(
                    """
                    4 oscia osciami osciach osci osc aniami aniach aniom aniem aniu ania anie
                    4 owala owali owac owal
                    3 owych owego owemu owymi owym owej owach owami owom owa owy owe owo
                    3 iego iemu iami iach iom iem iej ich imi jami jach jom
                    3 owie owi ow ami ach om em ego emu ej ym ymi ych im
                    3 ja ji je jo ie ia iu io
                    3 a e i o u y\
                    """,
                    new String[][] {
                        {"sc", "sk"}, {"dz", "d"}, {"nc", "nt"}, {"rz", "r"}, {"iec", "c"},
                        {"ter", "tr"}, {"jen", "jn"}, {"ien", "n"}, {"rek", "rk"}, {"tek", "tk"}
                    });

    /// Particles behind a word. One syllable alone is left as it is: it is a word of its own.
    static final Stemmer KOREAN =
            new Endings(
                    """
                    2 으로부터 에서부터 에게서 로부터 에서는 에서도 으로는 으로도 이라고 이라는 이라며
                    2 에서 에게 한테 께서 까지 부터 으로 라고 라는 처럼 보다 에는 에도 와의 과의 로의 이며 이나 들은 들이 들을 들의
                    2 을 를 은 는 이 가 의 에 로 도 만 와 과 들\
                    """);

    /// A long vowel at the end of a borrowed word may be written or not: サーバー, サーバ.
    static final Stemmer JAPANESE =
            (letters, length) -> {
                var isBorrowed = length > 3 && letters[length - 1] == 'ー';
                for (var i = 0; isBorrowed && i < length; i++) {
                    isBorrowed = letters[i] >= 'ァ' && letters[i] <= 'ー';
                }
                return isBorrowed ? length - 1 : length;
            };

    /// The traditional form of a sign as its simplified one: 國 as 国.
    static final Stemmer CHINESE =
            (letters, length) -> {
                for (var i = 0; i < length; i++) {
                    letters[i] = ChineseSigns.simplified(letters[i]);
                }
                return length;
            };

    private OwnStems() {}
}
