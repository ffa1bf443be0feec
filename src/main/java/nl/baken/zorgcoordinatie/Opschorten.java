// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OPGESCHORT_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TERUGGEKEERD;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.veiligheid.ClientTerug;
import nl.baken.veiligheid.VermissingVastgesteld;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakopschorting;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * X2: the care of a client who left for a place that nobody knows stands still. It goes on where it stopped when the
 * client returns, or the case closes after T118.
 */
@Service
public class Opschorten {

    private static final String TERMIJN = "T118";

    private final Zaken zaken;
    private final Zaakopschorting opschorting;
    private final Toestemmingen toestemmingen;
    private final Comensha comensha;
    private final Contactplanning contacten;
    private final Veiligheidsherijking herijking;
    private final Sluiten sluiten;
    private final Termijnen termijnen;
    private final Zorgproces proces;
    private final Clock klok;

    Opschorten(
            Zaken zaken,
            Zaakopschorting opschorting,
            Toestemmingen toestemmingen,
            Comensha comensha,
            Contactplanning contacten,
            Veiligheidsherijking herijking,
            Sluiten sluiten,
            Termijnen termijnen,
            Zorgproces proces,
            Clock klok) {
        this.zaken = zaken;
        this.opschorting = opschorting;
        this.toestemmingen = toestemmingen;
        this.comensha = comensha;
        this.contacten = contacten;
        this.herijking = herijking;
        this.sluiten = sluiten;
        this.termijnen = termijnen;
        this.proces = proces;
        this.klok = klok;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VermissingVastgesteld vastgesteld) {
        proces.schortOp(vastgesteld.zaak());
    }

    /** Step of the process: until when somebody can return to the same case. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        Termijn termijn = termijnen
                .loopt(TERMIJN, nummer.waarde())
                .orElseGet(() -> termijnen.start(TERMIJN, nummer.waarde(), klok.instant()));
        Instant tot = termijn.isGepauzeerd()
                ? klok.instant().plus(Contactplanning.TOT_HERVATTEN)
                : termijn.vervalt().plusSeconds(1);
        return Sturing.met(OPGESCHORT_TOT, Date.from(tot));
    }

    /** The client is back: the care goes on when it stood still, and safety is screened before anything else. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ClientTerug terug) {
        if (zaken.lees(terug.zaak()).status() == Zaakstatus.OPGESCHORT) {
            proces.hervat(terug.zaak());
        }
        herijking.vraag(terug.zaak());
    }

    /** Step of the process: an intake that was broken off is done again. */
    @Transactional
    public Sturing hervat(ZaakNummer nummer) {
        boolean intakeGedaan = isIntakeGedaan(zaken.lees(nummer));
        termijnen.gehaald(TERMIJN, nummer.waarde());
        opschorting.hervat(nummer, intakeGedaan);
        if (intakeGedaan) {
            contacten.beginOpnieuw(nummer);
        }
        return Sturing.met(TERUGGEKEERD, true).en(EERSTE_KEER, !intakeGedaan);
    }

    private boolean isIntakeGedaan(Zaak zaak) {
        return zaken.kernset(zaak.nummer()).isPresent()
                && zaak.veiligheidscode() != null
                && toestemmingen.laatsteGesprek(zaak.nummer()).isPresent()
                && comensha.isNagegaan(zaak.nummer());
    }

    /** Step of the process: nobody came back, and who is gone gets no aftercare. Reopening is always possible (X8). */
    @Transactional
    public Sturing sluit(ZaakNummer nummer) {
        zaken.beeindig(nummer, RedenEinde.MOB);
        sluiten.sluitDossier(nummer);
        return Sturing.met(TERUGGEKEERD, false).en(EERSTE_KEER, false);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (verzet.regel().equals(TERMIJN)) {
            proces.herplanOpschorting(new ZaakNummer(verzet.nummer()));
        }
    }
}
