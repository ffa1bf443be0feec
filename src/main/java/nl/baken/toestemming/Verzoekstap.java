// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What happened with a request, in the fixed phrase of the timeline. */
public enum Verzoekstap implements Codewoord {
    ONTVANGEN("AVG-verzoek ontvangen"),
    TOEZICHT("toezichthouder vroeg het dossier"),
    VERLENGD("termijn van een AVG-verzoek verlengd"),
    BEOORDEELD("AVG-verzoek beoordeeld"),
    GOEDGEKEURD("antwoord op AVG-verzoek goedgekeurd door een tweede persoon"),
    TERUGGEGEVEN("antwoord op AVG-verzoek teruggegeven door een tweede persoon"),
    BEANTWOORD("AVG-verzoek beantwoord"),
    VERVALLEN("AVG-verzoek vervallen"),
    BEPERKT("gebruik van het dossier beperkt"),
    OPGEHEVEN("beperking van het dossier opgeheven"),
    GEWIST("gegevens gewist op verzoek");

    private final String omschrijving;

    Verzoekstap(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
