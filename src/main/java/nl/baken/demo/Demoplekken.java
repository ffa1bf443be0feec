// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.BewaarPlek;
import nl.baken.opvang.Doelgroep;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Plekkenbord;
import nl.baken.opvang.Regio;
import nl.baken.zaak.Spoor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A board of visibly fictional places, and what a coordinator does with it in the demo. */
@Component
@Profile("demo")
class Demoplekken {

    private static final String COORDINATOR = "zorgcoordinator";

    private final Speler speler;
    private final Plekkenbord bord;
    private final Demosporen sporen;

    Demoplekken(Speler speler, Plekkenbord bord, Demosporen sporen) {
        this.speler = speler;
        this.bord = bord;
        this.sporen = sporen;
    }

    void bord() {
        speler.als("teamleider_zc");
        plek("Stichting Verzonnen Dak", "COSM Fabel", Opvangtype.COSM, 6, Regio.BUITEN_DE_REGIO, Doelgroep.VROUWEN);
        plek("Stichting Verzonnen Dak", "Noodbed Fabel", Opvangtype.UREN_72, 3, Regio.IN_DE_REGIO, Doelgroep.IEDEREEN);
        plek("Stichting Verzonnen Dak", "ACM Sprookje", Opvangtype.ACM, 4, Regio.IN_DE_REGIO, Doelgroep.VROUWEN);
        plek("Huize Nergens", "Vrouwenhuis", Opvangtype.VO, 8, Regio.IN_DE_REGIO, Doelgroep.VROUWEN);
        plek("Huize Nergens", "Vrouwenhuis Ver Weg", Opvangtype.VO, 5, Regio.BUITEN_DE_REGIO, Doelgroep.VROUWEN);
        plek("Huize Nergens", "Mannenhuis", Opvangtype.MANNENOPVANG, 4, Regio.IN_DE_REGIO, Doelgroep.MANNEN);
        plek("Fantasiezorg", "Extra begeleiding", Opvangtype.MULTIPROBLEEM, 2, Regio.IN_DE_REGIO, Doelgroep.IEDEREEN);
        plek("Fantasiezorg", "Jongerenhuis", Opvangtype.JEUGD, 1, Regio.IN_DE_REGIO, Doelgroep.JONGEREN);
    }

    private void plek(String aanbieder, String naam, Opvangtype soort, int bedden, Regio regio, Doelgroep voorWie) {
        bord.voegToe(
                naam,
                new BewaarPlek(
                        aanbieder,
                        naam,
                        soort,
                        bedden,
                        regio,
                        voorWie,
                        voorWie == Doelgroep.VROUWEN,
                        Geheim.van("Verzonnenlaan 1, Nergens")));
    }

    /** Somebody looks for a place. */
    void zoekt(ZaakNummer zaak) {
        sporen.start(zaak, Spoor.OPVANG);
        speler.doet(
                COORDINATOR,
                zaak.waarde(),
                "opvangbehoefte-bepalen",
                Map.of(
                        "eigenPlek", "geen",
                        "slachtofferschap", "aannemelijk",
                        "geslacht", "vrouw",
                        "verblijfsstatus", "eu_burger"));
    }

    /** Somebody of Alkmaar has a place of the board, and the municipality still looks into it. */
    void verblijft(ZaakNummer zaak) {
        zoekt(zaak);
        speler.doet(
                "wmo_consulent_alkmaar",
                zaak.waarde(),
                "spoedbesluit-nemen",
                Map.of("uitkomst", "tijdelijke_plek", "op", speler.vandaag()));
        speler.als(COORDINATOR);
        long plek = bord.bekijk().plekken().stream()
                .filter(vrij -> vrij.soort() == Opvangtype.VO && vrij.vrij() > 0)
                .findFirst()
                .orElseThrow()
                .id();
        speler.doet(COORDINATOR, zaak.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        speler.doet(
                COORDINATOR,
                zaak.waarde(),
                "aankomst-bevestigen",
                Map.of("uitkomst", "aangekomen", "op", speler.vandaag(), "vervoer", "zorgcoordinator"));
    }
}
