// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.ANONIMISEER_OP;
import static nl.baken.signaal.Sturingswoorden.BEWAREN_VERLENGD;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** D09: how long a signal that needs no care is kept, and what remains of it then. */
@Service
public class Bewaren {

    private static final String TERMIJN = "B01";
    private static final String VERLENGD = "B02_VERLENGD";

    private final Signaalopslag signalen;
    private final Aanvullen aanvullen;
    private final Signaalproces proces;
    private final Boekhouding boekhouding;
    private final Toegang toegang;
    private final Termijnen termijnen;
    private final Clock klok;

    Bewaren(
            Signaalopslag signalen,
            Aanvullen aanvullen,
            Signaalproces proces,
            Boekhouding boekhouding,
            Toegang toegang,
            Termijnen termijnen,
            Clock klok) {
        this.signalen = signalen;
        this.aanvullen = aanvullen;
        this.proces = proces;
        this.boekhouding = boekhouding;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @return until when, counted from the outcome */
    Date begin(SignaalNummer nummer) {
        Instant tot = termijnen.start(TERMIJN, nummer.waarde(), klok.instant()).vervalt();
        signalen.zetAnonimiseren(nummer, tot);
        return Date.from(tot);
    }

    /**
     * Keeps a weak signal for one more term, to combine it with later ones; once.
     *
     * @throws Weigering when it was lengthened before, is not weak, or is not waiting to be anonymised
     */
    @Transactional
    public void verleng(SignaalNummer nummer, VerlengBewaren opdracht) {
        boekhouding.eisBehandelaar(nummer);
        Signaal signaal = signalen.lees(nummer);
        if (!signaal.magLangerBewaren()) {
            throw new Weigering("motief", "Alleen een zwak signaal kun je langer bewaren, en maar één keer.");
        }
        termijnen.vervallen(TERMIJN, nummer.waarde());
        Instant tot = termijnen
                .start(VERLENGD, nummer.waarde(), signaal.anonimiserenOp())
                .vervalt();
        signalen.verlengBewaren(nummer, tot, opdracht.motief());
        boekhouding.meld("bewaren verlengd", nummer);
    }

    /** What could lead to somebody goes when its term has passed, unless it was lengthened meanwhile. */
    @Transactional
    public Sturing anonimiseer(SignaalNummer nummer) {
        Signaal signaal = signalen.lees(nummer);
        if (signaal.anonimiserenOp() != null && signaal.anonimiserenOp().isAfter(klok.instant())) {
            return Sturing.met(BEWAREN_VERLENGD, true).en(ANONIMISEER_OP, Date.from(signaal.anonimiserenOp()));
        }
        signalen.anonimiseer(nummer);
        aanvullen.sluit(nummer);
        proces.vervalGelijkenis(nummer);
        termijnen.gehaald(TERMIJN, nummer.waarde());
        termijnen.gehaald(VERLENGD, nummer.waarde());
        toegang.gronden(nummer.waarde()).forEach(grond -> toegang.beeindig(nummer.waarde(), grond.grond()));
        boekhouding.meld("signaal geanonimiseerd", nummer, "systeem");
        return Sturing.met(BEWAREN_VERLENGD, false);
    }
}
