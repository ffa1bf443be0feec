// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What every story starts with about who gets at a case of somebody else: a case in its intake, late on a Friday. */
@BakenTest
abstract class Andermanszaakverhaal {

    /** Who carries the case. */
    static final String DRAGER = "zorgcoordinator";

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenNoodinzage nood;

    @Autowired
    Zaakhandelingen handelingen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactie;

    @LocalServerPort
    int poort;

    ZaakNummer zaak;

    @BeforeEach
    void eenZaakVanEenAnder() {
        verhaal.nu("2026-02-06T23:00");
        zaak = eenZaak.toegewezen(DRAGER);
        eenZaak.tot(zaak, "veiligheid-screenen");
    }

    String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }
}
