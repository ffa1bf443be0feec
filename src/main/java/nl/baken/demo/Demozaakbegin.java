// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a case of the demo begins. */
@Component
@Profile("demo")
class Demozaakbegin {

    private static final String COORDINATOR = "zorgcoordinator";

    private final Speler speler;
    private final Demosignalen signalen;
    private final JdbcClient database;

    Demozaakbegin(Speler speler, Demosignalen signalen, JdbcClient database) {
        this.speler = speler;
        this.signalen = signalen;
        this.database = database;
    }

    /** A founded signal that became a case with a coordinator. */
    ZaakNummer zaak(String sleutelfunctionaris, String gemeente, String naam) {
        return zaak(sleutelfunctionaris, gemeente, naam, COORDINATOR);
    }

    ZaakNummer zaak(String sleutelfunctionaris, String gemeente, String naam, String wie) {
        SignaalNummer signaal = signalen.gegrond(sleutelfunctionaris, gemeente, naam);
        ZaakNummer zaak = new ZaakNummer(database.sql("select nummer from zaak.zaak where signaal = ?")
                .param(signaal.waarde())
                .query(String.class)
                .single());
        String coordinator = database.sql("select id from toegang.account where gebruikersnaam = ?")
                .param(wie)
                .query(String.class)
                .single();
        speler.doet(
                "teamleider_zc",
                zaak.waarde(),
                "zorgcoordinator-toewijzen",
                Map.of("coordinator", coordinator, "reden", "Demo: één coördinator met zaken in elke fase."));
        return zaak;
    }
}
