// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Personen;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.verhalen.Zaakfasen.Fase;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** X7: the report was wrong. The case goes on where it was, and nothing is asked again or lost. */
@BakenTest
class OverlijdenHerstelVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakfasen fasen;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Bewaarblokkades blokkades;

    @BeforeEach
    void maandagOchtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @ParameterizedTest
    @EnumSource
    void deZaakGaatVerderWaarZijWas(Fase fase) {
        ZaakNummer zaak = fasen.zaak(fase);
        var coordinator = zaken.lees(zaak).coordinator();
        var sporenVoor = sporen.lopend(zaak);
        var toegestaan = toestemmingen.geldend(zaak);
        List<String> termijnenVoor = overlijden.lopend(zaak);
        String wie = fase == Fase.NIEUW ? TEAMLEIDER : COORDINATOR;
        overlijden.meldt(wie, zaak);

        overlijden.trektIn(wie, zaak);

        assertThat(overlijden.status(zaak)).isEqualTo(fase == Fase.REGISTRATIE ? "begeleiding" : fase.status);
        assertThat(zaken.lees(zaak).coordinator()).isEqualTo(coordinator);
        assertThat(personen.lees(zaken.lees(zaak).persoon()).overledenOp()).isNull();
        assertThat(toestemmingen.geldend(zaak)).as("toestemmingen blijven").isEqualTo(toegestaan);
        assertThat(blokkades.redenen(zaak)).isEmpty();
        assertThat(sporen.lopend(zaak)).isEqualTo(sporenVoor);
        assertThat(overlijden.processen(zaak))
                .contains("voorvallen", "zorgcoordinatie")
                .doesNotContain("overlijden");
        assertThat(overlijden.lopend(zaak))
                .as("geen termijn van het overlijden")
                .doesNotContain("T30", "T145");
        if (!fase.isVanaf(Fase.AFSLUITEN)) {
            assertThat(overlijden.lopend(zaak)).as("met hetzelfde einde").containsAll(termijnenVoor);
            if (fase == Fase.INTAKE || fase == Fase.HALVERWEGE_DE_INTAKE) {
                assertThat(overlijden.openTaken(zaak)).as("de intake opnieuw").containsExactly("eerste-contact-leggen");
                eenZaak.tot(zaak, fase.taak);
            }
            assertThat(overlijden.openTaken(zaak)).contains(fase.taak);
        }
    }

    @ParameterizedTest
    @EnumSource
    void daarnaKanDeZaakGewoonDicht(Fase fase) {
        ZaakNummer zaak = fasen.zaak(fase);
        String wie = fase == Fase.NIEUW ? TEAMLEIDER : COORDINATOR;
        overlijden.meldt(wie, zaak);
        overlijden.trektIn(wie, zaak);

        if (fase != Fase.NAZORG) {
            eenZaak.tot(zaak, "afsluittoets-doen");
            verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
            overlijden.tekent(TEAMLEIDER, zaak);
            fasen.werkRegistratieBij(zaak);
        }
        assertThat(overlijden.lopend(zaak)).containsExactly("T33_EERSTE");
        verhaal.dagen(90, zaak.waarde());
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "nazorgcontact-leggen",
                Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overlijden.processen(zaak)).isEmpty();
        assertThat(overlijden.openTaken(zaak)).isEmpty();
        assertThat(overlijden.lopend(zaak)).isEmpty();
    }

    @Test
    void eenTermijnVanDeWetWachtNietOpOnzeVergissing() {
        ZaakNummer zaak = fasen.zaak(Fase.INTAKE);
        LocalDate einde = termijnen.loopt("T06", zaak.waarde()).orElseThrow().laatsteDag();
        overlijden.meldt(COORDINATOR, zaak);
        verhaal.dagen(2, zaak.waarde());
        overlijden.trektIn(COORDINATOR, zaak);

        Termijn intake = termijnen.loopt("T06", zaak.waarde()).orElseThrow();
        assertThat(intake.laatsteDag()).isEqualTo(einde);
        assertThat(verhaal.pad(zaak.waarde())).contains("intrekken-gevraagd", "afhandeling-gestopt", "waar-beginnen");
    }

    @Test
    void nogEenKeerMeldenKanEnIntrekkenZonderMeldingNiet() {
        ZaakNummer zaak = fasen.zaak(Fase.MET_SPOREN);
        assertThat(overlijden.probeertInTeTrekken(COORDINATOR, zaak)).isInstanceOf(Afloop.Afgekeurd.class);
        overlijden.meldt(COORDINATOR, zaak);
        verhaal.dagen(1, zaak.waarde());
        overlijden.trektIn(COORDINATOR, zaak);
        assertThat(sporen.lopend(zaak)).contains(Spoor.OPVANG);
        assertThat(toestemmingen.geldt(zaak, Doel.COMENSHA)).isTrue();
        assertThat(overlijden.probeertInTeTrekken(COORDINATOR, zaak)).isInstanceOf(Afloop.Afgekeurd.class);

        overlijden.meldt(COORDINATOR, zaak);
        assertThat(overlijden.openTaken(zaak)).containsExactly("betrokkenen-inlichten");
        assertThat(overlijden.status(zaak)).isEqualTo("overleden");
    }

    /** The question to a second person that was open before and during the death, is nobody's any more. */
    @Test
    void eenVraagAanEenTweedePersoonVervalt() {
        ZaakNummer zaak = fasen.zaak(Fase.BEGELEIDING);
        overlijden.meldt(COORDINATOR, zaak);
        overlijden.handeltAf(COORDINATOR, zaak);
        overlijden.trektIn(TEAMLEIDER, zaak);

        assertThat(overlijden.openTaken(zaak)).doesNotContain("tweede-handtekening-zetten");
        eenZaak.tot(zaak, "afsluittoets-doen");
        assertThat(overlijden.status(zaak)).isEqualTo("begeleiding");
    }
}
