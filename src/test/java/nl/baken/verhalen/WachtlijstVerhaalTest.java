// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** D04 row 4: a bed for now, while the client stays on the waiting list for a place that fits better. */
class WachtlijstVerhaalTest extends Opvangverhaal {

    private static final String ZOEKEN = "plek-zoeken";

    @Autowired
    private Zaakhandelingen handelingen;

    @BeforeEach
    void wachtOpDeCosm() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        zet("wachtlijst", "cosm");
    }

    @Test
    void metEenBedWachtIedereenTotDePlekErIs() {
        assertThat(taken()).as("zonder bed zoekt iemand verder").contains(ZOEKEN);
        brug("acm");

        assertThat(opvang.standen(zaak)).containsExactly("gevraagd", "aangekomen");
        assertThat(taken()).doesNotContain(ZOEKEN);
        verhaal.verstrijkt(Duration.ofDays(4), nummer);
        assertThat(termijnen.loopt("T61", nummer)).isEmpty();
        assertThat(opvang.opschalingen(zaak)).isEmpty();
        opvang.bericht(zaak, Berichtsoort.PLEK_AANGEBODEN, Ketenpartner.COMENSHA);
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen", "vertrokken");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
    }

    @Test
    void eenWeigeringBrengtHetZoekenTerugEnWeerOpDeLijstIsWeerWachten() {
        brug("acm");
        verhaal.dagen(1, nummer);
        opvang.bericht(zaak, Berichtsoort.PLEK_GEWEIGERD, Ketenpartner.COMENSHA);
        assertThat(taken()).contains(ZOEKEN);
        assertThat(termijnen.loopt("T61", nummer)).isPresent();

        zet("wachtlijst", "cosm");
        assertThat(taken()).doesNotContain(ZOEKEN);
        assertThat(termijnen.loopt("T61", nummer)).isEmpty();
        assertThat(opvang.standen(zaak)).containsExactly("geweigerd", "aangekomen", "gevraagd");
    }

    @Test
    void wieNietMeerWilWachtenZoektOpnieuw() {
        brug("acm");
        handelingen.doet(zaak, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        opvang.elders(zaak, "cosm");
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "vertrokken", "aangekomen");
    }

    @Test
    void laatNieuwsOverDeTijdelijkePlekVerandertNiets() {
        brug("acm");
        opvang.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.OPVANG);

        assertThat(opvang.standen(zaak)).containsExactly("gevraagd", "aangekomen");
    }

    @Test
    void eenPlekDieMinstensZoGoedPastMaaktEenEindeAanHetWachten() {
        brug("cosm");

        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
    }

    private void brug(String soort) {
        opvang.elders(zaak, soort);
        opvang.aangekomen(zaak);
    }

    private void zet(String uitkomst, String soort) {
        verhaal.doet(COORDINATOR, nummer, ZOEKEN, EenOpvang.poging(uitkomst, soort));
    }
}
