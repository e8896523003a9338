package org.demarche.ingest.job;

/// Where a job runs: jobs of one lane wait for each other, jobs of two lanes do not.
public enum Lane {
    /// What brings articles, and shows them to the index.
    ARRIVING("intake"),
    /// What reads them with the language models.
    ANALYSING("analysis"),
    PICTURES("pictures"),
    /// What puts the reader's own rules into effect.
    CORRECTING("corrections"),
    /// What puts articles together into stories.
    GROUPING("stories");

    private final String threadName;

    Lane(String threadName) {
        this.threadName = threadName;
    }

    String threadName() {
        return threadName;
    }
}
