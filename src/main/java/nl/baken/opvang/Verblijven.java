// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.opvang.Sturingswoorden.DOORSTROOMPLAN_OP;
import static nl.baken.opvang.Sturingswoorden.KORT_VERBLIJF;
import static nl.baken.opvang.Sturingswoorden.LANG_VERBLIJF;
import static nl.baken.opvang.Sturingswoorden.OPNIEUW_ZOEKEN_OP;
import static nl.baken.opvang.Sturingswoorden.VERBLIJF_OPSCHALEN_OP;
import static nl.baken.opvang.Sturingswoorden.VERBLIJF_TE_LANG_OP;
import static nl.baken.opvang.Verhuizing.COSM;
import static nl.baken.opvang.Verhuizing.KORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.opvang.Plaatsing.Vervolg;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.8: a stay in the COSM or a 72-hour place ends, so what comes after is arranged in time. */
@Service
public class Verblijven {

    private static final String PLAN = "doorstroomplan-maken";
    private static final String LANGER = "langer-verblijf-vastleggen";

    private final Toegang toegang;
    private final Plaatsingen plaatsingen;
    private final Behoeften behoeften;
    private final Opvangstand stand;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Verblijven(
            Toegang toegang,
            Plaatsingen plaatsingen,
            Behoeften behoeften,
            Opvangstand stand,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.behoeften = behoeften;
        this.stand = stand;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The moments at which something must happen, from the warnings of T22 or T23. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        Optional<Termijn> lang = termijnen.loopt(COSM, nummer.waarde());
        Optional<Termijn> kort = termijnen.loopt(KORT, nummer.waarde());
        Sturing sturing = Sturing.met(LANG_VERBLIJF, lang.isPresent()).en(KORT_VERBLIJF, kort.isPresent());
        lang.ifPresent(termijn -> sturing.en(DOORSTROOMPLAN_OP, waarschuwing(termijn, 0))
                .en(VERBLIJF_OPSCHALEN_OP, waarschuwing(termijn, 1))
                .en(VERBLIJF_TE_LANG_OP, Date.from(termijn.vervalt().plusSeconds(1))));
        kort.ifPresent(termijn -> sturing.en(OPNIEUW_ZOEKEN_OP, waarschuwing(termijn, 0)));
        return sturing;
    }

    /** A rule with fewer warnings warns at the end. */
    private static Date waarschuwing(Termijn termijn, int welke) {
        List<Instant> waarschuwingen = termijn.waarschuwt();
        return Date.from(welke < waarschuwingen.size() ? waarschuwingen.get(welke) : termijn.vervalt());
    }

    /** T23 nears its end: D04 is asked again, while the bed stays. */
    @Transactional
    public Sturing zoekOpnieuw(ZaakNummer nummer) {
        behoeften.open(nummer, klok.instant());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "kort verblijf bijna om, opnieuw zoeken", "systeem");
        stand.veranderd(nummer);
        return Sturing.geen();
    }

    @Voorbereiding(PLAN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijPlan(ZaakNummer nummer) {
        return Voorinvulling.leeg().feit("einde", einde(nummer));
    }

    String einde(ZaakNummer nummer) {
        return termijnen
                .loopt(COSM, nummer.waarde())
                .map(termijn -> Dag.toon(termijn.laatsteDag()))
                .orElse("nog niet bekend");
    }

    @Taak(PLAN)
    @Transactional
    public void maakPlan(ZaakNummer nummer, MaakDoorstroomplan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() != null) {
            tijdlijn.noteer(nummer, Compartiment.ZORG, "doorstroomplan niet nodig", "taak");
            return;
        }
        LocalDate wanneer = Objects.requireNonNull(opdracht.streefdatum());
        eisTijdens(nummer, wanneer);
        plaatsingen
                .huidige(nummer)
                .ifPresent(plaats -> plaatsingen.zetVervolg(
                        plaats,
                        new Vervolg(
                                opdracht.richting(), wanneer, plaats.vervolg().verblijfsreden())));
        tijdlijn.noteer(nummer, Compartiment.ZORG, "doorstroomplan gemaakt", "taak");
    }

    private void eisTijdens(ZaakNummer nummer, LocalDate wanneer) {
        Optional<LocalDate> einde = termijnen.loopt(COSM, nummer.waarde()).map(Termijn::laatsteDag);
        if (einde.filter(wanneer::isAfter).isPresent()) {
            throw new Weigering(
                    "streefdatum", "Kies een dag tot en met " + Dag.toon(einde.get()) + ". Dan eindigt het verblijf.");
        }
    }

    @Taak(LANGER)
    @Transactional
    public void legLangerVast(ZaakNummer nummer, LegLangerVerblijfVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.reden() != null) {
            plaatsingen
                    .huidige(nummer)
                    .ifPresent(plaats -> plaatsingen.zetVervolg(
                            plaats,
                            new Vervolg(
                                    plaats.vervolg().richting(),
                                    plaats.vervolg().streefdatum(),
                                    opdracht.reden())));
        }
        tijdlijn.noteer(nummer, Compartiment.ZORG, "langer verblijf beoordeeld", "taak");
    }
}
