// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.9 and what is known later of the place of now: acts on the case page. */
@Service
public class Doorstroom {

    private static final String STARTEN = "doorstroom-starten";
    private static final String AANVULLEN = "plek-aanvullen";

    private final Toegang toegang;
    private final Plaatsingen plaatsingen;
    private final Behoeften behoeften;
    private final Verhuizing verhuizing;
    private final Opvangstand stand;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Doorstroom(
            Toegang toegang,
            Plaatsingen plaatsingen,
            Behoeften behoeften,
            Verhuizing verhuizing,
            Opvangstand stand,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.behoeften = behoeften;
        this.verhuizing = verhuizing;
        this.stand = stand;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The old place stays occupied until the arrival in the new one; who only waited is asked anew what is needed. */
    @Zaakhandeling(value = STARTEN, titel = "Volgende plek zoeken", gelukt = "Baken zoekt mee naar een volgende plek.")
    @Transactional
    public void start(ZaakNummer nummer, StartDoorstroom opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        plaatsingen.eisHuidige(nummer);
        if (!zoek(nummer, opdracht.reden())) {
            throw new Weigering("Er wordt al een plek gezocht. Ga verder met de taak die openstaat.");
        }
    }

    /** After an incident (X1): who looks already, goes on; an offered place at a known address lapses. */
    void zoekVeiligePlek(ZaakNummer nummer) {
        plaatsingen.van(nummer).stream()
                .filter(plaats -> plaats.is(Plaatsing.Stand.AANGEBODEN) && plaats.adresBekendOp() != null)
                .forEach(plaats -> plaatsingen.zetStand(plaats, Plaatsing.Stand.VERVALLEN));
        if (!zoek(nummer, Zoekreden.VEILIGHEID)) {
            stand.veranderd(nummer);
        }
    }

    /** @return false when somebody looks already */
    private boolean zoek(ZaakNummer nummer, Zoekreden reden) {
        if (stand.wachtMetBed(nummer)) {
            behoeften.laatVervallen(nummer, null);
        }
        if (behoeften.openstaand(nummer).isPresent()) {
            return false;
        }
        behoeften.open(nummer, klok.instant());
        tijdlijn.noteer(
                nummer,
                Compartiment.ZORG,
                reden == Zoekreden.VEILIGHEID ? "andere plek nodig voor de veiligheid" : "volgende plek gezocht",
                "betrokkenheid");
        stand.veranderd(nummer);
        return true;
    }

    /** Without the address that is known: to show it takes a reason, on the case page. */
    @Voorbereiding(AANVULLEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg().keuzes("soorten", Zoeken.soorten(List.of()));
        plaatsingen.huidige(nummer).ifPresent(plaats -> bekend.waarde("soort", plaats.soort())
                .waarde("aanbieder", plaats.aanbieder()));
        return bekend;
    }

    /** Another kind has other deadlines; they count from the arrival. An address that is left empty, stays. */
    @Zaakhandeling(value = AANVULLEN, titel = "Plek aanvullen", gelukt = "De plek is aangevuld.")
    @Transactional
    public void vulAan(ZaakNummer nummer, VulPlekAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Plaatsing plaats = plaatsingen.eisHuidige(nummer);
        plaatsingen.vulAan(
                plaats,
                opdracht.soort(),
                opdracht.aanbieder(),
                opdracht.adres() == null ? plaats.adres() : opdracht.adres());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "opvangplek aangevuld", "betrokkenheid");
        if (plaats.soort() != opdracht.soort()) {
            verhuizing.eindigVerblijf(nummer);
            verhuizing.beginVerblijf(nummer, opdracht.soort(), Objects.requireNonNull(plaats.aangekomenOp()));
        }
    }
}
