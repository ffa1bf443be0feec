// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.baken.gedeeld.Codewoord;

/** What decides where a signal must go (inputs of D02). */
public enum Kenmerk implements Codewoord {
    ARBEIDSUITBUITING("Het gaat om werk"),
    HULPVRAAG_OPVANG("Iemand vraagt om hulp of opvang"),
    GRENS("Aangetroffen op Schiphol of aan de grens"),
    MINDERJARIG_OF_KIND("Iemand is jonger dan 18, of er is een kind bij"),
    AMV("Een minderjarige vreemdeling zonder ouders"),
    MEERDERE_PARTNERS("Meer organisaties hebben informatie over netwerk, geld of plek"),
    GELDSTROMEN("Belasting, toeslagen of geldstromen"),
    PLAATS_OF_BEDRIJF("Een plek of bedrijf speelt een rol"),
    MELDER_WIL_ANONIEM("De melder wil anoniem blijven"),
    MELDER_BETROKKEN("De melder is misschien dader of familie: niets terugkoppelen");

    private final String omschrijving;

    Kenmerk(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** As D02 asks: each feature by the name of its input, and whether it is there. */
    static Map<String, Object> invoer(Collection<Kenmerk> aanwezig) {
        Map<String, Object> invoer = new HashMap<>();
        Map.of(
                        "hulpvraagOpvang", HULPVRAAG_OPVANG,
                        "arbeidsuitbuiting", ARBEIDSUITBUITING,
                        "grens", GRENS,
                        "minderjarigOfKind", MINDERJARIG_OF_KIND,
                        "amv", AMV,
                        "meerderePartners", MEERDERE_PARTNERS,
                        "geldstromen", GELDSTROMEN,
                        "melderWilAnoniem", MELDER_WIL_ANONIEM,
                        "plaatsOfBedrijf", PLAATS_OF_BEDRIJF)
                .forEach((naam, kenmerk) -> invoer.put(naam, aanwezig.contains(kenmerk)));
        return invoer;
    }
}
