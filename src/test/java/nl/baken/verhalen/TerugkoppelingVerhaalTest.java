// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Route;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P02.10: the reporter hears back twice, in Baken or from somebody, unless that is not wanted or not safe. */
class TerugkoppelingVerhaalTest extends Signaalverhaal {

    private static final String VASTLEGGEN = "terugkoppeling-vastleggen";

    @Test
    void metAccountLeestDeMelderHetMeteenInBaken() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        String melder = verhaal.als("melder").id();
        signaal.geduid(nummer, "vermoeden", "doorgegeven");

        assertThat(terugkoppeling.van(nummer))
                .extracting(Teruggekoppeld::kanaal)
                .containsExactly("baken", "baken");
        assertThat(terugkoppeling.ongelezen(melder)).contains(nummer.waarde());
        verhaal.als("melder");
        terugkoppeling.gelezen(nummer);
        assertThat(terugkoppeling.ongelezen(melder)).doesNotContain(nummer.waarde());
        assertThat(pad(nummer))
                .contains("terugkoppeling-plaatsen", "teruggekoppeld")
                .doesNotContain(VASTLEGGEN);
    }

    @Test
    void zonderAccountVerteltDeSleutelfunctionarisHetTweeKeer() {
        SignaalNummer nummer =
                signaal.gemeld(HAARLEM, eenSignaal("Haarlem").doorMelderZonderAccount("06-00000002 (FICTIEF)"));
        assertThat(terugkoppeling.van(nummer))
                .extracting(Teruggekoppeld::kanaal)
                .containsExactly("bij invoer");

        signaal.geduid(nummer, "vermoeden", "wordt_bekeken");
        assertThat(taken(HAARLEM, nummer)).contains(VASTLEGGEN);
        assertThat(stand.termijn(nummer, "T02").laatsteDag()).isEqualTo("2026-03-16");
        assertThat(signaal.formulier(HAARLEM, nummer, VASTLEGGEN))
                .contains("06-00000002 (FICTIEF)", "We hebben je melding beoordeeld. We bekijken haar verder.");
        verhaal.dagen(1, nummer.waarde());
        vertel(nummer, "telefoon");
        assertThat(stand.termijn(nummer, "T02").gehaaldOp()).isEqualTo(verhaal.moment());

        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.OPGEPAKT);
        signaal.uitkomst(nummer, "opgepakt_om");
        assertThat(stand.termijn(nummer, "T02").loopt()).isTrue();
        vertel(nummer, "mail");

        assertThat(terugkoppeling.van(nummer))
                .extracting(Teruggekoppeld::ronde, Teruggekoppeld::kanaal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "bij invoer"),
                        org.assertj.core.groups.Tuple.tuple(1, "telefoon"),
                        org.assertj.core.groups.Tuple.tuple(2, "mail"));
        assertThat(pad(nummer).stream().filter("terugkoppeling-vastgelegd"::equals))
                .hasSize(2);
    }

    @Test
    void blijftDeEersteLiggenDanVolgenDeZinnenToch() {
        SignaalNummer nummer = signaal.gemeld(HAARLEM, eenSignaal("Haarlem").doorMelderZonderAccount("FICTIEF"));
        signaal.geduid(nummer, "vermoeden", "wordt_bekeken");
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.OPGEPAKT);
        signaal.uitkomst(nummer, "opgepakt_om");
        assertThat(taken(HAARLEM, nummer)).containsExactly(VASTLEGGEN, VASTLEGGEN);

        vertel(nummer, "telefoon");
        assertThat(stand.termijn(nummer, "T02").loopt()).isTrue();
        vertel(nummer, "post");

        assertThat(terugkoppeling.van(nummer))
                .extracting(Teruggekoppeld::kanaal)
                .containsExactly("bij invoer", "telefoon", "post");
        assertThat(stand.termijn(nummer, "T02").gehaaldOp()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anoniemOfNietGewenstBlijftBijDeOntvangst(boolean anoniem) {
        Signaalgegevens gegevens = eenSignaal("Haarlem").doorMelderZonderAccount("");
        SignaalNummer nummer = signaal.gemeld(
                HAARLEM, anoniem ? gegevens.van(BronOrganisatie.ANONIEM) : gegevens.zonderTerugkoppeling());
        helemaal(nummer);

        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        assertThat(pad(nummer)).doesNotContain("terugkoppeling-gevraagd");
    }

    @Test
    void isDeMelderMisschienBetrokkenDanHoortDieNietsMeer() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        helemaal(nummer, "melder_betrokken");

        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
        assertThat(pad(nummer)).doesNotContain("terugkoppeling-gevraagd");
    }

    @Test
    void zonderZinVoorDeMelderIsDeDuidingNietKlaar() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        signaal.verrijk(HAARLEM, nummer);

        assertThat(verhaal.probeert(
                        HAARLEM,
                        nummer.waarde(),
                        "duiding-vaststellen",
                        Map.of("duiding", "vermoeden", "motief", "FICTIEF")))
                .isEqualTo(geweigerd("terugkoppelzin", "Kies wat de melder te horen krijgt."));
        assertThat(stand.kolom(nummer, "duiding")).isNull();
    }

    private void helemaal(SignaalNummer nummer, String... kenmerken) {
        signaal.geduid(nummer, "vermoeden", null, kenmerken);
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL);
        verhaal.doet(HAARLEM, nummer.waarde(), "uitkomst-registreren", Map.of("uitkomst", "ongegrond_overig"));
    }

    private void vertel(SignaalNummer nummer, String kanaal) {
        Map<String, Object> getypt = new HashMap<>(Map.of("kanaal", kanaal, "datum", verhaal.vandaag()));
        verhaal.doet(HAARLEM, nummer.waarde(), VASTLEGGEN, getypt);
    }
}
