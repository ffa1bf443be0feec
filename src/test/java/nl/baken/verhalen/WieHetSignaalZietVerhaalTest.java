// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Persoonsrol;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.signaal.VoegPersoonToe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P01: who may see a signal, and until when. */
class WieHetSignaalZietVerhaalTest extends Signaalverhaal {

    @Autowired
    Opvolging opvolging;

    @Test
    void meldtHetSlachtofferZelfDanZietDeZorgcoordinatorHetOokTotErEenZaakIs() {
        SignaalNummer nummer = signaal.gemeld("zorgcoordinator", zelfmelding());
        assertThat(taken("zorgcoordinator2", nummer)).containsExactly("signaal-verrijken");
        assertThat(taken(HAARLEM, nummer)).containsExactly("signaal-verrijken");

        signaal.verrijk("zorgcoordinator", nummer);
        signaal.duid("zorgcoordinator", nummer, "vermoeden", null);
        verhaal.doet("zorgcoordinator", nummer.waarde(), "melding-versturen", signaal.verzonden());
        verhaal.als(HAARLEM);
        signalen.voegPersoonToe(nummer, persoon());
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEGROND);
        signaal.uitkomst(nummer, "gegrond_slachtoffer");

        verhaal.als("zorgcoordinator2");
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void wieVoorEenAnderInvoertLeestWatNodigIsEnDaarnaNietsMeer() {
        SignaalNummer nummer = signaal.gemeld(
                ZAANSTAD,
                eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEWELD_NU).doorMelderZonderAccount("06-00000000"));

        verhaal.als(ZAANSTAD);
        assertThat(signalen.urgentie(nummer)).isEqualTo("112");
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(taken(ZAANSTAD, nummer)).isEmpty();
    }

    @Test
    void deMelderZietNietWieErGenoemdWordtEnVoegtNiemandToe() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));

        verhaal.als("melder");
        assertThat(signalen.isBehandelaar(nummer)).isFalse();
        assertThatThrownBy(() -> signalen.personen(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> signalen.voegPersoonToe(nummer, persoon())).isInstanceOf(NietGevonden.class);
    }

    @Test
    void watIsGemeldAanPartnersEnWatDeMelderHoordeVraagtOokToegang() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));

        verhaal.als("melder");
        assertThat(terugkoppeling.van(nummer)).hasSize(1);
        assertThatThrownBy(() -> opvolging.van(nummer)).isInstanceOf(NietGevonden.class);
        verhaal.als(HAARLEM);
        assertThat(opvolging.van(nummer)).isEmpty();
        assertThat(terugkoppeling.van(nummer)).hasSize(1);
        assertThatThrownBy(() -> terugkoppeling.gelezen(nummer)).isInstanceOf(NietGevonden.class);
        verhaal.als(ZAANSTAD);
        assertThatThrownBy(() -> opvolging.van(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> terugkoppeling.van(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> terugkoppeling.gelezen(nummer)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void wieKijktStaatInHetLogboekOokBijDeLijstDePersonenEnDeOntvangst() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").over("Wilgje Verzonnen", null, null));
        verhaal.als("melder");
        signalen.urgentie(nummer);
        assertThat(stand.aantalInzagen(nummer.waarde(), "ontvangst van signaal"))
                .isOne();

        String haarlem = verhaal.als(HAARLEM).id();
        long lijsten = stand.aantalInzagen(haarlem, "signalenlijst");
        assertThat(signalen.bekijkLijst().behandeling())
                .anyMatch(s -> s.nummer().equals(nummer));
        assertThat(signalen.personen(nummer)).isNotEmpty();
        signalen.urgentie(nummer);
        assertThat(stand.aantalInzagen(haarlem, "signalenlijst")).isEqualTo(lijsten + 1);
        assertThat(stand.aantalInzagen(nummer.waarde(), "personen van signaal")).isOne();
        assertThat(stand.aantalInzagen(nummer.waarde(), "ontvangst van signaal"))
                .isEqualTo(2);

        verhaal.als(ZAANSTAD);
        assertThatThrownBy(() -> signalen.urgentie(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(stand.aantalInzagen(nummer.waarde(), "ontvangst van signaal"))
                .as("ook wie werd geweigerd")
                .isEqualTo(3);
    }

    private static Signaalgegevens zelfmelding() {
        return eenSignaal("Haarlem")
                .van(BronOrganisatie.SLACHTOFFER_ZELF)
                .doorMelderZonderAccount("06-00000001")
                .zonderTerugkoppeling();
    }

    private static VoegPersoonToe persoon() {
        return new VoegPersoonToe(
                Persoonsrol.MOGELIJK_SLACHTOFFER, false, Geheim.van("Wilgje Verzonnen"), null, null, null);
    }
}
