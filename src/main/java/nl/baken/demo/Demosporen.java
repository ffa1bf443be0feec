// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.StartSporen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A case of the demo in which several tracks run: the reflection period ends in twelve days, the ggz keeps one waiting. */
@Component
@Profile("demo")
class Demosporen {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final int DAGEN_TOT_EINDE = 12;
    private static final int MAANDEN_BEDENKTIJD = 3;

    private final Speler speler;
    private final Sporenbegin sporen;
    private final Ketenberichten berichten;

    Demosporen(Speler speler, Sporenbegin sporen, Ketenberichten berichten) {
        this.speler = speler;
        this.sporen = sporen;
        this.berichten = berichten;
    }

    /** How many days ago a reflection period began that ends in twelve days. @param vandaag the real day */
    static int bedenktijdBegonnen(LocalDate vandaag) {
        LocalDate begin = vandaag.plusDays(DAGEN_TOT_EINDE).minusMonths(MAANDEN_BEDENKTIJD);
        return (int) ChronoUnit.DAYS.between(begin, vandaag);
    }

    void bedenktijd(ZaakNummer zaak) {
        speler.als(COORDINATOR);
        berichten.ontvang(zaak, Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.AVIM, speler.vandaag()));
        doet(
                zaak,
                "verblijfspositie-vaststellen",
                Map.of("status", "bedenktijd", "documenten", "geen", "asiel", "geen", "advocaat", "bekend"));
        start(zaak, Spoor.STRAFRECHT);
        doet(
                zaak,
                "keuze-aangifte-uitleggen",
                Map.of(
                        "uitgelegdOp", speler.vandaag(),
                        "samenMet", "slachtofferhulp",
                        "taal", "Engels",
                        "advocaat", "geregeld",
                        "gesprek", "nog_niet"));
    }

    /** Referred; what comes of it is for the ggz to say. */
    void ggz(ZaakNummer zaak) {
        start(zaak, Spoor.PSYCHISCHE_ZORG);
        doet(
                zaak,
                "stabilisatie-bespreken",
                Map.of(
                        "gevaar", "nee",
                        "hulp", "verwezen",
                        "verwezenOp", speler.vandaag(),
                        "aanbieder", "specialistisch"));
    }

    void start(ZaakNummer zaak, Spoor spoor) {
        speler.als(COORDINATOR);
        sporen.start(zaak, new StartSporen(List.of(spoor)));
    }

    private void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        speler.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }
}
