// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cases and signals add to the figures, from opening to closing. */
@BakenTest
class BijdragenVerhaalTest {

    private static final String GEEN_GEHOOR = "geen-gehoor-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenSignaal signaal;

    @Autowired
    private GevuldeZaak gevuld;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Concepten concepten;

    @Autowired
    private List<Telbaar> modules;

    @BeforeEach
    void maandagochtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void eenDuurVanMinderDanNietsTeltNiet() {
        Instant einde = Instant.parse("2026-02-02T09:00:00Z");
        assertThat(Bijdrage.duur("ZK-1", "K04", "", einde, Duration.ofDays(-1))).isEmpty();
        assertThat(Bijdrage.duur("ZK-1", "K04", "", einde, Duration.ZERO)).isPresent();
    }

    @Test
    void eenZaakTeltVanOpenenTotSluiten() {
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        assertThat(telt(zaak, "K23", "K20", "K19R", "K19A", "K05", "K21"))
                .as("nog zonder intake")
                .containsExactlyInAnyOrder(
                        "K23 geopend 1", "K20 zaak 1", "K19R onbekend 1", "K19A haarlem 1", "K05 geen 1");

        verhaal.verstrijkt(Duration.ofHours(3), zaak.waarde());
        eenZaak.tot(zaak, "zorgplan-vastleggen");
        assertThat(telt(zaak, "K05")).containsExactly("K05 geen 1", "K05 geen -1", "K05 oranje 1");
        assertThat(telt(zaak, "K21"))
                .contains("K21 zaak 1", "K21 leeg:geslacht 1", "K21 leeg:kinderen 1")
                .doesNotContain("K21 leeg:sector 1", "K21 leeg:veilig_contact 1", "K21 leeg:veiligheidscode 1");
        assertThat(telt(zaak, "B3", "B3S"))
                .as("ook wat niemand weet")
                .containsExactlyInAnyOrder("B3 onbekend|18+|onbekend 1", "B3S onbekend|onbekend 1");

        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        assertThat(telt(zaak, "K05")).endsWith("K05 oranje -1", "K05 nazorg 1");
        assertThat(telt(zaak, "K04", "K23"))
                .containsExactlyInAnyOrder(
                        "K04 triage_contact 1=180",
                        "K04 intake_zorgplan 1=0",
                        "K04 start_afsluiting 1=180",
                        "K23 geopend 1",
                        "K23 gesloten 1");
    }

    @Test
    void eenPersoonTeltPerJaarEenKeerHoeveelZakenHetOokZijn() {
        ZaakNummer een = gevuld.gesloten();
        verhaal.verstrijkt(Duration.ofHours(1), een.waarde());
        ZaakNummer twee = gevuld.gesloten();
        assertThat(telt(een, "B3")).hasSize(1);
        assertThat(telt(twee, "B3", "K20")).containsExactlyInAnyOrder("B3 onbekend|18+|onbekend 1", "K20 zaak 1");

        samenvoegingen.neemOver(zaken.lees(een).persoon(), zaken.lees(twee).persoon());

        assertThat(Stream.concat(telt(een, "B3").stream(), telt(twee, "B3").stream()))
                .hasSize(1);
        assertThat(Stream.concat(telt(een, "K21").stream(), telt(twee, "K21").stream())
                        .filter("K21 dubbel 1"::equals))
                .hasSize(1);
        assertThat(telt(twee, "K20"))
                .as("na het sluiten van de eerste begon de tweede")
                .containsExactly("K20 zaak 1", "K20 heropend 1", "K20 nieuwe_episode 1");
        assertThat(telt(een, "K20")).containsExactly("K20 zaak 1");
    }

    @Test
    void hoeveelWerkEenContactmomentIsBlijftBijHetContactmoment() {
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        eenZaak.begeleidMet(zaak, "geen");
        Map<String, Object> getypt = Map.of("op", verhaal.vandaag(), "kanaal", "telefoon");
        String concept = Concepten.sleutel(zaak, GEEN_GEHOOR);

        concepten.bewaar(concept, verhaal.als("zorgcoordinator"), Map.of());
        verhaal.verstrijkt(Duration.ofMinutes(7), zaak.waarde());
        concepten.bewaar(concept, verhaal.als("zorgcoordinator"), Map.of());
        handelingen.doet(zaak, "zorgcoordinatie/" + GEEN_GEHOOR, getypt);
        handelingen.doet(zaak, "zorgcoordinatie/" + GEEN_GEHOOR, getypt);

        assertThat(telt(zaak, "K22")).containsExactlyInAnyOrder("K22 minuten 1=7", "K22 minuten 1=0");
        assertThat(telt(zaak, "K22H")).containsExactlyInAnyOrder("K22H handelingen 1=2", "K22H handelingen 1=0");
    }

    @Test
    void eenSignaalTeltTotErEenUitkomstIsDieBlijft() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEEN_SLAAPPLEK));
        assertThat(telt(nummer.waarde(), "K01", "K01G", "K02", "K02O", "K03", "DM"))
                .containsExactlyInAnyOrder(
                        "K01 burgerzaken_balie 1", "K01G haarlem 1", "K02O  1", "K03 gewenst 1", "DM haarlem|open 1");

        verhaal.verstrijkt(Duration.ofHours(5), nummer.waarde());
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        assertThat(telt(nummer.waarde(), "K03", "K03D", "K04"))
                .containsExactlyInAnyOrder("K03 gewenst 1", "K03 gegeven 1", "K03D  1=300", "K04 signaal_triage 1=300");

        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEGROND);
        signaal.uitkomst(nummer, "ongegrond_overig");
        assertThat(telt(nummer.waarde(), "K02", "K02O"))
                .as("een tweede lezer kan nog nee zeggen")
                .containsExactly("K02O  1");

        verhaal.doet("teamleider_zc", nummer.waarde(), "tweede-lezer-beoordelen", Map.of("akkoord", "ja"));
        assertThat(telt(nummer.waarde(), "K02", "K02O", "DM"))
                .containsExactlyInAnyOrder("K02 ongegrond_overig 1", "DM haarlem|ongegrond_overig 1");
    }

    private List<String> telt(ZaakNummer zaak, String... cijfers) {
        return telt(zaak.waarde(), cijfers);
    }

    /** What the modules say of this number for these figures, in their own order. */
    private List<String> telt(String nummer, String... cijfers) {
        return modules.stream()
                .flatMap(module -> module.tel(Set.of(nummer)).stream())
                .filter(bijdrage -> List.of(cijfers).contains(bijdrage.cijfer()))
                .map(BijdragenVerhaalTest::inWoorden)
                .toList();
    }

    private static String inWoorden(Bijdrage bijdrage) {
        String maat = bijdrage.maat() == null ? "" : "=" + bijdrage.maat();
        return bijdrage.cijfer() + ' ' + bijdrage.onderdeel() + ' ' + bijdrage.aantal() + maat;
    }
}
