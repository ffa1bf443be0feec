// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** X1 in every phase of a case: an incident does not wait for the intake, and outlives the care. */
class IncidentfaseVerhaalTest extends Incidentverhaal {

    @Autowired
    private Zaken zaken;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private TransactionTemplate transactie;

    /** The one that knows cases. */
    private Essentie essentie;

    @Autowired
    void kies(List<Essentie> alle) {
        essentie = alle.stream().filter(bron -> bron.kent("ZC-")).findFirst().orElseThrow();
    }

    @Test
    void tijdensDeIntakeLooptHetErNaast() {
        zaak = eenZaak.toegewezen(COORDINATOR);
        nummer = zaak.waarde();
        incident.meld(zaak, incident.melding(Map.of("veilig", "nee")));

        assertThat(taken()).contains("directe-veiligheid-regelen", "eerste-contact-leggen");
        incident.doet(zaak, "directe-veiligheid-regelen", Map.of("acties", List.of("opvang_ingelicht")));
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("bedreiging", "ja", "niet_nodig"));
        assertThat(taken()).contains("opvangbehoefte-bepalen", "incident-evalueren", "eerste-contact-leggen");
    }

    @Test
    void inDeNazorgLooptHetDoorMaarVerhuizenKanNietMeer() {
        naarNazorg();
        incident.meld(zaak, incident.lek());
        assertThat(verhaal.probeert(
                        COORDINATOR,
                        nummer,
                        "incident-beoordelen",
                        EenIncident.beoordeling("geen", "ja", "niet_nodig")))
                .isInstanceOfSatisfying(
                        Afloop.Afgekeurd.class, nee -> assertThat(nee.fouten()).containsOnlyKeys("verplaatsen"));

        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("geen", "nee_veilig", "niet_nodig"));
        assertThat(termijn("T29").loopt()).isTrue();
        verhaal.doet("fg", nummer, "datalek-melden", incident.gemeld(Map.of("besluit", "gemeld")));
        incident.doet(zaak, "calamiteit-melden", incident.gemeld(Map.of()));
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij"));
        assertThat(incident.aantal(zaak, "gesloten_op is not null")).isEqualTo(1);
    }

    private void naarNazorg() {
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
    }

    /** Without aftercare a file closes at once; not when the law still asks something. */
    @Test
    void hetDossierWachtTotHetLaatsteIncidentIsAfgerond() {
        naarNazorg();
        incident.meld(zaak, incident.lek());
        incident.meld(zaak, incident.melding(Map.of("soort", "dader_gezien")));
        verhaal.dagen(90, nummer);
        incident.doet(zaak, "nazorgcontact-leggen", Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(verhaal.taken("fg", nummer)).containsExactly("datalek-melden");

        verhaal.doet("fg", nummer, "datalek-melden", Map.of("besluit", "niet_melden", "waarom", "FICTIEF: gewist"));
        incident.doet(zaak, "calamiteit-melden", Map.of("nietNodig", "niet_van_toepassing"));
        verhaal.doet("teamleider_zc", nummer, "directie-inschakelen", Map.of("nietNodig", "al_geregeld"));
        rondAf();
        assertThat(zaken.lees(zaak).status()).as("er is er nog een").isEqualTo(Zaakstatus.NAZORG);
        rondAf();

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(termijnen.lopend(List.of(nummer)))
                .as("geen termijn zonder zaak")
                .isEmpty();
        assertThat(taken()).isEmpty();
        assertThatThrownBy(() -> incident.probeert(zaak, incident.melding(Map.of())))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> transactie.executeWithoutResult(
                        t -> gebeurtenissen.publishEvent(new VoorvalNodig(zaak, Voorval.VEILIGHEIDSINCIDENT))))
                .isInstanceOf(Weigering.class);
    }

    /** Ending the care lets every deadline lapse, but not what the law asks after an incident. */
    @Test
    void deTermijnVanEenLekLooptDoorAlsDeBegeleidingEindigt() {
        incident.meld(zaak, incident.lek());
        naarNazorg();

        assertThat(termijn("T29").loopt()).isTrue();
        verhaal.verstrijkt(Duration.ofHours(73), nummer);
        assertThat(termijn("T29").overschredenOp()).isNotNull();
        assertThat(verhaal.taken("teamleider_zc", nummer)).contains("directie-inschakelen");
    }

    private void rondAf() {
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("geen", "nee_veilig", "niet_nodig"));
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij"));
    }

    @Test
    void wieEenTaakDoetZietDatErIetsSpeelt() {
        var wie = verhaal.als(COORDINATOR);
        assertThat(essentie.regels(nummer, wie))
                .noneMatch(regel -> regel.label().equals("Let op"));
        incident.meld(zaak, incident.melding(Map.of()));
        verhaal.als(COORDINATOR);
        assertThat(essentie.regels(nummer, wie))
                .anyMatch(regel -> regel.waarde().startsWith("Er loopt een veiligheidsincident"));
        verhaal.als("teamleider_zc");
        assertThat(essentie.regels(nummer, verhaal.als("teamleider_zc")))
                .noneMatch(regel -> regel.waarde().startsWith("Er loopt een veiligheidsincident"));
    }
}
