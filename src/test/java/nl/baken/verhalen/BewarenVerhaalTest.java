// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.signaal.Bewaren;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.signaal.VerlengBewaren;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** D09: what is kept of a signal that needs no care, for how long, and who may lengthen that. */
class BewarenVerhaalTest extends Signaalverhaal {

    private static final VerlengBewaren MOTIEF = new VerlengBewaren(Geheim.van("FICTIEF motief"));

    @Autowired
    Bewaren bewaren;

    @Test
    void eenZwakSignaalBlijftEenKeerLangerMetEenMotief() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        verhaal.dagen(150, nummer.waarde());
        verhaal.als(HAARLEM);
        bewaren.verleng(nummer, MOTIEF);

        assertThatThrownBy(() -> bewaren.verleng(nummer, MOTIEF))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("motief"));
        assertThat(stand.kolom(nummer, "bewaren_motief")).isNotNull().doesNotContain("FICTIEF");
        assertThat(stand.termijn(nummer, "B01").vervallenOp()).isNotNull();
        verhaal.dagen(60, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("vermoeden zonder persoon");

        verhaal.dagen(160, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geanonimiseerd");
        assertThat(List.of("tekst", "motief", "melder", "bewaren_motief"))
                .allSatisfy(naam -> assertThat(stand.kolom(nummer, naam)).isNull());
        assertThat(stand.termijn(nummer, "B02_VERLENGD").gehaaldOp()).isNotNull();
        assertThat(stand.isGelogd(nummer, "signaal geanonimiseerd")).isTrue();
        assertThat(pad(nummer).stream().filter("signaal-anonimiseren"::equals)).hasSize(2);
    }

    @Test
    void eenOngegrondSignaalBlijftNietLanger() {
        SignaalNummer nummer = beantwoord(Uitslag.GEEN_MENSENHANDEL);
        signaal.uitkomst(nummer, "ongegrond_overig");
        verhaal.als(HAARLEM);

        assertThatThrownBy(() -> bewaren.verleng(nummer, MOTIEF)).isInstanceOf(Weigering.class);
        assertThat(stand.kolom(nummer, "bewaren_verlengd")).isEqualTo("false");
    }

    @Test
    void deMelderVerlengtNiets() {
        SignaalNummer nummer = beantwoord(Uitslag.GEGROND);
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        verhaal.als("melder");

        assertThatThrownBy(() -> bewaren.verleng(nummer, MOTIEF)).isInstanceOf(NietGevonden.class);
        assertThat(stand.kolom(nummer, "bewaren_verlengd")).isEqualTo("false");
    }

    private SignaalNummer beantwoord(Uitslag uitslag) {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEEN_SLAAPPLEK));
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, uitslag);
        return nummer;
    }
}
