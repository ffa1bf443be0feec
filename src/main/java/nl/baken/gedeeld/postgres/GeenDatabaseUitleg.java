// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings connect Baken to a database. */
class GeenDatabaseUitleg extends AbstractFailureAnalyzer<GeenDatabase.Ontbreekt> {

    @Override
    protected FailureAnalysis analyze(Throwable oorzaak, GeenDatabase.Ontbreekt fout) {
        return new FailureAnalysis(
                "Baken weet niet met welke database het moet werken.",
                "Geef SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME en SPRING_DATASOURCE_PASSWORD van een"
                        + " PostgreSQL. Alleen rondkijken? Start met --spring.profiles.active=demo.",
                fout);
    }
}
