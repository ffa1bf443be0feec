// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Clock;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A version that is not to be published. What was counted stays, and counts when something else is hidden: people saw it.
 * When nothing of the report was published the period can have another one, but no longer by itself.
 */
@Service
public class Rapportintrekking {

    private final Rapportopslag opslag;
    private final Versieopslag versies;
    private final Bewerkingopslag bewerkingen;
    private final LosseVragen vragen;
    private final Toegang toegang;
    private final Rapporttoegang rechten;
    private final Rapportproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapportintrekking(
            Rapportopslag opslag,
            Versieopslag versies,
            Bewerkingopslag bewerkingen,
            LosseVragen vragen,
            Toegang toegang,
            Rapporttoegang rechten,
            Rapportproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.versies = versies;
        this.bewerkingen = bewerkingen;
        this.vragen = vragen;
        this.toegang = toegang;
        this.rechten = rechten;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * @throws Weigering when it was published, or taken back before
     * @throws nl.baken.gedeeld.NietGevonden when this person doesn't write it
     */
    @Transactional
    public void trekIn(RapportNummer nummer, TrekRapportIn opdracht) {
        rechten.eisSchrijver(nummer);
        opslag.houdVast(nummer);
        if (!bewerkingen.laatste(nummer).stand().isIntrekbaar()) {
            throw new Weigering("Deze versie is al gepubliceerd of ingetrokken. Er is niets in te trekken.");
        }
        bewerkingen.geefTerug(nummer, opdracht.reden());
        bewerkingen.zetStand(nummer, Rapportstand.INGETROKKEN);
        if (versies.publicaties(nummer).isEmpty()) {
            opslag.trekIn(nummer, klok.instant());
        }
        gebeurtenissen.publishEvent(new Handeling("rapport ingetrokken", nummer.waarde(), Rapporttoegang.SCHRIJVER));
        proces.ingetrokken(nummer);
    }

    /** Nobody is asked anything about it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sturing sluitAf(RapportNummer nummer) {
        vragen.vervalt(nummer.waarde());
        toegang.beeindig(nummer.waarde(), Rapporttoegang.PARTIJ);
        return Sturing.geen();
    }
}
