// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.signaal.Antwoord;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Intrekreden;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakoverlijden;
import nl.baken.zaak.Zaakteam;
import nl.baken.zorgcoordinatie.Overlijdensopslag.Melding;
import org.springframework.stereotype.Component;

/**
 * X7 for one case: tasks, timers, deadlines, tracks, questions to a second person, involvement of others and what was
 * about to be sent all stop; the bed is free and the file is kept. What the law asks to report of what happened before goes on.
 */
@Component
class Overlijdensbegin {

    /** Who goes on with what the death asks. */
    private static final Set<String> BLIJFT =
            Set.of(Zaakteam.TEAMLEIDING, Zaakteam.ZORGCOORDINATOR, Zaakteam.WAARNEMER);

    private final Toegang toegang;
    private final VierOgen vierOgen;
    private final Deelpakketten pakketten;
    private final Zaakoverlijden zaakoverlijden;
    private final Personen personen;
    private final Bewaarblokkades blokkades;
    private final Termijnen termijnen;
    private final Overlijdensopslag opslag;
    private final Afsluitopslag afsluitingen;
    private final Wachtdossiers wachtend;
    private final List<Nasleep> nasleep;
    private final Zorgproces proces;
    private final Tijdlijn tijdlijn;

    Overlijdensbegin(
            Toegang toegang,
            VierOgen vierOgen,
            Deelpakketten pakketten,
            Zaakoverlijden zaakoverlijden,
            Personen personen,
            Bewaarblokkades blokkades,
            Termijnen termijnen,
            Overlijdensopslag opslag,
            Afsluitopslag afsluitingen,
            Wachtdossiers wachtend,
            List<Nasleep> nasleep,
            Zorgproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.vierOgen = vierOgen;
        this.pakketten = pakketten;
        this.zaakoverlijden = zaakoverlijden;
        this.personen = personen;
        this.blokkades = blokkades;
        this.termijnen = termijnen;
        this.opslag = opslag;
        this.afsluitingen = afsluitingen;
        this.wachtend = wachtend;
        this.nasleep = nasleep;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /** @param elders whether somebody reported it in another case of this person */
    void meld(Zaak zaak, MeldOverlijden opdracht, boolean elders) {
        ZaakNummer nummer = zaak.nummer();
        opslag.begin(nummer, opdracht, elders, toegang.medewerker().id());
        personen.zetOverleden(zaak.persoon(), opdracht.op());
        bewaar(nummer, opdracht);
        if (zaak.isOpen()) {
            stopAlles(nummer);
            beginAfhandeling(nummer);
        } else {
            tijdlijn.noteer(nummer, "overlijden geregistreerd in een gesloten dossier", "teamleiding");
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
        // A file that waited for an incident no longer closes by that: two people close it after a death.
        wachtend.verwijder(nummer);
        zaakoverlijden.overlijdt(nummer);
        toegang.gronden(nummer.waarde()).stream()
                .map(Toegang.Betrokken::grond)
                .filter(grond -> !BLIJFT.contains(grond))
                .forEach(grond -> toegang.beeindig(nummer.waarde(), grond));
    }

    /** "Onverwijld" counts from the moment it is known here (T30). */
    private void beginAfhandeling(ZaakNummer nummer) {
        Melding melding = opslag.zoek(nummer).orElseThrow();
        Instant bekend = melding.gemeldOp();
        termijnen.start(Overlijden.INLICHTEN, nummer.waarde(), bekend);
        if (melding.vraagtToezicht()) {
            termijnen.start(Overlijden.CALAMITEIT, nummer.waarde(), bekend);
        }
        proces.meldOverlijden(nummer);
        nasleep.forEach(wat -> wat.zetVoort(nummer));
    }
}
