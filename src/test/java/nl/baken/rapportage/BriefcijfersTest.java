// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.rapportage.Briefcijfers.Regel;
import org.junit.jupiter.api.Test;

/** What is read from the files is what the letter of 4 September 2018 says, and nothing more. */
class BriefcijfersTest {

    private final Briefcijfers brief = new Briefcijfers();

    @Test
    void haarlemTeldeTwaalfSignalenInVierJaar() {
        var signalen = brief.reeks("haarlem-signalen-2014-2017");

        assertThat(signalen.regels()).extracting(Regel::naam).containsExactly("2014", "2015", "2016", "2017");
        assertThat(signalen.regels()).extracting(Regel::aantal).containsExactly(1, 4, 4, 3);
        assertThat(signalen.som()).isEqualTo(12);
        assertThat(signalen.regels()).noneMatch(Regel::berekend);
    }

    @Test
    void negenOngegrondIsBerekendUitDriekwart() {
        Regel ongegrond = brief.reeks("haarlem-uitkomst-2014-2017").regels().get(0);

        assertThat(ongegrond.aantal()).isEqualTo(9).isEqualTo(12 * 3 / 4);
        assertThat(ongegrond.berekend()).isTrue();
        assertThat(ongegrond.opmerking()).contains("berekend: driekwart van 12");
    }

    @Test
    void deOverigeDrieZijnNietUitgesplitst() {
        var uitkomst = brief.reeks("haarlem-uitkomst-2014-2017");

        assertThat(uitkomst.regels()).hasSize(2);
        assertThat(uitkomst.regels().get(1).aantal()).isEqualTo(3);
        assertThat(uitkomst.regels().get(1).naam()).contains("OM", "Arbeidsinspectie", "Belastingdienst");
        assertThat(uitkomst.regels().get(1).opmerking()).contains("niet uitgesplitst");
        assertThat(uitkomst.som())
                .isEqualTo(brief.reeks("haarlem-signalen-2014-2017").som());
    }

    @Test
    void vanElfRiecSignalenWerdenErTienEenCasusEnGeenInHaarlem() {
        assertThat(brief.reeks("riec-noord-holland-2016-2018").regels().subList(0, 3))
                .extracting(Regel::aantal)
                .containsExactly(11, 10, 0);
    }

    @Test
    void comenshaTeldeVeertigVierentwintigEnAchttien() {
        assertThat(brief.reeks("comensha-noord-holland-2014-2016").regels())
                .extracting(Regel::aantal)
                .containsExactly(40, 24, 18);
    }

    @Test
    void elkAantalZegtWaarHetVandaanKomt() {
        assertThat(brief.reeksen()).flatExtracting(Briefcijfers.Reeks::regels).allSatisfy(regel -> {
            assertThat(regel.bron()).startsWith("brief gemeente Haarlem 4-9-2018");
            assertThat(regel.opmerking()).startsWith(Briefcijfers.KENMERK);
        });
    }
}
