// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Intrekking;
import nl.baken.toestemming.OntvangersGeinformeerd;
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
    private final Intrekking intrekking;

    Sluiten(
            Zaken zaken,
            Afsluitopslag opslag,
            Comensha comensha,
            Nazorg nazorg,
            Zorgproces proces,
            Toegang toegang,
            Intrekking intrekking) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.comensha = comensha;
        this.nazorg = nazorg;
        this.proces = proces;
        this.toegang = toegang;
        this.intrekking = intrekking;
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

    /** The file is closed; who must still tell receivers of a withdrawal, keeps that task. */
    @Transactional
    public Sturing sluitDossier(ZaakNummer nummer) {
        zaken.sluitDossier(nummer);
        if (!intrekking.isOpen(nummer)) {
            laatLos(nummer);
        }
        return Sturing.geen();
    }

    /** The last receiver knows. Before the commit, for by then the process of that task has ended. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void op(OntvangersGeinformeerd geinformeerd) {
        ZaakNummer nummer = geinformeerd.zaak();
        if (!zaken.lees(nummer).isOpen() && !intrekking.isOpen(nummer)) {
            laatLos(nummer);
        }
    }

    /** Who carried or covered the case has no business there any more; the team leader stays until it is destroyed. */
    private void laatLos(ZaakNummer nummer) {
        proces.stopVoorvallen(nummer);
        toegang.beeindig(nummer.waarde(), Zaakteam.ZORGCOORDINATOR);
        toegang.beeindig(nummer.waarde(), Zaakteam.WAARNEMER);
    }
}
