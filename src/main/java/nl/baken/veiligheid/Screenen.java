// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.5 by D05: the table derives the code, a person decides, and says why when it is another one. */
@Service
public class Screenen {

    private static final String FORMULIER = "veiligheid-screenen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Beslissingen beslissingen;
    private final Screeningen screeningen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Screenen(
            Toegang toegang,
            Zaken zaken,
            Beslissingen beslissingen,
            Screeningen screeningen,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.beslissingen = beslissingen;
        this.screeningen = screeningen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** A next screening starts from what played before. */
    @Voorbereiding(FORMULIER)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return vulIn(Voorinvulling.leeg(), nummer);
    }

    /** The same for another form that asks it too. */
    public Voorinvulling vulIn(Voorinvulling bekend, ZaakNummer nummer) {
        screeningen.laatste(nummer).ifPresent(vorige -> bekend.waarde("dreigingen", vorige.dreigingen()));
        return bekend;
    }

    @Taak(FORMULIER)
    @Transactional
    public void screen(ZaakNummer nummer, ScreenVeiligheid opdracht) {
        screen(nummer, opdracht, false);
    }

    private void screen(ZaakNummer nummer, ScreenVeiligheid opdracht, boolean tussendoor) {
        toegang.eisBetrokken(nummer.waarde());
        Veiligheidscode advies = advies(nummer, dreigingen(opdracht));
        Veiligheidscode code = opdracht.andereCode() == null ? advies : opdracht.andereCode();
        Geheim reden = code == advies ? null : opdracht.reden();
        if (code != advies && (reden == null || reden.isLeeg())) {
            throw new Weigering(
                    "reden",
                    "Baken leidt code " + advies.omschrijving().toLowerCase(java.util.Locale.ROOT)
                            + " af. Schrijf waarom je een andere code kiest.");
        }
        screeningen.bewaar(
                nummer,
                new Screening(
                        dreigingen(opdracht),
                        advies,
                        code,
                        reden,
                        toegang.medewerker().id(),
                        klok.instant()));
        boolean anders = zaken.zetVeiligheidscode(nummer, code);
        tijdlijn.noteer(nummer, "veiligheid gescreend: code " + code.code(), "taak");
        gebeurtenissen.publishEvent(new VeiligheidGescreend(nummer, code, anders, tussendoor, klok.instant()));
    }

    /** Something happened in between, or another form asks it too: the same screening, at once. */
    @Zaakhandeling(value = FORMULIER, titel = "Veiligheid opnieuw screenen", gelukt = "De veiligheid is gescreend.")
    @Transactional
    public void screenTussendoor(ZaakNummer nummer, ScreenVeiligheid opdracht) {
        screen(nummer, opdracht, true);
    }

    private static List<Dreiging> dreigingen(ScreenVeiligheid opdracht) {
        List<Dreiging> dreigingen = opdracht.dreigingen();
        if (dreigingen.contains(Dreiging.GEEN) && dreigingen.size() > 1) {
            throw new Weigering("dreigingen", "Kies wat er speelt, of alleen Niets van dit alles.");
        }
        return dreigingen;
    }

    private Veiligheidscode advies(ZaakNummer nummer, List<Dreiging> dreigingen) {
        Map<String, Object> invoer = new HashMap<>();
        Arrays.stream(Dreiging.values())
                .filter(dreiging -> dreiging != Dreiging.GEEN)
                .forEach(dreiging -> invoer.put(dreiging.invoer(), dreigingen.contains(dreiging)));
        return Veiligheidscode.vanCode(String.valueOf(beslissingen
                .evalueer("veiligheidscode", nummer.waarde(), LocalDate.now(klok), invoer)
                .get(0)
                .get("code")));
    }
}
