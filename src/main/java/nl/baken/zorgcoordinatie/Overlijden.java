// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.signaal.Antwoord;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Intrekreden;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakoverlijden;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X7: the client died. In one transaction everything of the case stops: tasks, timers, deadlines, tracks, questions to a
 * second person, involvement of others and what was about to be sent; the bed is free and the file is kept.
 */
@Service
public class Overlijden {

    private static final String NAAM = "overlijden-melden";
    static final String CALAMITEIT = "T30";
    static final String INLICHTEN = "T145";

    /** Who goes on with what the death asks. */
    private static final Set<String> BLIJFT =
            Set.of(Zaakteam.TEAMLEIDING, Zaakteam.ZORGCOORDINATOR, Zaakteam.WAARNEMER);

    private final Toegang toegang;
    private final Takenlijst taken;
    private final VierOgen vierOgen;
    private final Deelpakketten pakketten;
    private final Zaken zaken;
    private final Zaakoverlijden zaakoverlijden;
    private final Personen personen;
    private final Bewaarblokkades blokkades;
    private final Termijnen termijnen;
    private final Overlijdensopslag opslag;
    private final Afsluitopslag afsluitingen;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Overlijden(
            Toegang toegang,
            Takenlijst taken,
            VierOgen vierOgen,
            Deelpakketten pakketten,
            Zaken zaken,
            Zaakoverlijden zaakoverlijden,
            Personen personen,
            Bewaarblokkades blokkades,
            Termijnen termijnen,
            Overlijdensopslag opslag,
            Afsluitopslag afsluitingen,
            Zorgproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.taken = taken;
        this.vierOgen = vierOgen;
        this.pakketten = pakketten;
        this.zaken = zaken;
        this.zaakoverlijden = zaakoverlijden;
        this.personen = personen;
        this.blokkades = blokkades;
        this.termijnen = termijnen;
        this.opslag = opslag;
        this.afsluitingen = afsluitingen;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    /**
     * Reports it, in any phase. Of a closed file it is only taken down.
     *
     * @throws NietGevonden when this person neither carries, covers nor divides the case
     * @throws Weigering when it was reported, or can't be true
     */
    @Zaakhandeling(
            value = NAAM,
            titel = "Overlijden melden",
            gelukt = "Het overlijden is vastgelegd. Alle taken en termijnen zijn gestopt.",
            ookTeamleiding = true,
            naOverlijden = true)
    @Transactional
    public void meld(ZaakNummer nummer, MeldOverlijden opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        taken.houdVast(nummer.waarde());
        Zaak zaak = zaken.houdVast(nummer);
        toets(zaak, opdracht);
        opslag.begin(nummer, opdracht, toegang.medewerker().id());
        personen.zetOverleden(zaak.persoon(), opdracht.op());
        bewaar(nummer, opdracht);
        if (!zaak.isOpen()) {
            tijdlijn.noteer(nummer, "overlijden geregistreerd in een gesloten dossier", "teamleiding");
            return;
        }
        stopAlles(nummer);
        beginAfhandeling(nummer, opdracht);
    }

    private void toets(Zaak zaak, MeldOverlijden opdracht) {
        if (opslag.zoek(zaak.nummer()).isPresent()) {
            throw new Weigering("Het overlijden is al gemeld.");
        }
        if (opdracht.op().isBefore(zaak.eersteWaarneming())) {
            throw new Weigering("op", "Dit kan niet voor het signaal zijn geweest.");
        }
    }

    /** Legal hold: what happened may still be looked into. */
    private void bewaar(ZaakNummer nummer, MeldOverlijden opdracht) {
        if (opdracht.aard() != Overlijdensaard.NATUURLIJK) {
            blokkades.zet(nummer, Blokkadereden.STRAFZAAK);
        }
        if (opdracht.wmo() == Antwoord.JA) {
            blokkades.zet(nummer, Blokkadereden.CALAMITEIT);
        }
        if (blokkades.redenen(nummer).isEmpty()) {
            blokkades.zet(nummer, Blokkadereden.OVERLIJDEN);
        }
    }

    private void stopAlles(ZaakNummer nummer) {
        pakketten.trekIn(nummer, Intrekreden.OVERLEDEN);
        vierOgen.trekAllesIn(nummer.waarde());
        afsluitingen.vervalt(nummer);
        zaakoverlijden.overlijdt(nummer);
        toegang.gronden(nummer.waarde()).stream()
                .map(Toegang.Betrokken::grond)
                .filter(grond -> !BLIJFT.contains(grond))
                .forEach(grond -> toegang.beeindig(nummer.waarde(), grond));
    }

    /** "Onverwijld" counts from the moment it is known here (T30). */
    private void beginAfhandeling(ZaakNummer nummer, MeldOverlijden opdracht) {
        termijnen.start(INLICHTEN, nummer.waarde(), klok.instant());
        if (opdracht.wmo() == Antwoord.JA) {
            termijnen.start(CALAMITEIT, nummer.waarde(), klok.instant());
        }
        proces.meldOverlijden(nummer);
    }
}
