// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import static nl.baken.strafrecht.Stapsoort.AANGIFTE;
import static nl.baken.strafrecht.Stapsoort.AFGEZIEN;
import static nl.baken.strafrecht.Stapsoort.AMBTSHALVE;
import static nl.baken.strafrecht.Stapsoort.HOGER_BEROEP;
import static nl.baken.strafrecht.Stapsoort.INGETROKKEN;
import static nl.baken.strafrecht.Stapsoort.KLACHT;
import static nl.baken.strafrecht.Stapsoort.MEDEWERKING;
import static nl.baken.strafrecht.Stapsoort.NOG_GEEN_BESLUIT;
import static nl.baken.strafrecht.Stapsoort.OM_VERVOLGT;
import static nl.baken.strafrecht.Stapsoort.SEPOT;
import static nl.baken.strafrecht.Stapsoort.UITGELEGD;
import static nl.baken.strafrecht.Stapsoort.VEROORDELING;
import static nl.baken.strafrecht.Stapsoort.VRIJSPRAAK;
import static nl.baken.strafrecht.Stapsoort.WIL_AANGIFTE;
import static nl.baken.strafrecht.Stapsoort.ZITTING;
import static nl.baken.strafrecht.Stapsoort.ZITTING_VOORBEREID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.zaak.NietNodig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the steps mean together, in whatever order they became known. */
class StrafdossierTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 2);

    static Stream<Arguments> statussen() {
        return Stream.of(
                Arguments.of(Aangiftestatus.ONBEKEND, List.of()),
                Arguments.of(Aangiftestatus.OVERWEEGT, List.of(UITGELEGD, NOG_GEEN_BESLUIT)),
                Arguments.of(Aangiftestatus.GEPLAND, List.of(UITGELEGD, WIL_AANGIFTE)),
                Arguments.of(Aangiftestatus.GEDAAN, List.of(UITGELEGD, WIL_AANGIFTE, AANGIFTE)),
                Arguments.of(Aangiftestatus.MEDEWERKING_ANDERS, List.of(MEDEWERKING)),
                Arguments.of(Aangiftestatus.AFGEZIEN, List.of(NOG_GEEN_BESLUIT, AFGEZIEN)),
                Arguments.of(Aangiftestatus.AMBTSHALVE, List.of(AFGEZIEN, AMBTSHALVE)),
                Arguments.of(Aangiftestatus.GEDAAN, List.of(AANGIFTE, AMBTSHALVE)),
                Arguments.of(Aangiftestatus.MEDEWERKING_ANDERS, List.of(MEDEWERKING, AMBTSHALVE)),
                Arguments.of(Aangiftestatus.INGETROKKEN, List.of(AANGIFTE, INGETROKKEN)),
                Arguments.of(Aangiftestatus.AMBTSHALVE, List.of(AANGIFTE, INGETROKKEN, AMBTSHALVE)));
    }

    /** Every step a day later; the dossier hears of them in that order, and the other way round. */
    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("statussen")
    void deDagBeslistEnNietWanneerIemandHetHoorde(Aangiftestatus status, List<Stapsoort> soorten) {
        List<Stap> stappen = new ArrayList<>();
        for (int i = 0; i < soorten.size(); i++) {
            stappen.add(stap(soorten.size() - i, soorten.get(i), BEGIN.plusDays(i)));
        }
        assertThat(dossier(stappen).status()).isEqualTo(status);
        Collections.reverse(stappen);
        assertThat(dossier(stappen).status()).isEqualTo(status);
    }

    /** Who may lose a reflection period is still asked; who declined is not. */
    @Test
    void eenOnderzoekZonderAangifteNeemtDeClientDeKeuzeNietAf() {
        Stap onderzoek = stap(9, AMBTSHALVE, BEGIN.plusDays(5));

        assertThat(dossier(List.of(onderzoek)).isOnbeslist()).isTrue();
        assertThat(dossier(List.of(stap(1, NOG_GEEN_BESLUIT, BEGIN), onderzoek)).isOnbeslist())
                .isTrue();
        assertThat(dossier(List.of(stap(1, AFGEZIEN, BEGIN), onderzoek)).isOnbeslist())
                .isFalse();
        assertThat(dossier(List.of(stap(1, AANGIFTE, BEGIN), onderzoek)).isOnbeslist())
                .isFalse();
    }

    @Test
    void opEenDagTeltWatHetLaatstBekendWerd() {
        assertThat(dossier(List.of(stap(2, AFGEZIEN, BEGIN), stap(1, WIL_AANGIFTE, BEGIN)))
                        .status())
                .isEqualTo(Aangiftestatus.AFGEZIEN);
    }

    @Test
    void eenOvergeslagenVraagZegtNietsOverDeClient() {
        Stap overgeslagen = new Stap(1, NOG_GEEN_BESLUIT, BEGIN, null, NietNodig.ANDER_DOET_HET, null, Instant.EPOCH);

        assertThat(dossier(List.of(overgeslagen)).status()).isEqualTo(Aangiftestatus.ONBEKEND);
    }

    @Test
    void eenSepotGeldtTotHetOmTochVervolgt() {
        Stap sepot = stap(1, SEPOT, BEGIN);
        Stap klacht = new Stap(3, KLACHT, BEGIN, Klachtuitkomst.INGEDIEND, null, null, Instant.EPOCH);
        assertThat(dossier(List.of(sepot, klacht)).klacht(sepot)).contains(Klachtuitkomst.INGEDIEND);
        assertThat(dossier(List.of(sepot, klacht)).klacht(stap(4, SEPOT, BEGIN.plusDays(1))))
                .as("een later sepot is een nieuwe kans op een klacht")
                .isEmpty();
        assertThat(dossier(List.of(sepot)).geldendSepot()).contains(sepot);
        assertThat(dossier(List.of(sepot, stap(2, OM_VERVOLGT, BEGIN.plusDays(1))))
                        .geldendSepot())
                .isEmpty();
        assertThat(dossier(List.of(sepot, stap(2, OM_VERVOLGT, BEGIN.minusDays(1))))
                        .geldendSepot())
                .contains(sepot);
    }

    @Test
    void hogerBeroepLooptTotDeVolgendeUitspraak() {
        List<Stap> stappen =
                new ArrayList<>(List.of(stap(3, VEROORDELING, BEGIN), stap(2, HOGER_BEROEP, BEGIN.plusDays(3))));
        assertThat(dossier(stappen).isInHogerBeroep()).isTrue();
        assertThat(dossier(stappen).wachtOpUitspraak()).isPresent();

        stappen.add(stap(1, VRIJSPRAAK, BEGIN.plusDays(90)));
        assertThat(dossier(stappen).isInHogerBeroep()).isFalse();
        assertThat(dossier(stappen).wachtOpUitspraak()).isEmpty();
    }

    @Test
    void deEersteZittingDieNogKomtEnNietIsVoorbereidIsAanDeBeurt() {
        LocalDate eerste = BEGIN.plusDays(10);
        LocalDate tweede = BEGIN.plusDays(20);
        List<Stap> stappen = new ArrayList<>(List.of(stap(1, ZITTING, tweede), stap(2, ZITTING, eerste)));
        assertThat(dossier(stappen).zittingVoorTeBereiden(BEGIN)).contains(eerste);
        assertThat(dossier(stappen).zittingVoorTeBereiden(eerste.plusDays(1))).contains(tweede);

        stappen.add(stap(3, ZITTING_VOORBEREID, eerste));
        assertThat(dossier(stappen).zittingVoorTeBereiden(BEGIN)).contains(tweede);
        assertThat(dossier(stappen).zittingVoorTeBereiden(tweede.plusDays(1))).isEmpty();
    }

    private static Strafdossier dossier(List<Stap> stappen) {
        return new Strafdossier(stappen, 0);
    }

    private static Stap stap(long id, Stapsoort soort, LocalDate op) {
        return new Stap(id, soort, op, null, null, null, Instant.EPOCH);
    }
}
