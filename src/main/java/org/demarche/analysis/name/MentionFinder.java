package org.demarche.analysis.name;

import org.demarche.analysis.gazetteer.Gazetteer;
import org.demarche.analysis.gazetteer.WordList;
import org.demarche.analysis.name.context.KindEvidence;
import org.demarche.analysis.name.context.Metonyms;
import org.demarche.analysis.name.context.NameConsistency;
import org.demarche.analysis.name.context.NameWidener;
import org.demarche.analysis.name.found.FoundName;
import org.demarche.analysis.name.found.NameMerger;
import org.demarche.analysis.name.found.NamedSentence;
import org.demarche.analysis.name.sign.AcronymNames;
import org.demarche.analysis.name.sign.CrfNames;
import org.demarche.analysis.name.sign.ElectionNames;
import org.demarche.analysis.name.sign.PatternNames;
import org.demarche.analysis.name.sign.ToldNames;
import org.demarche.analysis.token.AnalysedText;
import org.demarche.analysis.token.Sentence;
import org.demarche.model.finding.EntityKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the names of a text: those of the tables, those that the CRF marks and those that are
/// built like one; then makes the text agree with itself.
final class MentionFinder {

    private final Gazetteer gazetteer;
    private final CrfNames crf;
    private final PatternNames patterns = new PatternNames();
    private final ToldNames told = new ToldNames();
    private final AcronymNames acronyms = new AcronymNames();
    private final Set<String> heads = WordList.read("body-heads.txt");
    private final KindEvidence evidence = new KindEvidence();
    private final ElectionNames elections;
    private final NameWidener widener = new NameWidener();
    private final Metonyms metonyms = new Metonyms();
    private final NameMerger merger = new NameMerger();

    MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.crf = new CrfNames(gazetteer);
        this.elections = new ElectionNames(gazetteer);
    }

    List<NamedSentence> find(AnalysedText text) {
        var sentences = new ArrayList<NamedSentence>();
        for (var sentence : text.sentences()) {
            sentences.add(new NamedSentence(sentence, names(text.text(), sentence)));
        }
        return new NameConsistency(text.text(), evidence, heads)
                .applied(sentences).stream().map(metonyms::marked).toList();
    }

    private List<FoundName> names(String text, Sentence sentence) {
        var known = new ArrayList<FoundName>();
        for (var hit : gazetteer.find(text, sentence.span())) {
            known.add(new FoundName(hit.span(), hit.known().kind(), hit.known()));
        }
        known.addAll(elections.find(text, sentence));
        var built = new ArrayList<FoundName>(patterns.find(sentence));
        built.addAll(told.find(sentence));
        var names = merger.merge(text, known, crf.find(text, sentence), built);
        var all = new ArrayList<FoundName>(names);
        all.addAll(acronyms.find(sentence, names));
        all.sort(Comparator.comparing(FoundName::span));
        var wide = widener.widened(new NamedSentence(sentence, all));
        var found = new NamedSentence(sentence, wide);
        return wide.stream().filter(n -> !isLooseOffice(found, n)).toList();
    }

    /// "General" or "leader" is an office only when a name follows.
    private static boolean isLooseOffice(NamedSentence sentence, FoundName name) {
        if (!name.is(EntityKind.OFFICE) || name.known() == null || name.known().alone()) {
            return false;
        }
        var next = sentence.at(sentence.tokenAfter(name));
        return next == null || !next.is(EntityKind.PERSON);
    }
}
