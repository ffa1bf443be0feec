// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVerzoek.COORDINATOR;
import static nl.baken.verhalen.EenVerzoek.FG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Verzoekbladen.Keuzeregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X3 access: the extract, gone through by a person and seen by a second one, within the term of T28. */
@BakenTest
class AvgInzageVerhaalTest {

    private static final String OVER_EEN_ANDER = "FICTIEF: haar zus werkt bij de bakker";
    private static final String ALLEEN_ZIJ = "FICTIEF: zij wil Nederlands leren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVerzoek verzoek;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetTweeNotities() {
        verhaal.nu("2026-03-02T09:00");
        zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(zaak, "geen");
        handelingen.doet(zaak, "zorgcoordinatie/notitie-maken", Map.of("tekst", OVER_EEN_ANDER));
        handelingen.doet(zaak, "zorgcoordinatie/notitie-maken", Map.of("tekst", ALLEEN_ZIJ));
    }

    @Test
    void inzageVanRegistrerenTotGeven() {
        String kenmerk = verzoek.vraagt(zaak, "inzage");
        assertThat(t28().laatsteDag()).isEqualTo("2026-04-02");
        assertThat(verzoek.probeertTeBeoordelen(zaak, Map.of("besluit", "toewijzen")))
                .as("eerst nalopen")
                .isInstanceOf(Afloop.Afgekeurd.class);
        List<Keuzeregel> regels = verzoek.regels(COORDINATOR, kenmerk);
        assertThat(regel(regels, OVER_EEN_ANDER).reden())
                .as("vooraf weggelaten")
                .isEqualTo("over_een_ander");
        verzoek.looptNa(kenmerk, Map.of(regel(regels, ALLEEN_ZIJ).plek(), ""));
        assertThat(regel(verzoek.regels(COORDINATOR, kenmerk), ALLEEN_ZIJ).reden())
                .isEmpty();

        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        assertThatThrownBy(() -> verzoek.papier(COORDINATOR, kenmerk, "uittreksel.pdf"))
                .as("niet zonder tweede persoon")
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verzoek.zegt(COORDINATOR, kenmerk, true)).isInstanceOf(Weigering.class);
        verzoek.zegt(FG, kenmerk, false);
        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        assertThat(verzoek.blad(FG, kenmerk).groepen()).as("de FG leest mee").isNotEmpty();
        verzoek.zegt(FG, kenmerk, true);

        assertThat(EenVerzoek.tekst(verzoek.papier(COORDINATOR, kenmerk, "uittreksel.pdf")))
                .contains("Uittreksel van het dossier", kenmerk)
                .doesNotContain(OVER_EEN_ANDER);
        assertThat(new String(verzoek.papier(COORDINATOR, kenmerk, "uittreksel.json"), StandardCharsets.UTF_8))
                .contains(ALLEEN_ZIJ, "Wie uw dossier zag", "Gaat over iemand anders (art. 15 lid 4 AVG)")
                .doesNotContain(OVER_EEN_ANDER, "zorgcoordinator Fictief");
        verzoek.geeft(zaak, Map.of());

        assertThat(gehaald()).isTrue();
        assertThat(verzoek.laatste(zaak).isOpen()).isFalse();
        assertThatThrownBy(() -> verzoek.blad(FG, kenmerk))
                .as("de FG hoeft niets meer")
                .isInstanceOf(NietGevonden.class);
        assertThat(regelsInHetLogboek("exporteren")).isEqualTo(2);
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence(
                        "verzoek-ontvangen",
                        "verzoek-openen",
                        "verzoek-beoordelen",
                        "tweede-persoon-vragen",
                        "antwoord-nagekeken",
                        "antwoord-verwerken",
                        "antwoord-goed",
                        "verzoek-beoordelen",
                        "antwoord-geven",
                        "verzoek-beantwoord");
    }

    @Test
    void eenVerzoekKanTweeMaandenLangerEenKeerEnDePersoonHoortHet() {
        String kenmerk = verzoek.vraagt(zaak, "inzage");
        verhaal.dagen(20, zaak.waarde());
        Map<String, Object> langer =
                Map.of("verzoek", kenmerk, "motief", "FICTIEF: veel verzoeken", "verteldOp", verhaal.vandaag());
        handelingen.doet(zaak, "toestemming/avg-termijn-verlengen", langer);

        assertThat(t28().laatsteDag()).as("ook na 2 maanden").isEqualTo("2026-06-02");
        assertThat(verzoek.laatste(zaak).isVerlengd()).isTrue();
        assertThat(handelingen.probeert(zaak, "toestemming/avg-termijn-verlengen", langer))
                .isInstanceOf(Afloop.Afgekeurd.class);
        handelingen.doet(zaak, "toestemming/avg-verzoek-intrekken", Map.of("verzoek", kenmerk));
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).doesNotContain("verzoek-beoordelen");
        assertThat(termijnen.loopt("T28", zaak.waarde())).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("vervallen-gemeld", "verzoek-beeindigen", "verzoek-vervallen");
    }

    @Test
    void deFgRegistreertOokEnWieHetNietMagVragenKrijgtNiets() {
        assertThat(verzoek.probeert(FG, zaak, "bezwaar", Map.of())).isInstanceOf(Afloop.Afgerond.class);
        assertThat(verhaal.taken(FG, zaak.waarde()))
                .as("de zorgcoördinator heeft de taak")
                .isEmpty();
        assertThat(verzoek.probeert(COORDINATOR, zaak, "inzage", Map.of("verzoeker", "toezichthouder")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(verzoek.probeert(COORDINATOR, zaak, "inzage", Map.of("verzoeker", "ouder")))
                .as("zij is volwassen")
                .isEqualTo(Verhaal.geweigerd("verzoeker", "De cliënt is 16 jaar of ouder en vraagt het zelf."));
        assertThatThrownBy(() -> verzoek.probeert("zorgcoordinator2", zaak, "inzage", Map.of()))
                .isInstanceOf(NietGevonden.class);
    }

    private Keuzeregel regel(List<Keuzeregel> regels, String tekst) {
        return regels.stream()
                .filter(regel -> regel.waarde().contains(tekst))
                .findFirst()
                .orElseThrow();
    }

    private Termijn t28() {
        return termijnen.loopt("T28", zaak.waarde()).orElseThrow();
    }

    private boolean gehaald() {
        return termijnen.alleVan(zaak.waarde()).stream()
                .anyMatch(termijn -> termijn.regel().equals("T28") && termijn.gehaaldOp() != null);
    }

    private int regelsInHetLogboek(String actie) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and actie = ?")
                .params(zaak.waarde(), actie)
                .query(Integer.class)
                .single();
    }
}
