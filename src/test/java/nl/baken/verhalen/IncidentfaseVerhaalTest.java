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

    /** Whoever signs can't lose what the law asks to report. */
    @Test
    void afsluitenWachtTotHetIncidentIsAfgerond() {
        eenZaak.tot(zaak, "afsluittoets-doen");
        incident.meld(zaak, incident.melding(Map.of()));
        String bezwaar = "Er loopt nog een veiligheidsincident. Rond eerst de taken daarvan af.";
        assertThat(verhaal.probeert(COORDINATOR, nummer, "afsluittoets-doen", EenZaak.ALLES_GEREGELD))
                .isEqualTo(Verhaal.geweigerd("", bezwaar));
        rondAf();
        incident.doet(zaak, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.verstrijkt(Duration.ofMinutes(5), nummer);
        incident.meld(zaak, incident.melding(Map.of()));
        assertThat(verhaal.probeert("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja")))
                .isEqualTo(Verhaal.geweigerd("", bezwaar));
        rondAf();
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        assertThat(zaken.lees(zaak).status()).isNotEqualTo(Zaakstatus.BEGELEIDING);
    }

    private void rondAf() {
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("geen", "nee_veilig", "niet_nodig"));
        incident.doet(zaak, "incident-evalueren", Map.of("uitkomst", "voorbij"));
    }

    @Test
    void naHetSluitenVanHetDossierIsErNietsMeerTeMelden() {
        naarNazorg();
        incident.meld(zaak, incident.lek());
        verhaal.dagen(90, nummer);
        incident.doet(zaak, "nazorgcontact-leggen", Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);

        assertThat(termijnen.lopend(List.of(nummer)))
                .as("geen termijn zonder zaak")
                .isEmpty();
        assertThat(verhaal.taken("fg", nummer)).isEmpty();
        assertThatThrownBy(() -> incident.probeert(zaak, incident.melding(Map.of())))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> transactie.executeWithoutResult(
                        t -> gebeurtenissen.publishEvent(new VoorvalNodig(zaak, Voorval.VEILIGHEIDSINCIDENT))))
                .isInstanceOf(Weigering.class);
    }
}
