// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X1: a threat, violence, somebody seen; in every phase, twice, and two at once. */
class IncidentVerhaalTest extends Incidentverhaal {

    private static final String BEOORDELEN = "incident-beoordelen";

    @Autowired
    private Zaken zaken;

    /** A6 at T+60: family abroad is threatened. */
    @Test
    void eenBedreigingMaaktDeCodeRoodEnDeAvimHoortHet() {
        incident.meld(zaak, incident.melding(Map.of()));
        assertThat(termijn("T111").vervalt()).isEqualTo(verhaal.moment().plus(Duration.ofHours(2)));
        assertThat(taken()).contains(BEOORDELEN).doesNotContain("directe-veiligheid-regelen", "calamiteit-melden");

        incident.doet(zaak, BEOORDELEN, EenIncident.beoordeling("doodsbedreiging", "nee_veilig", "nog_doen"));

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(termijn("T111").gehaaldOp()).isNotNull();
        assertThat(taken()).contains("avim-informeren").doesNotContain("incident-evalueren");
        incident.doet(zaak, "avim-informeren", Map.of("gemeldOp", verhaal.vandaag(), "kenmerk", "PL-FICTIEF"));
        handelingen.start(zaak, nl.baken.zaak.Spoor.STRAFRECHT);
        handelingen.doet(
                zaak,
                "strafrecht/dreigingsverklaring-vragen",
                Map.of("gevraagdOp", verhaal.vandaag(), "dienst", "avim"));
        assertThat(taken()).contains("incident-evalueren");
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "blijft"));
        assertThat(termijn("T114").gehaaldOp()).isNotNull();
        assertThat(blad())
                .contains("Bedreiging, vrijdag 6 februari 2026 om 16.00 uur")
                .contains("AVIM: Gemeld bij de AVIM; op 6 februari 2026; kenmerk PL-FICTIEF")
                .contains("Het gevaar blijft; het noodplan is bijgewerkt");
        assertThat(incident.aantal(zaak, "not datalek and not calamiteit")).isEqualTo(1);
    }

    @Test
    void wieNietVeiligIsGaatVoorAlHetAndere() {
        incident.meld(zaak, incident.melding(Map.of("soort", "geweld", "veilig", "nee", "wmo", "ja")));
        assertThat(termijn("T110").vervalt()).isEqualTo(verhaal.moment().plus(Duration.ofMinutes(15)));
        assertThat(taken())
                .contains("directe-veiligheid-regelen", "calamiteit-melden")
                .doesNotContain(BEOORDELEN);

        verhaal.verstrijkt(Duration.ofMinutes(16), nummer);
        assertThat(termijn("T110").overschredenOp()).isNotNull();
        incident.doet(zaak, "directe-veiligheid-regelen", Map.of("acties", List.of("gebeld_112", "andere_plek")));

        assertThat(taken()).contains(BEOORDELEN);
        assertThat(blad()).contains("Directe veiligheid: 112 gebeld, Cliënt naar een andere plek");
        assertThat(verhaal.pad(nummer)).contains("directe-veiligheid-regelen", "te-beoordelen");
    }

    @Test
    void elkeStapKanNietNodigZijn() {
        incident.meld(
                zaak,
                incident.melding(Map.of("veilig", "nee", "wmo", "ja", "datalek", "ja", "gelekt", List.of("anders"))));
        Map<String, String> nietNodig = Map.of("nietNodig", "ander_doet_het");
        incident.doet(zaak, "directe-veiligheid-regelen", nietNodig);
        incident.doet(zaak, BEOORDELEN, EenIncident.beoordeling("geen", "nee_veilig", "nog_doen"));
        incident.doet(zaak, "avim-informeren", nietNodig);
        incident.doet(zaak, "calamiteit-melden", nietNodig);
        verhaal.doet("fg", nummer, "datalek-melden", incident.gemeld(Map.of("besluit", "gemeld_hoog_risico")));
        incident.doet(zaak, "client-informeren", nietNodig);
        incident.doet(zaak, "incident-evalueren", nietNodig);
        assertThat(incident.aantal(zaak, "gesloten_op is not null")).isEqualTo(1);
        assertThat(List.of("T110", "T30", "T112", "T113", "T114"))
                .allSatisfy(regel ->
                        assertThat(termijn(regel).vervallenOp()).as(regel).isNotNull());
        assertThat(blad()).contains("AVIM: niet nodig: een ander doet het");
    }

    @Test
    void hetzelfdeIncidentTeltEenKeerOokAlsTweeHetTegelijkMelden() throws Exception {
        Map<String, Object> melding = incident.melding(Map.of());
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Afloop> een = () -> {
            start.await();
            return incident.probeert(zaak, melding);
        };
        try (var twee = new Paar()) {
            List<Afloop> aflopen = twee.samen(een);
            assertThat(aflopen).filteredOn(Afloop.Afgerond.class::isInstance).hasSize(1);
            assertThat(aflopen)
                    .contains(Verhaal.geweigerd(
                            "tijd", "Dit incident staat er al. Is het een ander incident? Kies dan een ander moment."));
        }
        assertThat(incident.aantal(zaak, "true")).isEqualTo(1);
        assertThat(taken()).filteredOn(BEOORDELEN::equals).hasSize(1);
    }

    private static final class Paar implements AutoCloseable {

        private final java.util.concurrent.ExecutorService draden = Executors.newFixedThreadPool(2);

        List<Afloop> samen(Callable<Afloop> werk) throws Exception {
            var een = draden.submit(werk);
            var ander = draden.submit(werk);
            return List.of(een.get(), ander.get());
        }

        @Override
        public void close() {
            draden.shutdownNow();
        }
    }

    @Test
    void eenOnmogelijkMomentWordtGeweigerd() {
        assertThat(incident.probeert(zaak, incident.melding(Map.of("tijd", "16:01"))))
                .isEqualTo(Verhaal.geweigerd("tijd", "Dit moment ligt in de toekomst."));
        assertThat(incident.probeert(zaak, incident.melding(Map.of("op", "7-2-2026"))))
                .isEqualTo(Verhaal.geweigerd("op", "Dit moment ligt in de toekomst."));
        assertThat(incident.probeert(zaak, incident.melding(Map.of("op", "31-1-2026"))))
                .isEqualTo(Verhaal.geweigerd(
                        "op", "Dit is van voor het eerste signaal. Kies de dag waarop het is ontdekt."));
        assertThat(incident.probeert(zaak, incident.melding(Map.of("tijd", "4 uur"))))
                .isEqualTo(Verhaal.geweigerd("tijd", "Vul een tijd in, bijvoorbeeld 14:30."));
        assertThat(incident.aantal(zaak, "true")).isZero();
    }

    @Test
    void tweeIncidentenTegelijkLopenNaastElkaarMetEigenTermijnen() {
        incident.meld(zaak, incident.melding(Map.of()));
        incident.meld(zaak, incident.melding(Map.of("soort", "dader_gezien")));
        assertThat(taken()).filteredOn(BEOORDELEN::equals).hasSize(2);

        incident.doet(zaak, BEOORDELEN, EenIncident.beoordeling("geen", "nee_veilig", "niet_nodig"));

        assertThat(lopend("T111")).hasSize(1);
        assertThat(taken()).contains(BEOORDELEN, "incident-evalueren");
        incident.doet(zaak, BEOORDELEN, EenIncident.beoordeling("geen", "nee_veilig", "niet_nodig"));
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij"));
        assertThat(lopend("T114")).hasSize(1);
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij"));
        assertThat(lopend("T114")).isEmpty();
        assertThat(incident.aantal(zaak, "gesloten_op is not null")).isEqualTo(2);
    }

    private List<Termijn> lopend(String regel) {
        return termijnen.lopend(List.of(nummer)).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .toList();
    }

    @Test
    void wieDeZaakNietDoetKanNietsMelden() {
        verhaal.als("teamleider_zc");
        assertThatThrownBy(() ->
                        handelingen.probeertAls("teamleider_zc", zaak, EenIncident.MELDEN, incident.melding(Map.of())))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> handelingen.probeertAls("fg", zaak, EenIncident.MELDEN, incident.melding(Map.of())))
                .isInstanceOf(NietGevonden.class);
    }
}
