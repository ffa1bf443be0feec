// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04, exceptions: there is no place, and each day more people look along. */
class OpvangEscalatieVerhaalTest extends Opvangverhaal {

    @Autowired
    private Zaken zaken;

    @Autowired
    private Toegang toegang;

    private void zonderPlek() {
        eenZaak.begeleidMet(zaak, "geen");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
    }

    @Test
    void naEenDagDeGemeenteNaDrieDagenDeTeamleider() {
        zonderPlek();
        verhaal.verstrijkt(Duration.ofHours(23), nummer);
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).isEmpty();
        verhaal.verstrijkt(Duration.ofHours(1), nummer);
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).containsExactly("plek-opschalen");
        verhaal.doet("beleidsmedewerker", nummer, "plek-opschalen", Map.of("actie", "andere_gemeente"));
        verhaal.verstrijkt(Duration.ofHours(48), nummer);
        assertThat(verhaal.taken("teamleider_zc", nummer)).contains("plek-doorzetten");
        verhaal.doet("teamleider_zc", nummer, "plek-doorzetten", Map.of("actie", "comensha"));

        assertThat(opvang.opschalingen(zaak)).containsExactly("plek", "plek_doorgezet");
        assertThat(taken()).contains("plek-zoeken").hasSizeLessThanOrEqualTo(6);
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("een-dag-zonder-plek", "capaciteit-vragen", "plek-opschalen", "opgeschaald")
                .containsSubsequence("drie-dagen-zonder-plek", "teamleiding-vragen", "plek-doorzetten", "doorgezet");
    }

    @Test
    void eenPlekBeeindigtDeOpschalingEnDeBetrokkenheid() {
        zonderPlek();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        opvang.elders(zaak, "vo");
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).isEmpty();
        opvang.aangekomen(zaak);

        assertThat(toegang.grond(nummer, verhaal.als("beleidsmedewerker"))).isEmpty();
        assertThat(termijnen.loopt("T63", nummer)).isEmpty();
    }

    /** A place that falls through does not ask the municipality a second time. */
    @Test
    void opschalenGaatEenKeerPerBehoefte() {
        zonderPlek();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        verhaal.doet("beleidsmedewerker", nummer, "plek-opschalen", Map.of("nietNodig", "kan_nu_niet"));
        opvang.elders(zaak, "vo");
        verhaal.doet(COORDINATOR, nummer, "aankomst-bevestigen", opvang.aankomst("plek_ingetrokken"));
        verhaal.verstrijkt(Duration.ofHours(1), nummer);

        assertThat(verhaal.taken("beleidsmedewerker", nummer)).isEmpty();
        assertThat(opvang.opschalingen(zaak)).containsExactly("plek");
    }

    /** Who needs no place any more waits for nobody, and the municipality is out of it. */
    @Test
    void wieGeenPlekMeerNodigHeeftWachtOpNiemand() {
        zonderPlek();
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", EenOpvang.poging("gevraagd", "vo"));
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", Map.of("nietNodig", "al_geregeld"));

        assertThat(opvang.standen(zaak)).containsExactly("vervallen");
        assertThat(toegang.grond(nummer, verhaal.als("beleidsmedewerker"))).isEmpty();
    }

    /** A hotel is a bed and no place: the search and the escalation go on, and no stay is counted. */
    @Test
    void inEenNoodplekGaatHetZoekenDoor() {
        zonderPlek();
        opvang.elders(zaak, "hotel_noodplek");
        opvang.aangekomen(zaak);

        assertThat(taken()).contains("plek-zoeken");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("open");
        assertThat(termijnen.loopt("T22", nummer)).isEmpty();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).containsExactly("plek-opschalen");
        opvang.elders(zaak, "vo");
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
    }

    /** Nobody of Alkmaar's policy works with Baken: the coordinator gets the task and calls. */
    @Test
    void zonderBeleidsmedewerkerGaatDeTaakNaarDeCoordinator() {
        opvang.begeleid(zaak, Map.of("gemeente", "Alkmaar"));
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        verhaal.verstrijkt(Duration.ofHours(24), nummer);

        assertThat(verhaal.taken("beleidsmedewerker", nummer)).isEmpty();
        assertThat(taken()).contains("plek-opschalen");
        assertThat(opvang.bij(zaak, "plek-opschalen"))
                .containsExactly(zaken.lees(zaak).coordinator());
    }
}
