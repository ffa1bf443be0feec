// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leak and a calamity must be reported (AVG 33, Wmo 3.4), also when the client dies or the case ends meanwhile. */
class MeldplichtVerhaalTest extends Incidentverhaal {

    private static final String FG = "fg";
    private static final String LEIDER = "teamleider_zc";
    private static final String LEK = "datalek-melden";
    private static final String CALAMITEIT = "calamiteit-melden";
    private static final Instant MAANDAG_VIER_UUR = Instant.parse("2026-02-09T15:00:00Z");

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private Zaken zaken;

    @BeforeEach
    void opVrijdagmiddagLektHetAdres() {
        incident.meld(zaak, incident.lek());
    }

    @Test
    void naEenOverlijdenLooptAlleenDeMeldplichtDoorMetDezelfdeTermijn() {
        verhaal.nu("2026-02-06T17:00");
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "natuurlijk", "wmo", "nee"));

        assertThat(overlijden.openTaken(zaak)).containsExactly("betrokkenen-inlichten", CALAMITEIT, LEK);
        assertThat(overlijden.lopend(zaak)).containsExactly("T145", "T29", "T30");
        assertThat(termijn("T29").vervalt()).isEqualTo(MAANDAG_VIER_UUR);
        assertThat(termijn("T30").vervalt()).isEqualTo(Instant.parse("2026-02-06T19:00:00Z"));
        assertThat(verhaal.taken(FG, nummer)).as("de FG blijft erbij").containsExactly(LEK);

        incident.doet(zaak, CALAMITEIT, incident.gemeld(Map.of()));
        verhaal.nu("2026-02-09T11:00");
        verhaal.doet(FG, nummer, LEK, incident.gemeld(Map.of("besluit", "gemeld_hoog_risico")));

        assertThat(termijn("T29").gehaaldOp()).isNotNull();
        assertThat(termijn("T29").overschredenOp()).isNull();
        assertThat(incident.aantal(zaak, "gesloten_op is not null")).isEqualTo(1);
        assertThat(overlijden.openTaken(zaak))
                .as("niemand informeert of evalueert nog")
                .containsExactly("betrokkenen-inlichten");
        assertThat(blad()).contains("Datalek: Gemeld bij de AP", "Afgerond op 9 februari 2026");
        assertThat(verhaal.pad(nummer)).contains("meldplicht-loopt", "geevalueerd", "meldplicht-gedaan");
    }

    @Test
    void betrokkenenInlichtenMeldtDeEerdereCalamiteitNiet() {
        verhaal.nu("2026-02-06T17:00");
        overlijden.meldt(COORDINATOR, zaak);
        assertThat(overlijden.lopend(zaak)).containsExactly("T145", "T29", "T30", "T30");
        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);

        assertThat(overlijden.lopend(zaak)).containsExactly("T146", "T147", "T29", "T30");
        assertThat(termijnen.loopt("T30", nummer).orElseThrow().vervalt())
                .isEqualTo(Instant.parse("2026-02-06T19:00:00Z"));
        assertThat(overlijden.openTaken(zaak)).contains(CALAMITEIT);
    }

    @Test
    void nietOpTijdGemeldGaatOokNaEenOverlijdenNaarDeTeamleider() {
        overlijden.meldt(COORDINATOR, zaak, Map.of("wmo", "nee"));
        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        verhaal.doet(COORDINATOR, nummer, CALAMITEIT, Map.of("nietNodig", "niet_van_toepassing"));
        verhaal.verstrijkt(java.time.Duration.ofHours(73), nummer);

        assertThat(termijn("T29").overschredenOp()).isEqualTo(MAANDAG_VIER_UUR);
        assertThat(verhaal.taken(LEIDER, nummer)).contains("directie-inschakelen");
    }

    @Test
    void hetDossierVanWieOverleedGaatPasDichtAlsHetIsGemeld() {
        overlijden.meldt(COORDINATOR, zaak);
        overlijden.handeltAf(COORDINATOR, zaak);
        overlijden.tekent(LEIDER, zaak);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.OVERLEDEN);

        meldAlles();

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overlijden.processen(zaak)).isEmpty();
        assertThat(overlijden.lopend(zaak)).isEmpty();
        assertThat(overlijden.openTaken(zaak)).isEmpty();
    }

    @Test
    void klopteDeMeldingNietDanGaatHetIncidentVerderWaarHetWas() {
        incident.meld(zaak, incident.melding(Map.of("soort", "dader_gezien")));
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("geen", "nee_veilig", "nog_doen"));
        List<String> taken = overlijden.openTaken(zaak);
        List<String> lopend = overlijden.lopend(zaak);
        verhaal.nu("2026-02-06T17:00");
        overlijden.meldt(COORDINATOR, zaak);
        verhaal.doet(FG, nummer, LEK, incident.gemeld(Map.of("besluit", "gemeld_hoog_risico")));

        overlijden.trektIn(COORDINATOR, zaak);

        assertThat(overlijden.openTaken(zaak))
                .as("de cliënt hoort het alsnog")
                .contains("avim-informeren", "incident-beoordelen", CALAMITEIT, "client-informeren")
                .doesNotContain(LEK)
                .hasSameSizeAs(taken);
        assertThat(overlijden.lopend(zaak)).contains("T111", "T112", "T114", "T114", "T30");
        assertThat(lopend).contains("T29");
        assertThat(incident.aantal(zaak, "gesloten_op is null")).isEqualTo(2);
        incident.doet(zaak, "client-informeren", Map.of("geinformeerdOp", verhaal.vandaag()));
        assertThat(verhaal.pad(nummer)).contains("intrekken-gevraagd", "avim-nog-informeren");
    }

    @Test
    void eenDossierDatOpHetIncidentWachtteSluitNietVanzelfNaEenOverlijden() {
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet(LEIDER, nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        incident.doet(zaak, "registratie-bijwerken", Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
        verhaal.dagen(90, nummer);
        incident.doet(zaak, "nazorgcontact-leggen", Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        overlijden.meldt(COORDINATOR, zaak);
        meldAlles();

        assertThat(zaken.lees(zaak).status()).as("twee mensen sluiten het").isEqualTo(Zaakstatus.OVERLEDEN);
        overlijden.handeltAf(COORDINATOR, zaak);
        overlijden.tekent(LEIDER, zaak);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }

    @Test
    void naEenOverdrachtBlijftDeMeldingVanOns() {
        overdracht.verstuurd(zaak);
        overdracht.aanvaard(zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(overlijden.lopend(zaak)).contains("T29", "T30");
        assertThat(verhaal.taken(FG, nummer)).containsExactly(LEK);
    }

    @Test
    void naEenVermissingSluitHetDossierPasAlsHetIsGemeld() {
        vermissing.totOpgeschort(zaak);
        vermissing.informeer(zaak);
        assertThat(overlijden.lopend(zaak)).contains("T29", "T30");
        verhaal.dagen(31, nummer);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(verhaal.taken(FG, nummer)).containsExactly(LEK);
    }

    private void meldAlles() {
        incident.doet(zaak, CALAMITEIT, Map.of("nietNodig", "niet_van_toepassing"));
        verhaal.doet(FG, nummer, LEK, Map.of("besluit", "niet_melden", "waarom", "FICTIEF: meteen gewist"));
    }
}
