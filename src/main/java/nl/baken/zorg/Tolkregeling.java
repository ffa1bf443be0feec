// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import nl.baken.zorg.Tolkopslag.Tolk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P05.4 with D10b: an interpreter for each appointment, and who pays. */
@Service
public class Tolkregeling {

    private static final String NAAM = "tolk-regelen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Comenshabron comensha;
    private final Beslissingen beslissingen;
    private final Tolkopslag opslag;
    private final Zorgopslag zorg;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;
    private final Spoorproces proces;
    private final Tijdlijn tijdlijn;

    Tolkregeling(
            Toegang toegang,
            Zaken zaken,
            Personen personen,
            Comenshabron comensha,
            Beslissingen beslissingen,
            Tolkopslag opslag,
            Zorgopslag zorg,
            Zorgtermijnen termijnen,
            Zorgspoor spoor,
            Spoorproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.comensha = comensha;
        this.beslissingen = beslissingen;
        this.opslag = opslag;
        this.zorg = zorg;
        this.termijnen = termijnen;
        this.spoor = spoor;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /** Safe contact knows the language; by phone is the norm (S30). */
    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("wijze", Tolkwijze.TELEFOON)
                .waarde(
                        "taal",
                        personen.contact(zaken.lees(nummer).persoon())
                                .map(VeiligContact::taal)
                                .orElse(null));
    }

    @Zaakhandeling(value = NAAM, titel = "Tolk regelen", gelukt = "Op de zaakpagina staat wie de tolk betaalt.")
    @Transactional
    public void regel(ZaakNummer nummer, RegelTolk opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opslag.bewaar(nummer, opdracht);
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "tolk geregeld", "betrokkenheid");
        if (!spoor.looptEen(nummer)) {
            spoor.eisLopend(nummer, Spoor.MEDISCHE_ZORG);
        }
        proces.tolkGevraagd(nummer);
        Zorgspoor.SPOREN.forEach(loopt -> proces.bijgewerkt(nummer, loopt));
    }

    /** Both tracks may hear of one interpreter: the first decides. */
    @Transactional
    public Sturing bepaalBetaler(ZaakNummer nummer) {
        opslag.zonderBetaler(nummer).forEach(tolk -> {
            Map<String, Object> uitkomst = beslis(nummer, tolk);
            opslag.zetBetaler(
                    tolk.id(),
                    Tolkbetaler.valueOf(String.valueOf(uitkomst.get("betaler")).toUpperCase(Locale.ROOT)),
                    String.valueOf(uitkomst.get("advies")));
        });
        return Sturing.geen();
    }

    private Map<String, Object> beslis(ZaakNummer nummer, Tolk tolk) {
        LocalDate peildatum = tolk.afspraakOp() == null ? termijnen.vandaag() : tolk.afspraakOp();
        return beslissingen
                .evalueer(
                        "tolkbetaler",
                        nummer.waarde(),
                        peildatum,
                        Map.of(
                                "situatie", tolk.situatie().code(),
                                "geregistreerd", comensha.isGeregistreerd(nummer),
                                "verzekerd", zorg.isVerzekerd(nummer)))
                .get(0);
    }
}
