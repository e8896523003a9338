package org.demarche.cli.json.library;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.demarche.cli.json.JsonLine;
import org.demarche.library.Upkeep;

/// One thing that `check` looked at: `{"well":true,"sentence":…}`.
public final class FindingShape {

    public static ObjectNode of(Upkeep.Finding finding) {
        return JsonLine.object().put("well", finding.well()).put("sentence", finding.sentence());
    }

    private FindingShape() {}
}
