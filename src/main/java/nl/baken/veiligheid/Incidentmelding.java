// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X1 begins: who carries or covers a case tells what made the client unsafe, in any phase until the file is closed. */
@Service
public class Incidentmelding {

    private static final String NAAM = "incident-melden";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Incidenten incidenten;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Incidentmelding(
            Toegang toegang,
            Zaken zaken,
            Incidenten incidenten,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.incidenten = incidenten;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok)).waarde("tijd", Tijdstip.tijd(klok.instant()));
    }

    @Zaakhandeling(
            value = NAAM,
            titel = "Veiligheidsincident melden",
            gelukt = "Het incident is gemeld. Wat er nu moet gebeuren, staat bij de taken.",
            ookInNood = true)
    @Transactional
    public void meld(ZaakNummer nummer, MeldIncident melding) {
        toegang.eisBetrokken(nummer.waarde());
        Instant ontdektOp = moment(nummer, melding);
        if (!incidenten.voegToe(nummer, melding, ontdektOp, toegang.medewerker().id())) {
            throw new Weigering(
                    "tijd", "Dit incident staat er al. Is het een ander incident? Kies dan een ander moment.");
        }
        tijdlijn.noteer(nummer, "veiligheidsincident gemeld", "betrokkenheid");
        gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.VEILIGHEIDSINCIDENT));
    }

    private Instant moment(ZaakNummer nummer, MeldIncident melding) {
        if (melding.op().isBefore(zaken.lees(nummer).eersteWaarneming())) {
            throw new Weigering("op", "Dit is van voor het eerste signaal. Kies de dag waarop het is ontdekt.");
        }
        Instant ontdektOp = Tijdstip.lees(melding.op(), melding.tijd());
        if (ontdektOp.isAfter(klok.instant())) {
            throw new Weigering(
                    melding.op().isAfter(LocalDate.now(klok)) ? "op" : "tijd", "Dit moment ligt in de toekomst.");
        }
        return ontdektOp;
    }
}
