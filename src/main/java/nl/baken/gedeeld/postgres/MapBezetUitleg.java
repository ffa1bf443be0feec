// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what to do when two Bakens want one folder. */
class MapBezetUitleg extends AbstractFailureAnalyzer<MapBezet> {

    @Override
    protected FailureAnalysis analyze(Throwable oorzaak, MapBezet fout) {
        return new FailureAnalysis(
                "De gegevensmap '" + fout.map().toAbsolutePath() + "' is al in gebruik door een andere Baken.",
                "Stop die Baken eerst, of start deze met een andere map en poort:"
                        + " --baken.map=.baken2 --server.port=8090",
                fout);
    }
}
