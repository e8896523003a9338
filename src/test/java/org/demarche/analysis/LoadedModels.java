package org.demarche.analysis;

/// The language models, read once for all tests of the analysis.
public final class LoadedModels {

    public static final CoreNlp CORE_NLP = new CoreNlp();

    private LoadedModels() {}
}
