package org.demarche.library.batch;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.demarche.library.written.CsvLine;
import org.demarche.library.written.Escaped;
import org.demarche.model.query.SearchAnswer.Hit;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the answers of a batch are written down: a line for each article found, and one for a query
/// that finds none.
public enum BatchForm {
    /// `query,total,rank,score,title,published,source,address`, with a line of these names first
    /// (RFC 4180).
    CSV("csv") {
        @Override
        public List<String> head() {
            return List.of("query,total,rank,score,title,published,source,address");
        }

        @Override
        String line(BatchLine line, int rank, @Nullable Hit hit) {
            return CsvLine.of(
                    fields(line, rank, hit).stream()
                            .map(value -> value == null ? "" : Escaped.oneLine(value.toString()))
                            .toList());
        }
    },

    /// JSON Lines with the same names; what is not known is null.
    JSON("jsonl") {
        @Override
        public List<String> head() {
            return List.of();
        }

        @Override
        String line(BatchLine line, int rank, @Nullable Hit hit) {
            var object = MAPPER.createObjectNode();
            var names = CSV.head().getFirst().split(",", -1);
            var values = fields(line, rank, hit);
            for (int i = 0; i < names.length; i++) {
                object.putPOJO(names[i], values.get(i));
            }
            return object.toString();
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String ending;

    BatchForm(String ending) {
        this.ending = ending;
    }

    /// What names of such files end in, without the dot.
    public String ending() {
        return ending;
    }

    /// What stands before the first line.
    public abstract List<String> head();

    abstract String line(BatchLine line, int rank, @Nullable Hit hit);

    /// The lines of one query.
    public Stream<String> lines(BatchLine line) {
        var hits = line.answer().hits();
        if (hits.isEmpty()) {
            return Stream.of(line(line, 0, null));
        }
        var lines = new ArrayList<String>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            lines.add(line(line, i + 1, hits.get(i)));
        }
        return lines.stream();
    }

    private static List<@Nullable Object> fields(BatchLine line, int rank, @Nullable Hit hit) {
        var fields = new ArrayList<@Nullable Object>();
        fields.add(line.query());
        fields.add(line.answer().total());
        fields.add(hit == null ? null : rank);
        fields.add(hit == null ? null : hit.score());
        fields.add(hit == null ? null : hit.article().title());
        var published = hit == null ? null : hit.article().published();
        fields.add(published == null ? null : published.local());
        fields.add(hit == null ? null : hit.article().source());
        fields.add(hit == null ? null : hit.article().address().toString());
        return fields;
    }
}
