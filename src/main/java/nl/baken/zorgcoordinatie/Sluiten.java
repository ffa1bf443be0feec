// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;

import java.sql.Timestamp;
import java.time.Clock;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.Toegang;
import nl.baken.veiligheid.IncidentGesloten;
import nl.baken.veiligheid.Incidentverloop;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Incidentverloop incidenten;
    private final JdbcClient database;
    private final Clock klok;

    Sluiten(
            Zaken zaken,
            Afsluitopslag opslag,
            Comensha comensha,
            Nazorg nazorg,
            Zorgproces proces,
            Toegang toegang,
            Incidentverloop incidenten,
            JdbcClient database,
            Clock klok) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.comensha = comensha;
        this.nazorg = nazorg;
        this.proces = proces;
        this.toegang = toegang;
        this.incidenten = incidenten;
        this.database = database;
        this.klok = klok;
    }

    /** The care ends: contact and evaluation stop, and what is left is the registration and aftercare. */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        zaken.beeindig(
                nummer, opslag.laatste(nummer).orElseThrow(NietGevonden::new).reden());
        proces.stopTraject(nummer);
        return Sturing.met(REGISTRATIE_BIJWERKEN, comensha.isGeregistreerd(nummer))
                .en(NAZORG_AFGESPROKEN, nazorg.isAfgesproken(nummer));
    }

    /** Not while something must be done after a safety incident: then the file closes when that is done. */
    @Transactional
    public Sturing sluitDossier(ZaakNummer nummer) {
        if (incidenten.loopt(nummer)) {
            database.sql("insert into zorgcoordinatie.wachtend_dossier (nummer, sinds) values (?, ?)"
                            + " on conflict do nothing")
                    .params(nummer.waarde(), Timestamp.from(klok.instant()))
                    .update();
        } else {
            sluitNu(nummer);
        }
        return Sturing.geen();
    }

    /** The last step of an incident is a step of its process, so look when all of that is done. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void op(IncidentGesloten gesloten) {
        if (!incidenten.loopt(gesloten.zaak()) && wachtte(gesloten.zaak())) {
            sluitNu(gesloten.zaak());
        }
    }

    private boolean wachtte(ZaakNummer nummer) {
        return database.sql("delete from zorgcoordinatie.wachtend_dossier where nummer = ?")
                        .param(nummer.waarde())
                        .update()
                == 1;
    }

    /** Who carried or covered the case has no business there any more; the team leader stays until it is destroyed. */
    private void sluitNu(ZaakNummer nummer) {
        zaken.sluitDossier(nummer);
        proces.stopVoorvallen(nummer);
        toegang.beeindig(nummer.waarde(), Zaakteam.ZORGCOORDINATOR);
        toegang.beeindig(nummer.waarde(), Zaakteam.WAARNEMER);
    }
}
