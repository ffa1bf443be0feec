// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.toegang.VierOgen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P02.9: one person never says "unfounded" alone, unless the police looked and found nothing. */
class TweedeLezerVerhaalTest extends Signaalverhaal {

    private static final String LEZEN = "tweede-lezer-beoordelen";
    private static final String TEAMLEIDER = "teamleider_zc";

    @Autowired
    VierOgen vierOgen;

    private SignaalNummer nummer;

    @BeforeEach
    void gemeld() {
        nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
    }

    @Test
    void geenVermoedenIsPasKlaarAlsEenTweedeHetEensIs() {
        zonderMelding("ongegrond_overig");
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geduid");
        assertThat(taken(TEAMLEIDER, nummer)).containsExactly(LEZEN);
        assertThat(stand.termijn(nummer, "T37").laatsteDag()).isEqualTo("2026-03-09");

        verhaal.doet(TEAMLEIDER, nummer.waarde(), LEZEN, Map.of("akkoord", "ja"));
        assertThat(stand.kolom(nummer, "status")).isEqualTo("afgerond");
        assertThat(stand.termijn(nummer, "T37").gehaaldOp()).isNotNull();
        verhaal.als(TEAMLEIDER);
        assertThatThrownBy(() -> signalen.bekijk(nummer))
                .as("wie meelas hoeft daarna niets meer te zien")
                .isInstanceOf(NietGevonden.class);
        assertThat(pad(nummer)).contains(LEZEN, "uitkomst-verwerken").doesNotContain("plaatsvervanger-vragen");
    }

    @ParameterizedTest
    @CsvSource({
        "GEEN_MENSENHANDEL, ongegrond_overig, false",
        "NIET_IN_BEHANDELING, ongegrond_overig, true",
        "GEGROND, ongegrond_overig, true",
        "GEGROND, opgepakt_om, false",
        "NIET_IN_BEHANDELING, onvoldoende_info, true"
    })
    void alleenEenNeeVanDePolitieIsGenoeg(Uitslag uitslag, String uitkomst, boolean tweedeLezer) {
        signaal.geduid(nummer, "twijfel", "doorgegeven");
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, uitslag);
        signaal.uitkomst(nummer, uitkomst);

        assertThat(taken(TEAMLEIDER, nummer).contains(LEZEN)).isEqualTo(tweedeLezer);
        assertThat(stand.kolom(nummer, "status")).isEqualTo(tweedeLezer ? "geduid" : "afgerond");
    }

    @Test
    void isDeTweedeHetOneensDanGaatHetTerugMetEenMotief() {
        zonderMelding("ongegrond_overig");
        assertThat(verhaal.probeert(TEAMLEIDER, nummer.waarde(), LEZEN, Map.of("akkoord", "nee")))
                .isEqualTo(geweigerd("motief", "Vul dit veld in."));

        verhaal.doet(TEAMLEIDER, nummer.waarde(), LEZEN, Map.of("akkoord", "nee", "motief", "FICTIEF: kijk nog eens"));
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geduid");
        assertThat(taken(HAARLEM, nummer)).containsExactly("uitkomst-registreren");
        assertThat(pad(nummer)).doesNotContain("uitkomst-verwerken");

        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        assertThat(stand.kolom(nummer, "uitkomst")).isEqualTo("gegrond_zonder_persoon");
        assertThat(stand.kolom(nummer, "status")).isEqualTo("vermoeden zonder persoon");
    }

    @Test
    void deEersteIsNooitDeTweedeOokNietAlsPlaatsvervanger() {
        zonderMelding("ongegrond_overig");
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        var eerste = verhaal.als(HAARLEM);
        assertThatThrownBy(() -> vierOgen.beslis(nummer.waarde(), LEZEN, eerste, true, Geheim.van("")))
                .isInstanceOf(Weigering.class);

        verhaal.dagen(8, nummer.waarde());
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        assertThat(taken(ZAANSTAD, nummer)).containsExactly(LEZEN);
    }

    @Test
    void zonderAntwoordInVijfWerkdagenMogenAnderenHetDoenEnHetGaatNooitVanzelfDoor() {
        zonderMelding("onvoldoende_info");
        verhaal.dagen(7, nummer.waarde());
        assertThat(taken(ZAANSTAD, nummer)).as("de vijfde werkdag zelf").isEmpty();

        verhaal.dagen(1, nummer.waarde());
        assertThat(taken(ZAANSTAD, nummer)).containsExactly(LEZEN);
        assertThat(taken(TEAMLEIDER, nummer)).containsExactly(LEZEN);
        assertThat(stand.termijn(nummer, "T37").isTeLaat(verhaal.moment())).isTrue();
        verhaal.als(ZAANSTAD);
        assertThatCode(() -> signalen.bekijk(nummer)).doesNotThrowAnyException();

        verhaal.dagen(90, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geduid");
        verhaal.doet(ZAANSTAD, nummer.waarde(), LEZEN, Map.of("akkoord", "ja"));

        assertThat(stand.kolom(nummer, "status")).isEqualTo("afgerond");
        assertThat(taken(TEAMLEIDER, nummer)).isEmpty();
        verhaal.als(ZAANSTAD);
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(pad(nummer)).contains("tweede-lezer-te-laat", "plaatsvervanger-vragen", "plaatsvervanger-gevraagd");
    }

    private void zonderMelding(String uitkomst) {
        signaal.geduid(nummer, "geen_vermoeden", "geen_vervolg");
        signaal.probeerTeMelden(nummer, Route.VRIJWILLIGE_HULP, Map.of("verstuurd", "nee", "reden", "FICTIEF"));
        signaal.uitkomst(nummer, uitkomst);
    }
}
