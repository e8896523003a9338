package org.demarche.model.watch;

/// A watch with what it has found.
///
/// @param articles all that it finds
/// @param unread those of them that wait to be read
/// @param fresh those that it has found since the reader last opened its list
public record WatchState(Watch watch, int articles, int unread, int fresh) {}
