package org.demarche.cli.json.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.model.finding.TimeMention;

/// A time in the text, as TIMEX3 has it:
/// `{"start":…,"end":…,"text":"Wednesday","type":"DATE","value":"2022-01-26"}`.
public final class TimeShape {

    public static ObjectNode of(TimeMention time) {
        return JsonLine.object()
                .put("start", time.span().start())
                .put("end", time.span().end())
                .put("text", time.words())
                .put("type", time.type().name())
                .put("value", time.value());
    }

    private TimeShape() {}
}
