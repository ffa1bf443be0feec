// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signaalpersoon;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A founded signal becomes cases, one for each person, in the transaction of the outcome: nobody falls in between, and
 * who has a case already, by another signal, gets no second one.
 */
@Service
class Zaakopening {

    private final Signalen signalen;
    private final Personen personen;
    private final Zaken zaken;
    private final Toegang toegang;
    private final Zorgproces proces;
    private final Vermeldingen vermeldingen;
    private final Tijdlijn tijdlijn;

    Zaakopening(
            Signalen signalen,
            Personen personen,
            Zaken zaken,
            Toegang toegang,
            Zorgproces proces,
            Vermeldingen vermeldingen,
            Tijdlijn tijdlijn) {
        this.signalen = signalen;
        this.personen = personen;
        this.zaken = zaken;
        this.toegang = toegang;
        this.proces = proces;
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
        Optional<ZaakNummer> bekend = zelfde.isEmpty() ? Optional.empty() : vermeldingen.openZaak(zelfde);
        bekend.ifPresent(zaak -> tijdlijn.noteer(zaak, "nog een signaal over deze cliënt", "systeem"));
        return bekend.orElseGet(() -> open(gegrond, signalen.persoon(gegrond.signaal(), id)));
    }

    private ZaakNummer open(SignaalGegrond gegrond, Signaalpersoon wie) {
        String persoon = personen.maak(wie.naam(), wie.geboortedatum(), wie.telefoon(), wie.adres());
        ZaakNummer nummer = zaken.open(
                        persoon, gegrond.signaal(), gegrond.waargenomenOp(), gegrond.gemeente(), gegrond.acuut())
                .nummer();
        toegang.betrek(nummer.waarde(), Rol.TEAMLEIDER_ZC, null, Zaakteam.TEAMLEIDING);
        proces.start(nummer);
        return nummer;
    }
}
