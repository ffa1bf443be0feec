// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Persoonsrol;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.VoegPersoonToe;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P01.1 to P01.4 and P01.7: acute danger, and who gets the signal. */
class P01SignaalVerhaalTest extends Signaalverhaal {

    private static final Map<String, String> GEBELD =
            Map.of("gebeld", "noodnummer_112", "datum", "02-03-2026", "tijd", "09:20", "kenmerk", "FICTIEF-112");

    @Autowired
    Accounts accounts;

    @Autowired
    Accountbeheer accountbeheer;

    @ParameterizedTest
    @CsvSource({
        "GEWELD_NU, 112, true",
        "DREIGING_24_UUR, piket_en_opvang_vandaag, true",
        "GEEN_SLAAPPLEK, opvang_vandaag, false"
    })
    void deMelderHoortMeteenWatNodigIsEnDeTriageWachtNietOpHetBellen(
            Gevaarvraag gevaar, String advies, boolean bellen) {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(gevaar));

        verhaal.als("melder");
        assertThat(signalen.urgentie(nummer)).isEqualTo(advies);
        assertThat(taken(HAARLEM, nummer)).contains("signaal-verrijken");
        assertThat(taken(HAARLEM, nummer).contains("noodnummer-bellen")).isEqualTo(bellen);
        assertThat(pad(nummer).contains("geen-gevaar")).isEqualTo(!bellen);
    }

    @Test
    void bellenMoetBinnenEenUur() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEWELD_NU));
        assertThat(stand.termijn(nummer, "T38_BEL").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(1)));

        verhaal.verstrijkt(Duration.ofMinutes(61), nummer.waarde());
        assertThat(stand.termijn(nummer, "T38_BEL").isTeLaat(verhaal.moment())).isTrue();

        verhaal.doet(HAARLEM, nummer.waarde(), "noodnummer-bellen", GEBELD);
        assertThat(stand.kolom(nummer, "gebeld")).isEqualTo("noodnummer_112");
        assertThat(stand.kolom(nummer, "gebeld_op")).isEqualTo("2026-03-02 09:20");
        assertThat(stand.termijn(nummer, "T38_BEL").gehaaldOp()).isNotNull();
        assertThat(pad(nummer)).contains("noodnummer-bellen", "gebeld");
    }

    @ParameterizedTest
    @CsvSource({
        "Heemstede, sleutelfunctionaris_haarlem",
        "Purmerend, sleutelfunctionaris_zaanstad",
        "Bergen, sleutelfunctionaris_alkmaar",
        "Texel, sleutelfunctionaris_denhelder"
    })
    void zonderEigenSleutelfunctionarisGaatHetNaarDeCentrumgemeente(String gemeente, String wie) {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal(gemeente));

        assertThat(taken(wie, nummer)).containsExactly("signaal-verrijken");
        assertThat(taken("teamleider_zc", nummer)).isEmpty();
        assertThat(pad(nummer)).doesNotContain("signaal-doorzetten").contains("in-triage");
    }

    @Test
    void isErNergensEenSleutelfunctionarisDanDoetHetZorgteamDeTriage() {
        String denHelder = accounts.zoekOpGebruikersnaam("sleutelfunctionaris_denhelder")
                .orElseThrow()
                .id();
        zetActief(denHelder, false);
        try {
            SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Schagen"));
            assertThat(taken("zorgcoordinator", nummer)).containsExactly("signaal-verrijken");
            assertThat(pad(nummer)).doesNotContain("signaal-doorzetten");
        } finally {
            zetActief(denHelder, true);
        }
    }

    @Test
    void tweeKeerVersturenMeldtEenKeer() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        verhaal.als("melder");
        signalen.meld(nummer, eenSignaal("Haarlem").opdracht(verhaal.vandaag()));

        assertThat(taken(HAARLEM, nummer)).containsExactly("signaal-verrijken");
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
    }

    @Test
    void eenPersoonZonderGegevensWordtNietBewaard() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        var leeg = new VoegPersoonToe(Persoonsrol.GETUIGE, false, null, null, null, null);

        verhaal.als(HAARLEM);
        assertThatThrownBy(() -> signalen.voegPersoonToe(nummer, leeg))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("naam"));
        assertThat(stand.aantal("signaal.persoon", nummer)).isZero();
    }

    private void zetActief(String account, boolean actief) {
        verhaal.als("functioneel_beheerder");
        accountbeheer.zetActief(account, actief);
        verhaal.niemand();
    }
}
