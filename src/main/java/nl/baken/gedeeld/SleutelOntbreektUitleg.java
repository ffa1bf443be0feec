// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says where the key of the vault must come from. */
class SleutelOntbreektUitleg extends AbstractFailureAnalyzer<KluisConfiguratie.SleutelOntbreekt> {

    @Override
    protected FailureAnalysis analyze(Throwable oorzaak, KluisConfiguratie.SleutelOntbreekt fout) {
        return new FailureAnalysis(
                "Er is geen (leesbare) sleutel voor de kluis met namen, adressen en vrije tekst.",
                "Wijs met BAKEN_SLEUTEL_BESTAND een sleutelbestand aan, of geef de inhoud in base64 met"
                        + " BAKEN_SLEUTEL_WAARDE. De eerste keer maakt --baken.sleutel.maak=true het bestand;"
                        + " bewaar het los van de database: zonder sleutel is niets meer te lezen.",
                fout);
    }
}
