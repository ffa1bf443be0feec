// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Zaaktermijnen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P03.12: which deadlines people may move or pause, what moves with them, and who may. */
@BakenTest
class TermijnVerzettenVerhaalTest {

    private static final String INTAKE = "T06";
    private static final Geheim REDEN = Geheim.van("FICTIEF: de cliënt is ziek");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Zaaktermijnen zaaktermijnen;

    @Autowired
    private Takenlijst taken;

    private static final String EVALUATIE = "zorgplan-evalueren";

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenZaakDieOpZijnIntakeWacht() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @Test
    void alleenDeTermijnVanDezeTaakSchuift() {
        eenZaak.tot(zaak, "zorgplan-vastleggen");
        Termijn zorgplan = termijn("T07");
        Termijn evaluatie = termijn("T46");
        verhaal.als("zorgcoordinator");
        zaaktermijnen.verzet(zaak, evaluatie.id(), new VerzetTermijn(LocalDate.of(2026, 3, 31), REDEN));

        assertThat(taakVervalt("zorgplan-vastleggen")).isEqualTo(zorgplan.vervalt());
    }

    @Test
    void watVerzetWordtVoordatDeTaakErIsKomtOokLater() {
        eenZaak.begeleidMet(zaak, "geen");
        LocalDate later = verhaal.vandaag().plusDays(40);
        verhaal.als("zorgcoordinator");
        zaaktermijnen.verzet(zaak, termijn("T46").id(), new VerzetTermijn(later, REDEN));

        verhaal.dagen(36, nummer);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain(EVALUATIE);
        verhaal.dagen(1, nummer);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).contains(EVALUATIE);
        assertThat(verhaal.pad(nummer)).contains("evaluatie-verzet");
    }

    @Test
    void eenGepauzeerdeEvaluatieKomtPasNaHervatten() {
        eenZaak.begeleidMet(zaak, "geen");
        long evaluatie = termijn("T46").id();
        verhaal.als("zorgcoordinator");
        zaaktermijnen.pauzeer(zaak, evaluatie, new PauzeerTermijn(REDEN));
        verhaal.dagen(40, nummer);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).doesNotContain(EVALUATIE);

        verhaal.als("zorgcoordinator");
        zaaktermijnen.hervat(zaak, evaluatie, new HervatTermijn(null));
        verhaal.dagen(27, nummer);
        assertThat(verhaal.taken("zorgcoordinator", nummer)).contains(EVALUATIE);
    }

    @ParameterizedTest
    @CsvSource({
        "T16, Deze termijn staat in de wet. Je kunt hem niet verzetten of pauzeren.",
        "T09, Deze termijn is beleid van de overheid. Je kunt hem niet verzetten of pauzeren."
    })
    void eenTermijnVanDeWetOfVanBeleidBlijftStaan(String regel, String bericht) {
        Termijn vast = termijnen.start(regel, nummer, verhaal.moment());
        verhaal.als("zorgcoordinator");
        VerzetTermijn later = new VerzetTermijn(LocalDate.of(2026, 8, 1), REDEN);

        assertThatThrownBy(() -> zaaktermijnen.verzet(zaak, vast.id(), later))
                .isInstanceOf(Weigering.class)
                .hasMessage(bericht);
        assertThatThrownBy(() -> zaaktermijnen.pauzeer(zaak, vast.id(), new PauzeerTermijn(REDEN)))
                .isInstanceOf(Weigering.class)
                .hasMessage(bericht);
        assertThat(termijn(regel)).isEqualTo(vast);
    }

    @Test
    void wieDeZaakNietDoetKanErNietAan() {
        long intake = termijn(INTAKE).id();
        for (String ander : List.of("zorgcoordinator2", "teamleider_zc")) {
            verhaal.als(ander);
            assertThatThrownBy(() -> zaaktermijnen.pauzeer(zaak, intake, new PauzeerTermijn(REDEN)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> zaaktermijnen.hervat(zaak, intake, new HervatTermijn(null)))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() ->
                            zaaktermijnen.verzet(zaak, intake, new VerzetTermijn(LocalDate.of(2026, 2, 16), REDEN)))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    private Termijn termijn(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Instant taakVervalt(String taak) {
        return taken.voor(nummer, verhaal.als("zorgcoordinator")).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .findFirst()
                .orElseThrow()
                .vervalt();
    }
}
