// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.opvang.Opvangtype;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Waarschuwing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X1: after an incident the client moves, and never again to the address that became known. */
class NoodverhuizingVerhaalTest extends Incidentverhaal {

    private static final String ZOEKEN = "plek-zoeken";
    private static final String BEKEND =
            "Het adres van deze plek is bekend bij wie de cliënt zoekt. Kies een andere plek.";

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Sporen sporen;

    @Autowired
    private List<Waarschuwing> waarschuwingen;

    @Test
    void hetOudeAdresIsVoorDezeClientOnbruikbaar() {
        long plek = opvang.plek("Huis " + nummer, Opvangtype.VO, 3);
        verblijfOp(plek);
        incident.meld(zaak, incident.lek());
        beoordeel("adres_bekend", "ja");

        assertThat(waarschuwingen).anyMatch(bron -> bron.voor(zaak)
                .filter(zin -> zin.startsWith("De cliënt verblijft op een adres dat bekend is"))
                .isPresent());
        assertThat(handelingen.blad(zaak, "Opvang"))
                .contains("Huis " + nummer + " is bekend bij wie de cliënt zoekt, sinds 6 februari 2026");
        opvang.behoefte(zaak, Map.of());
        assertThat(verhaal.probeert(COORDINATOR, nummer, ZOEKEN, bord(plek)))
                .isEqualTo(Verhaal.geweigerd("plek", "Kies een van de mogelijkheden uit de lijst."));
        assertThat(verhaal.probeert(COORDINATOR, nummer, ZOEKEN, elders("verzonnenlaan 1.")))
                .isEqualTo(Verhaal.geweigerd("adres", BEKEND));
        verhaal.doet(COORDINATOR, nummer, ZOEKEN, elders("Ergensweg 2"));
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(opvang.vrij(plek)).as("voor een ander is de plek weer vrij").isEqualTo(3);
        assertThat(handelingen.blad(zaak, "Opvang")).contains("is bekend bij wie de cliënt zoekt");
    }

    private void verblijfOp(long plek) {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        verhaal.doet(COORDINATOR, nummer, ZOEKEN, bord(plek));
        opvang.aangekomen(zaak);
    }

    private static Map<String, Object> bord(long plek) {
        return Map.of("uitkomst", "op_het_bord", "plek", plek);
    }

    private static Map<String, Object> elders(String adres) {
        Map<String, Object> poging = new HashMap<>(EenOpvang.poging("elders", "vo"));
        poging.put("adres", adres);
        return poging;
    }

    private void beoordeel(String dreiging, String verplaatsen) {
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling(dreiging, verplaatsen, "al_gemeld"));
    }

    @Test
    void zonderOpvangBegintHetSpoor() {
        incident.meld(zaak, incident.melding(Map.of("soort", "dader_gezien")));
        beoordeel("actief_gezocht", "ja");

        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isTrue();
        assertThat(taken()).contains("opvangbehoefte-bepalen");
        assertThat(handelingen.blad(zaak, "Opvang")).doesNotContain("is bekend bij");
    }

    @Test
    void wieAlZoektZoektVerder() {
        opvang.geplaatst(zaak, "vo", Map.of());
        handelingen.doet(zaak, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        incident.meld(zaak, incident.lek());
        beoordeel("adres_bekend", "ja");

        assertThat(taken()).filteredOn("opvangbehoefte-bepalen"::equals).hasSize(1);
        assertThat(handelingen.blad(zaak, "Opvang")).contains("is bekend bij wie de cliënt zoekt");
    }

    @Test
    void eenPlekDieWachtOpAankomstVervaltAlsHetAdresBekendIs() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        opvang.elders(zaak, "vo");
        incident.meld(zaak, incident.lek());
        beoordeel("adres_bekend", "ja");

        assertThat(opvang.standen(zaak)).containsExactly("vervallen");
        assertThat(taken()).contains(ZOEKEN).doesNotContain("aankomst-bevestigen");
    }

    @Test
    void wieAlVerhuisdIsHoudtDeNieuwePlek() {
        opvang.geplaatst(zaak, "hotel_noodplek", Map.of());
        opvang.elders(zaak, "vo");
        verhaal.nu("2026-02-07T10:00");
        opvang.aangekomen(zaak);
        Map<String, Object> gisteren = new HashMap<>(incident.lek());
        gisteren.put("op", "6-2-2026");
        gisteren.put("wmo", "nee");
        incident.meld(zaak, gisteren);
        beoordeel("adres_bekend", "al_verhuisd");

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(handelingen.blad(zaak, "Opvang")).containsOnlyOnce("is bekend bij wie de cliënt zoekt");
        assertThat(taken()).doesNotContain("opvangbehoefte-bepalen");
    }
}
