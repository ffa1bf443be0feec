// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.HERINNEREN_OP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X4: the package leaves once; then we ask again every five working days (T135), and stay responsible meanwhile. */
@Service
public class Overdrachtverzending {

    private static final String TAAK = "andere-regio-herinneren";
    private static final String TERMIJN = "T135";

    private final Toegang toegang;
    private final Regiooverdrachten opslag;
    private final Overdrachtpakket pakket;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Overdrachtverzending(
            Toegang toegang,
            Regiooverdrachten opslag,
            Overdrachtpakket pakket,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.opslag = opslag;
        this.pakket = pakket;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Transactional
    public Sturing verstuur(ZaakNummer nummer) {
        Regiooverdracht overdracht = opslag.houdVast(nummer).orElseThrow();
        pakket.verzend(Objects.requireNonNull(overdracht.pakket()));
        opslag.bewaarVerzending(overdracht.id(), toegang.medewerker().id(), klok.instant());
        tijdlijn.noteer(nummer, "overdrachtspakket verstuurd", "overdracht");
        return planHerinnering(nummer);
    }

    /** The next time to ask, counted from now. */
    @Transactional
    public Sturing planHerinnering(ZaakNummer nummer) {
        Instant tot =
                termijnen.startAlleen(TERMIJN, nummer.waarde(), klok.instant()).vervalt();
        return Sturing.met(HERINNEREN_OP, Date.from(tot));
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Regiooverdracht overdracht = opslag.lopend(nummer).orElseThrow();
        LocalDate sinds = LocalDate.ofInstant(Objects.requireNonNull(overdracht.verstuurdOp()), klok.getZone());
        return Overdrachtgegevens.van(overdracht).feit("sinds", Dag.toon(sinds));
    }

    @Taak(TAAK)
    @Transactional
    public void herinner(ZaakNummer nummer, HerinnerAndereRegio opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.bewaarHerinnering(opslag.houdVast(nummer).orElseThrow().id());
        tijdlijn.noteer(
                nummer,
                opdracht.uitkomst() == Herinneruitkomst.GEEN_GEHOOR
                        ? "andere regio niet bereikt"
                        : "andere regio herinnerd",
                "taak");
    }
}
