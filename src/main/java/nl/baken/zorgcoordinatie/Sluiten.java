// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;

import java.util.List;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.NasleepVoorbij;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** P10.4 and P10.6: what closing does, at once after the second signature and at last after aftercare. */
@Service
public class Sluiten {

    private final Zaken zaken;
    private final Afsluitopslag opslag;
    private final Comensha comensha;
    private final Nazorg nazorg;
    private final Zorgproces proces;
    private final Toegang toegang;
    private final List<Nasleep> nasleep;
    private final Wachtdossiers wachtend;

    Sluiten(
            Zaken zaken,
            Afsluitopslag opslag,
            Comensha comensha,
            Nazorg nazorg,
            Zorgproces proces,
            Toegang toegang,
            List<Nasleep> nasleep,
            Wachtdossiers wachtend) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.comensha = comensha;
        this.nazorg = nazorg;
        this.proces = proces;
        this.toegang = toegang;
        this.nasleep = nasleep;
        this.wachtend = wachtend;
    }

    /** The care ends: contact and evaluation stop, and what is left is the registration and aftercare. */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        zaken.beeindig(
                nummer, opslag.laatste(nummer).orElseThrow(NietGevonden::new).reden());
        proces.stopTraject(nummer);
        return Sturing.met(REGISTRATIE_BIJWERKEN, comensha.moetEindeHoren(nummer))
                .en(NAZORG_AFGESPROKEN, nazorg.isAfgesproken(nummer));
    }

    /** Not while something that happened must still be done, such as what the law asks to report: then after that. */
    @Transactional
    public Sturing sluitDossier(ZaakNummer nummer) {
        if (heeftNasleep(nummer)) {
            wachtend.voegToe(nummer);
        } else {
            sluitNu(nummer);
        }
        return Sturing.geen();
    }

    /** Before the commit, for by then the process of what is done has ended. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void op(NasleepVoorbij voorbij) {
        if (!heeftNasleep(voorbij.zaak()) && wachtend.verwijder(voorbij.zaak())) {
            sluitNu(voorbij.zaak());
        }
    }

    private boolean heeftNasleep(ZaakNummer nummer) {
        return nasleep.stream().anyMatch(loopt -> loopt.loopt(nummer));
    }

    /** Who carried or covered the case has no business there any more; the team leader stays until it is destroyed. */
    private void sluitNu(ZaakNummer nummer) {
        zaken.sluitDossier(nummer);
        proces.stopVoorvallen(nummer);
        toegang.beeindig(nummer.waarde(), Zaakteam.ZORGCOORDINATOR);
        toegang.beeindig(nummer.waarde(), Zaakteam.WAARNEMER);
        toegang.beeindig(nummer.waarde(), Noodinzages.GROND);
    }
}
