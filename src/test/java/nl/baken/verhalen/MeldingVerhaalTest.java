// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P02.4 and P02.5: report where it must be reported, with consent where that is needed, and in time. */
class MeldingVerhaalTest extends Signaalverhaal {

    @Autowired
    Opvolging opvolging;

    private SignaalNummer nummer;

    @Test
    void eenVerplichteMeldingIsNietOverTeSlaan() {
        signaal.geduid(nummer, "vermoeden", "doorgegeven");

        assertThat(signaal.probeerTeMelden(nummer, Route.AVIM, Map.of("verstuurd", "nee", "reden", "FICTIEF")))
                .isEqualTo(
                        geweigerd("verstuurd", "Deze melding is verplicht. Verstuur haar, of bespreek het met de FG."));
        assertThat(opvolging.van(nummer).get(0).verstuurd()).isNull();
        assertThat(taken(HAARLEM, nummer)).containsExactly("melding-versturen");
    }

    @Test
    void eenMeldingMetToestemmingGaatNietZonder() {
        signaal.geduid(nummer, "vermoeden", "doorgegeven", "hulpvraag_opvang");
        Map<String, Object> zonder = new HashMap<>(signaal.verzonden());
        zonder.put("toestemming", "nee");

        assertThat(signaal.probeerTeMelden(nummer, Route.COMENSHA_PLAATSING, zonder))
                .isEqualTo(geweigerd("toestemming", "Deze melding mag alleen met toestemming van de persoon zelf."));

        zonder.put("toestemming", "ja");
        assertThat(signaal.probeerTeMelden(nummer, Route.COMENSHA_PLAATSING, zonder))
                .isInstanceOf(Afloop.Afgerond.class);
        assertThat(opvolging.van(nummer))
                .filteredOn(melding -> melding.route() == Route.COMENSHA_PLAATSING)
                .singleElement()
                .matches(melding -> Boolean.TRUE.equals(melding.verstuurd()));
    }

    @Test
    void meerdereMeldingenHebbenSamenEenWerkdagEnDieLooptTotDeLaatsteWegIs() {
        signaal.geduid(nummer, "vermoeden", "doorgegeven", "arbeidsuitbuiting");
        assertThat(stand.termijn(nummer, "T42").laatsteDag()).isEqualTo("2026-03-03");

        signaal.meldAan(nummer, Route.AVIM);
        assertThat(stand.termijn(nummer, "T42").loopt())
                .as("de Arbeidsinspectie weet nog van niets")
                .isTrue();
        verhaal.verstrijkt(Duration.ofHours(1), nummer.waarde());
        signaal.meldAan(nummer, Route.NLA);

        assertThat(stand.termijn(nummer, "T42").gehaaldOp()).isEqualTo(verhaal.moment());
    }

    @Test
    void watMagHeeftGeenTermijnEnHoudtDieVanWatMoetNietOpen() {
        signaal.geduid(nummer, "vermoeden", "doorgegeven", "plaats_of_bedrijf");
        signaal.meldAan(nummer, Route.AVIM);
        assertThat(taken(HAARLEM, nummer)).as("de gemeente mag nog").containsExactly("melding-versturen");
        assertThat(stand.termijn(nummer, "T42").gehaaldOp()).isNotNull();

        SignaalNummer ander = signaal.gemeld("melder", eenSignaal("Haarlem"));
        signaal.geduid(ander, "geen_vermoeden", "geen_vervolg");
        assertThat(taken(HAARLEM, ander)).containsExactly("melding-versturen");
        assertThat(stand.aantal("termijn.termijn", ander)).isPositive();
        assertThatThrownBy(() -> stand.termijn(ander, "T42")).isInstanceOf(NoSuchElementException.class);
        signaal.meldAan(ander, Route.VRIJWILLIGE_HULP);
        assertThat(taken(HAARLEM, ander)).containsExactly("uitkomst-registreren");
    }

    @Test
    void bijEenMinderjarigeInGevaarStaatErDatHetNuMoet() {
        SignaalNummer acuut = signaal.gemeld(
                "melder", eenSignaal("Haarlem").overMinderjarige().metGevaar(Gevaarvraag.DREIGING_24_UUR));
        signaal.geduid(acuut, "vermoeden", "doorgegeven", "minderjarig_of_kind");
        signaal.geduid(nummer, "vermoeden", "doorgegeven");

        assertThat(signaal.formulier(HAARLEM, acuut, "melding-versturen"))
                .contains("Doe dit nu meteen: er is een minderjarige in gevaar.", "Veilig Thuis (", "verplicht");
        assertThat(signaal.formulier(HAARLEM, nummer, "melding-versturen")).doesNotContain("meteen");
    }

    @Test
    void meldenPartijenDieNietTerugkoppelenDanWachtErNiemand() {
        signaal.geduid(nummer, "geen_vermoeden", "geen_vervolg");
        assertThat(opvolging.van(nummer)).extracting(m -> m.route()).containsExactly(Route.VRIJWILLIGE_HULP);

        signaal.meldAan(nummer, Route.VRIJWILLIGE_HULP);
        assertThat(taken(HAARLEM, nummer)).containsExactly("uitkomst-registreren");
        assertThat(pad(nummer)).doesNotContain("uitslag-afwachten", "herinnermoment");
    }

    @BeforeEach
    void gemeld() {
        nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
    }
}
