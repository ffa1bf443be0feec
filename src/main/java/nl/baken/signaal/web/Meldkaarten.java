// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Kenmerk;
import nl.baken.signaal.Meldwijzer;
import org.springframework.stereotype.Component;

/**
 * The card to print, per function. Anybody can ask for it and making a PDF takes much of the processor, so it is made once
 * a day for each function: what stands in it depends on the rules of that day only.
 */
@Component
class Meldkaarten {

    private final Meldwijzer wijzer;
    private final Pdfblad pdf;
    private final Clock klok;
    private final Map<BronOrganisatie, Blad> bladen = new ConcurrentHashMap<>();

    Meldkaarten(Meldwijzer wijzer, Pdfblad pdf, Clock klok) {
        this.wijzer = wijzer;
        this.pdf = pdf;
        this.klok = klok;
    }

    private record Blad(LocalDate dag, byte[] pdf) {}

    Map<String, Object> gegevens(BronOrganisatie wie) {
        Map<String, Object> gegevens = new LinkedHashMap<>();
        gegevens.put("functie", wie);
        gegevens.put("groepen", wijzer.groepen());
        gegevens.put("routes", wijzer.routesBijVermoeden(wie, Set.of()));
        gegevens.put(
                "kind",
                wijzer.routesBijVermoeden(wie, Set.of(Kenmerk.MINDERJARIG_OF_KIND)).stream()
                        .filter(wijzing -> wijzing.route().name().equals("VEILIG_THUIS"))
                        .toList());
        gegevens.put("meldpunten", wijzer.meldpunten());
        return gegevens;
    }

    /** Also when many ask for it at once, it is made by one of them. */
    byte[] pdf(BronOrganisatie wie) {
        LocalDate vandaag = LocalDate.now(klok);
        return bladen.compute(
                        wie,
                        (functie, eerder) -> eerder != null && eerder.dag().equals(vandaag)
                                ? eerder
                                : new Blad(vandaag, pdf.van("meldkaart", gegevens(functie))))
                .pdf();
    }
}
