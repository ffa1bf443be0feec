// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moving and pausing a deadline of a case, by who carries or covers it; for everybody else there is no such deadline.
 * The open tasks of the case are held first, as completing a task does, so that the two can't wait for each other.
 */
@Service
public class Zaaktermijnen {

    private static final String GROND = "betrokkenheid";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Termijnen termijnen;
    private final Termijnwijzigingen wijzigingen;
    private final Takenlijst taken;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;

    Zaaktermijnen(
            Toegang toegang,
            Zaakteam team,
            Termijnen termijnen,
            Termijnwijzigingen wijzigingen,
            Takenlijst taken,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.team = team;
        this.termijnen = termijnen;
        this.wijzigingen = wijzigingen;
        this.taken = taken;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws NietGevonden when this person doesn't carry or cover the case, or the deadline isn't of it */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Termijn bekijk(ZaakNummer nummer, long id) {
        if (!team.voertUit(nummer, toegang.medewerker())) {
            gebeurtenissen.publishEvent(Inzage.geweigerd("termijn", nummer.waarde()));
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van("termijn", nummer.waarde(), GROND));
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.id() == id)
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @Transactional
    public Termijn verzet(ZaakNummer nummer, long id, VerzetTermijn opdracht) {
        eisUitvoerder(nummer);
        return noteer(nummer, "termijn verzet", wijzigingen.verleng(nummer.waarde(), id, opdracht));
    }

    @Transactional
    public Termijn pauzeer(ZaakNummer nummer, long id, PauzeerTermijn opdracht) {
        eisUitvoerder(nummer);
        return noteer(nummer, "termijn gepauzeerd", wijzigingen.pauzeer(nummer.waarde(), id, opdracht));
    }

    @Transactional
    public Termijn hervat(ZaakNummer nummer, long id, HervatTermijn opdracht) {
        eisUitvoerder(nummer);
        return noteer(nummer, "termijn hervat", wijzigingen.hervat(nummer.waarde(), id, opdracht));
    }

    private void eisUitvoerder(ZaakNummer nummer) {
        if (!team.voertUit(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
        taken.houdVast(nummer.waarde());
    }

    private Termijn noteer(ZaakNummer nummer, String wat, Termijn termijn) {
        tijdlijn.noteer(nummer, wat + ": " + termijn.omschrijving(), GROND);
        return termijn;
    }
}
