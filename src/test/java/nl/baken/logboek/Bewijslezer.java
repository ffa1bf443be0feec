// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.vernietiging.Lijst;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EenVerzoek;

/** An auditor with a certificate of one destroyed file, on the screen and as PDF. */
final class Bewijslezer {

    private final Bezoeker auditor;
    private final Lijst.Bewijs bewijs;
    private final String lijst;

    Bewijslezer(Bezoeker auditor, Lijst.Bewijs bewijs) {
        this.auditor = auditor;
        this.bewijs = bewijs;
        this.lijst = bewijs.lijst().nummer();
    }

    /** Counts, rule and hashes, and the two who agreed. */
    void leestVan(String eerste, String tweede) {
        assertThat(pdf())
                .contains("Bewijs van vernietiging " + lijst, "Stand: Vernietigd.")
                .contains("Opgesteld door " + eerste, "Akkoord van " + tweede)
                .contains("Dossiers: 1. Weggelaten: 0.", "B05 van", "zaak.zaak 1", "persoon.persoon 1")
                .contains(bewijs.hashes());
        assertThat(blad()).contains(eerste, tweede, "zaak.zaak", "href=\"/vernietiging/" + lijst + "/pdf\"");
    }

    void vindtNietsVan(String... weg) {
        assertThat(pdf()).doesNotContain(weg);
        assertThat(blad()).doesNotContain(weg);
    }

    /** From the number of the file to the certificate, by what is on the screen. */
    void komtErVanuit(ZaakNummer zaak) {
        assertThat(auditor.get("/logboek/" + zaak).body()).contains("Grond: vernietigingslijst " + lijst);
        assertThat(Bezoeker.locatie(auditor.post("/logboek", Map.of("nummer", lijst))))
                .isEqualTo("/logboek/" + lijst);
        assertThat(auditor.get("/logboek/" + lijst).body())
                .contains("vernietigingslijst uitgevoerd", "href=\"/vernietiging/" + lijst + "\"");
        assertThat(auditor.get("/vernietiging").body()).contains("href=\"/vernietiging/" + lijst + "\"");
    }

    private String pdf() {
        return EenVerzoek.tekst(auditor.bestand("/vernietiging/" + lijst + "/pdf"));
    }

    private String blad() {
        return auditor.get("/vernietiging/" + lijst).body();
    }
}
