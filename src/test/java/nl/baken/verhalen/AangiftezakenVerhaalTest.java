// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.strafrecht.Aangiftezaken;
import nl.baken.strafrecht.Dienst;
import nl.baken.strafrecht.MeldNietBestraffen;
import nl.baken.strafrecht.NietBestraffen;
import nl.baken.strafrecht.TrekAangifteIn;
import nl.baken.strafrecht.VraagDreigingsverklaring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P07, the exceptions: taken back, threatened, a child, a suspect too. */
@BakenTest
class AangiftezakenVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Aangiftezaken aangiftezaken;

    @Autowired
    private Handelingspoort poort;

    @Autowired
    private NietBestraffen nietBestraffen;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-02-02T09:00");
        zaak = strafzaak.uitgelegd("nee");
    }

    @Test
    void eenAangifteKanWordenIngetrokkenEnOpnieuwGedaan() {
        assertThatThrownBy(this::trekIn).hasMessage("Er is geen aangifte vastgelegd. Leg die eerst vast.");
        assertThat(strafzaak.handelingen(zaak)).doesNotContain("strafrecht/aangifte-intrekken");
        strafzaak.aangifte(zaak);
        assertThat(strafzaak.handelingen(zaak)).contains("strafrecht/aangifte-intrekken");
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: Aangifte gedaan");

        trekIn();
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: Aangifte ingetrokken");
        verhaal.dagen(1, zaak.waarde());
        strafzaak.aangifte(zaak);
        assertThat(strafzaak.opDeZaakpagina(zaak))
                .contains("Aangifte: Aangifte gedaan", "Keer gehoord: 2, samen 180 minuten");
        assertThatThrownBy(() -> {
                    verhaal.als(COORDINATOR);
                    aangiftezaken.trekIn(
                            zaak, new TrekAangifteIn(verhaal.vandaag().minusDays(1)));
                })
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("op"));
    }

    @Test
    void deVraagOmEenVerklaringOverDreigingStaatOpDeZaakpagina() {
        verhaal.als(COORDINATOR);
        aangiftezaken.vraagVerklaring(zaak, new VraagDreigingsverklaring(verhaal.vandaag(), Dienst.AVIM));

        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Verklaring over de dreiging gevraagd: AVIM (politie)");
    }

    @Test
    void datDeClientOokVerdachteIsStaatApartEnZonderDetails() {
        verhaal.als(COORDINATOR);
        nietBestraffen.meld(zaak, new MeldNietBestraffen(verhaal.vandaag()));

        assertThat(strafzaak.opDeZaakpagina(zaak))
                .contains("Niet-bestraffen", "Advocaat ingelicht op: 2 februari 2026");
        assertThat(database.sql("select count(*) from strafrecht.stap where nummer = ?")
                        .param(zaak.waarde())
                        .query(Integer.class)
                        .single())
                .as("alleen de uitleg en de advocaat van het begin")
                .isEqualTo(2);
    }

    @Test
    void vanEenKindVraagtHetFormulierOokNaarDeStudioEnHetGezag() {
        Map<String, Object> verhoor = new HashMap<>(Map.of(
                "soort", "aangifte",
                "op", verhaal.vandaag(),
                "dienst", "avim",
                "minuten", "45",
                "tolk", "nee",
                "nagesprek", "ja"));
        assertThat(opHetFormulier()).doesNotContain("studio", "gezagAkkoord");
        eenZaak.tot(zaak, "intake-vastleggen");
        Map<String, Object> kind = new HashMap<>(EenZaak.INTAKE);
        kind.put("leeftijdsklasse", "van_16_tot_18");
        verhaal.doet(COORDINATOR, zaak.waarde(), "intake-vastleggen", kind);
        assertThat(opHetFormulier()).contains("studio", "gezagAkkoord");
        assertThat(vult(verhoor)).isInstanceOf(Afloop.Afgekeurd.class);

        verhoor.putAll(Map.of("studio", "ja", "gezagAkkoord", "nee"));
        assertThat(vult(verhoor)).isInstanceOf(Afloop.Afgerond.class);
        assertThat(strafzaak.opDeZaakpagina(zaak))
                .contains(
                        "Aangifte: Aangifte gedaan",
                        "Keer gehoord: 1, samen 45 minuten",
                        "Gehoord zonder toestemming van de ouder of voogd");
    }

    @Test
    void wieNietBijDeZaakHoortKanNiets() {
        verhaal.als("wmo_consulent_alkmaar");

        assertThatThrownBy(() -> nietBestraffen.meld(zaak, new MeldNietBestraffen(verhaal.vandaag())))
                .isInstanceOf(NietGevonden.class);
    }

    private void trekIn() {
        strafzaak.alsCoordinator(() -> aangiftezaken.trekIn(zaak, new TrekAangifteIn(verhaal.vandaag())));
    }

    private List<String> opHetFormulier() {
        verhaal.als(COORDINATOR);
        return poort.velden(verhoor(), Map.of(), Map.of()).stream()
                .map(Veld::naam)
                .toList();
    }

    private Afloop vult(Map<String, Object> getypt) {
        Medewerker wie = verhaal.als(COORDINATOR);
        return poort.doe(verhoor(), UUID.randomUUID().toString(), Verhaal.alsGetypt(getypt), wie);
    }

    private Handelingspoort.Open verhoor() {
        return poort.open("strafrecht", "verhoor-vastleggen", zaak).orElseThrow();
    }
}
