// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.5: somebody is on the way to a place until somebody else has seen that person there. */
@Service
public class Aankomst {

    private static final String TAAK = "aankomst-bevestigen";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Plaatsingen plaatsingen;
    private final Behoeften behoeften;
    private final Verhuizing verhuizing;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Aankomst(
            Toegang toegang,
            Zaken zaken,
            Plaatsingen plaatsingen,
            Behoeften behoeften,
            Verhuizing verhuizing,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.plaatsingen = plaatsingen;
        this.behoeften = behoeften;
        this.verhuizing = verhuizing;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("op", LocalDate.now(klok))
                .feit("plek", aangeboden(nummer).inWoorden());
    }

    @Taak(TAAK)
    @Transactional
    public void bevestig(ZaakNummer nummer, BevestigAankomst opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Plaatsing plaats = aangeboden(nummer);
        if (opdracht.nietNodig() != null) {
            verhuizing.zoekNietMeer(nummer, opdracht.nietNodig());
            tijdlijn.noteer(nummer, Compartiment.ZORG, "opvangplek niet meer nodig", "taak");
            return;
        }
        LocalDate op = Objects.requireNonNull(opdracht.op());
        if (op.isBefore(zaken.lees(nummer).eersteWaarneming())) {
            throw new Weigering("op", "Dit kan niet voor het signaal zijn geweest.");
        }
        switch (Objects.requireNonNull(opdracht.uitkomst())) {
            case AANGEKOMEN -> verhuizing.komAan(nummer, plaats, op, opdracht.vervoer());
            case NIET_GEKOMEN -> vervalt(nummer, plaats, "niet aangekomen in de opvang");
            case PLEK_INGETROKKEN -> vervalt(nummer, plaats, "opvangplek gaat niet door");
        }
    }

    private void vervalt(ZaakNummer nummer, Plaatsing plaats, String wat) {
        plaatsingen.zetStand(plaats, Stand.VERVALLEN);
        if (plaatsingen.huidige(nummer).isEmpty()) {
            behoeften.open(nummer, klok.instant());
        }
        tijdlijn.noteer(nummer, Compartiment.ZORG, wat, "taak");
    }

    /** T64 has passed: everybody who opens the case sees it at once. */
    @Transactional
    public Sturing alarmeer(ZaakNummer nummer) {
        plaatsingen.laatste(nummer, Stand.AANGEBODEN).ifPresent(plaats -> {
            plaatsingen.zetAlarm(plaats, klok.instant());
            tijdlijn.noteer(nummer, Compartiment.ZORG, "aankomst niet op tijd bevestigd", "systeem");
        });
        return Sturing.geen();
    }

    private Plaatsing aangeboden(ZaakNummer nummer) {
        return plaatsingen.laatste(nummer, Stand.AANGEBODEN).orElseThrow();
    }
}
