// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P02.6: partners answer, late or twice, or nobody waits for them any longer. */
class KetenpartnerVerhaalTest extends Signaalverhaal {

    private static final String HERINNEREN = "ketenpartner-herinneren";

    @Autowired
    Opvolging opvolging;

    @Autowired
    JdbcClient database;

    private SignaalNummer nummer;

    @BeforeEach
    void gemeldAanAvimEnArbeidsinspectie() {
        nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        signaal.geduid(nummer, "vermoeden", "doorgegeven", "arbeidsuitbuiting");
        signaal.meldAan(nummer, Route.AVIM, Route.NLA);
    }

    @Test
    void deTriageGaatPasVerderAlsIedereenHeeftGeantwoord() {
        signaal.antwoordt(nummer, Route.NLA, Uitslag.GEEN_CASUS);
        assertThat(taken(HAARLEM, nummer)).isEmpty();

        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL);
        assertThat(taken(HAARLEM, nummer)).containsExactly("uitkomst-registreren");
        assertThat(pad(nummer)).contains("uitslag-ontvangen").doesNotContain("genoeg-gewacht");
    }

    @Test
    void tweeKeerDezelfdeUitslagWordtGeweigerd() {
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEGROND);

        assertThatThrownBy(() -> signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("uitslag"));
        assertThat(opvolging.van(nummer)).extracting(Melding::uitslag).containsExactly(Uitslag.GEGROND, null);
    }

    @Test
    void eenLateUitslagWordtBewaardEnVerandertNiets() {
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL);
        verhaal.dagen(15, nummer.waarde());
        herinner(Map.of("nietLangerWachten", "true", "reden", "FICTIEVE reden"));
        signaal.uitkomst(nummer, "ongegrond_overig");
        var padVooraf = pad(nummer);

        signaal.antwoordt(nummer, Route.NLA, Uitslag.GEGROND);

        assertThat(opvolging.van(nummer)).extracting(Melding::uitslag).contains(Uitslag.GEGROND);
        assertThat(stand.kolom(nummer, "uitkomst")).isEqualTo("ongegrond_overig");
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        assertThat(pad(nummer)).isEqualTo(padVooraf);
    }

    @Test
    void opEenMeldingZonderTerugkoppelingKomtGeenUitslag() {
        SignaalNummer ander = signaal.gemeld("melder", eenSignaal("Haarlem"));
        signaal.geduid(ander, "geen_vermoeden", "geen_vervolg");

        assertThatThrownBy(() -> signaal.antwoordt(ander, Route.VRIJWILLIGE_HULP, Uitslag.GEGROND))
                .isInstanceOf(Weigering.class);
        assertThat(opvolging.van(ander)).extracting(Melding::uitslag).containsOnlyNulls();
    }

    @Test
    void nietLangerWachtenVraagtEenReden() {
        verhaal.dagen(15, nummer.waarde());
        assertThat(verhaal.probeert(
                        HAARLEM, nummer.waarde(), HERINNEREN, herinnering(Map.of("nietLangerWachten", "true"))))
                .isEqualTo(geweigerd("reden", "Vul dit veld in."));
        assertThat(stand.aantal("signaal.herinnering", nummer)).isZero();

        herinner(Map.of("nietLangerWachten", "true", "reden", "FICTIEVE reden"));
        assertThat(database.sql("select laatste and reden is not null from signaal.herinnering where nummer = ?")
                        .param(nummer.waarde())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        assertThat(taken(HAARLEM, nummer)).containsExactly("uitkomst-registreren");
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        assertThat(stand.isGelogd(nummer, "niet langer op antwoord gewacht")).isTrue();
    }

    private void herinner(Map<String, String> meer) {
        verhaal.doet(HAARLEM, nummer.waarde(), HERINNEREN, herinnering(meer));
    }

    private Map<String, Object> herinnering(Map<String, String> meer) {
        Map<String, Object> getypt = new HashMap<>(Map.of("kanaal", "telefoon", "herinnerdOp", verhaal.vandaag()));
        getypt.putAll(meer);
        return getypt;
    }
}
