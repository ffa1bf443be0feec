// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.signaal.SignaalGegrond;
import nl.baken.signaal.Signaalpersoon;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A founded signal becomes cases, one for each person, in the transaction of the outcome: nobody falls in between. */
@Service
class Zaakopening {

    private final Signalen signalen;
    private final Personen personen;
    private final Zaken zaken;
    private final Toegang toegang;
    private final Zorgproces proces;

    Zaakopening(Signalen signalen, Personen personen, Zaken zaken, Toegang toegang, Zorgproces proces) {
        this.signalen = signalen;
        this.personen = personen;
        this.zaken = zaken;
        this.toegang = toegang;
        this.proces = proces;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(SignaalGegrond gegrond) {
        gegrond.personen().forEach(id -> open(gegrond, signalen.persoon(gegrond.signaal(), id)));
    }

    private void open(SignaalGegrond gegrond, Signaalpersoon wie) {
        String persoon = personen.maak(wie.naam(), wie.geboortedatum(), wie.telefoon(), wie.adres());
        ZaakNummer nummer = zaken.open(
                        persoon, gegrond.signaal(), gegrond.waargenomenOp(), gegrond.gemeente(), gegrond.acuut())
                .nummer();
        toegang.betrek(nummer.waarde(), Rol.TEAMLEIDER_ZC, null, Zaakteam.TEAMLEIDING);
        proces.start(nummer);
    }
}
