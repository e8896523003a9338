package org.demarche.model.finding;

/// How exactly a time is known. The calendar's own units, then a stretch of any length.
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    RANGE
}
