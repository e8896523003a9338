package org.demarche.analysis.story;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// An article, as far as its story is to be found.
///
/// @param id the store's row number
/// @param day of publication, or else of arrival
/// @param story the one that it was put into before; null for a new article
public record StoryText(long id, LocalDate day, String title, String text, @Nullable Long story) {}
