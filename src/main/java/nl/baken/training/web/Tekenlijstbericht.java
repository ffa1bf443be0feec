// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.baken.training.Aanwezigheden.Afgetekend;
import nl.baken.training.Deelnamestand;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody reads after changing the list of a session, and what its page sent along. */
record Tekenlijstbericht(String soort, String tekst) {

    static Tekenlijstbericht gelukt(String tekst) {
        return new Tekenlijstbericht("melding", tekst);
    }

    static Tekenlijstbericht van(Afgetekend af, boolean klaar) {
        if (af.anders() > 0) {
            return new Tekenlijstbericht(
                    "foutmelding",
                    "Een ander vulde intussen iets anders in bij "
                            + (af.anders() == 1 ? "één deelnemer" : af.anders() + " deelnemers")
                            + ". Dat is blijven staan. De rest is bewaard. Kijk de lijst na.");
        }
        if (klaar && !af.klaar()) {
            return new Tekenlijstbericht(
                    "foutmelding",
                    "De lijst is intussen veranderd. Wat je aanvinkte, is bewaard. Kijk de lijst na en kies nog een keer"
                            + " Klaar.");
        }
        return gelukt(
                klaar
                        ? "De lijst is klaar. Sluit nu de training af in de taak Aanwezigheid vastleggen."
                        : "De lijst is bewaard.");
    }

    void zet(RedirectAttributes door) {
        door.addFlashAttribute(soort, tekst);
    }

    /** What is not as the page writes it, was not shown. */
    static Map<Long, Deelnamestand> standen(String getoond) {
        Map<Long, Deelnamestand> standen = new HashMap<>();
        for (String deel : getoond.split(" ")) {
            String[] paar = deel.split(":", 2);
            if (paar.length == 2 && paar[0].matches("\\d{1,18}")) {
                Arrays.stream(Deelnamestand.values())
                        .filter(stand -> stand.name().equals(paar[1]))
                        .forEach(stand -> standen.put(Long.valueOf(paar[0]), stand));
            }
        }
        return standen;
    }
}
