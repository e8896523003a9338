package org.demarche.model.finding;

/// Whether an event is a fact, and which way it may yet go.
public enum EventStatus {
    HAPPENED,
    ONGOING,
    PLANNED,
    CANCELLED,
    DENIED,
    HYPOTHETICAL
}
