// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P04.6: the form goes to COA, COA decides. */
@Service
public class Rvbaanvraag {

    private static final String TAAK = "rvb-aanvragen";
    private static final String BEZWAAR = "T16";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Rvbopslag opslag;
    private final Rvbrecht recht;
    private final Plaatsingen plaatsingen;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Opvangproces proces;
    private final Clock klok;

    Rvbaanvraag(
            Toegang toegang,
            Deelpakketten pakketten,
            Rvbopslag opslag,
            Rvbrecht recht,
            Plaatsingen plaatsingen,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Opvangproces proces,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.recht = recht;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Taak(TAAK)
    @Transactional
    public void vraagAan(ZaakNummer nummer, VraagRvbAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() != null) {
            opslag.bewaar(nummer, Rvbstand.NIET_NODIG, LocalDate.now(klok), null, opdracht.nietNodig());
            termijnen.vervallen(Rvbrecht.TERMIJN, nummer.waarde());
            tijdlijn.noteer(nummer, Compartiment.ZORG, "Rvb niet nodig", "taak");
            return;
        }
        LocalDate op = Objects.requireNonNull(opdracht.op());
        if (opdracht.route() == Rvbroute.ZORGCOORDINATOR) {
            pakketten.deel(nummer, "route", Opvangdeling.COA);
        }
        opslag.bewaar(nummer, Rvbstand.AANGEVRAAGD, op, opdracht.route(), null);
        termijnen.gehaald(Rvbrecht.TERMIJN, nummer.waarde());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "Rvb aangevraagd", "taak");
    }

    /** COA decided, also when nobody told that it was asked. A refusal can be objected to (T16). */
    void beslist(ZaakNummer nummer, Rvbstand stand, LocalDate op) {
        opslag.bewaar(nummer, stand, op, null, null);
        termijnen.gehaald(Rvbrecht.TERMIJN, nummer.waarde());
        if (stand == Rvbstand.AFGEWEZEN) {
            termijnen.start(BEZWAAR, nummer.waarde(), Dag.begin(op));
        }
        proces.rvbBeslist(nummer);
    }

    /** A reflection period that begins while somebody is in a shelter gives the right. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        boolean verblijft = plaatsingen.huidige(feit.zaak()).isPresent();
        if (feit.soort() == Feitsoort.BEDENKTIJD_GESTART && verblijft && !recht.loopt(feit.zaak())) {
            recht.vraag(feit.zaak(), feit.op());
        }
    }
}
