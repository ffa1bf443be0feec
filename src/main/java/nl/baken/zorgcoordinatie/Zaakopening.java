// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signaalpersoon;
import nl.baken.signaal.Signalen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A founded signal becomes cases, one for each person, in the transaction of the outcome: nobody falls in between. Who
 * has a case by another signal gets no second one, and whose case is closed gets the next (X8).
 */
@Service
class Zaakopening {

    private final Signalen signalen;
    private final Personen personen;
    private final Zaakbegin begin;
    private final Heropening heropening;
    private final Verantwoordelijkheid verantwoordelijkheid;
    private final Vermeldingen vermeldingen;
    private final Tijdlijn tijdlijn;

    Zaakopening(
            Signalen signalen,
            Personen personen,
            Zaakbegin begin,
            Heropening heropening,
            Verantwoordelijkheid verantwoordelijkheid,
            Vermeldingen vermeldingen,
            Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.personen = personen;
        this.begin = begin;
        this.heropening = heropening;
        this.verantwoordelijkheid = verantwoordelijkheid;
        this.vermeldingen = vermeldingen;
        this.tijdlijn = tijdlijn;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(SignaalGegrond gegrond) {
        gegrond.personen().forEach(id -> vermeldingen.bewaar(id, zaakVan(gegrond, id)));
    }

    private ZaakNummer zaakVan(SignaalGegrond gegrond, long id) {
        List<Long> zelfde = signalen.vermeldingen(gegrond.signaal(), id);
        Optional<ZaakNummer> bekend = zelfde.isEmpty() ? Optional.empty() : vanBekende(gegrond, zelfde);
        return bekend.orElseGet(() -> open(gegrond, signalen.persoon(gegrond.signaal(), id)));
    }

    /** Empty for who has no case yet, and after a death: then it is about somebody else, or somebody must find out. */
    private Optional<ZaakNummer> vanBekende(SignaalGegrond gegrond, List<Long> zelfde) {
        Optional<Zaak> laatste = vermeldingen.laatsteZaak(zelfde);
        Optional<ZaakNummer> lopend = vermeldingen.openZaak(zelfde).or(() -> laatste.flatMap(heropening::lopend)
                .map(Zaak::nummer));
        lopend.ifPresent(zaak -> tijdlijn.noteer(zaak, "nog een signaal over deze cliënt", "systeem"));
        return lopend.or(() -> laatste.flatMap(eerdere -> heropen(gegrond, eerdere)));
    }

    private Optional<ZaakNummer> heropen(SignaalGegrond gegrond, Zaak eerdere) {
        return heropening
                .opnieuw(
                        eerdere,
                        new Heropening.Aanleiding(
                                gegrond.signaal(),
                                gegrond.waargenomenOp(),
                                gegrond.gemeente(),
                                gegrond.acuut(),
                                null,
                                null))
                .map(this::vanOns);
    }

    private ZaakNummer open(SignaalGegrond gegrond, Signaalpersoon wie) {
        String persoon = personen.maak(wie.naam(), wie.geboortedatum(), wie.telefoon(), wie.adres());
        return vanOns(
                begin.open(persoon, gegrond.signaal(), gegrond.waargenomenOp(), gegrond.gemeente(), gegrond.acuut()));
    }

    private ZaakNummer vanOns(Zaak zaak) {
        verantwoordelijkheid.begin(zaak.nummer(), zaak.geopendOp());
        return zaak.nummer();
    }
}
