package org.demarche.model.watch;

/// An article that a watch found and had not found before.
public record WatchFind(long watchId, long articleId) {}
