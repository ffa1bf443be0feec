// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One client in two cases, spelled in two ways, each with another coordinator unless a story says otherwise. */
@BakenTest
abstract class Paarverhaal {

    static final String EEN = "zorgcoordinator";
    static final String TWEE = "zorgcoordinator2";
    static final String LEIDER = "teamleider_zc";

    final String naam = EenZaak.eenNaam();
    final LocalDate geboren = EenZaak.eenGeboortedatum();

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenPaar paar;

    ZaakNummer eerste;
    ZaakNummer tweede;

    @BeforeEach
    void eersteZaak() {
        verhaal.nu("2026-02-02T09:00");
        eerste = paar.metIntake(EEN, naam, geboren);
    }

    /** The same client comes in again, with another coordinator. */
    void elders() {
        tweede = paar.metIntake(TWEE, EenPaar.anders(naam), geboren);
    }

    void bijDezelfde() {
        tweede = paar.metIntake(EEN, EenPaar.anders(naam), geboren);
    }

    /** Team leader proposes, the coordinator whose turn it is agrees. */
    void samengevoegd() {
        elders();
        paar.vergelijkt(LEIDER, tweede, "zelfde");
        paar.beoordeelt(tweedeLezer(), tweede, true);
    }

    String tweedeLezer() {
        return paar.wieZiet(tweede, EenPaar.BEOORDELEN).stream().findFirst().orElseThrow();
    }
}
