// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.rapportage.kengetal.Blad;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telbeurt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a training is in the figures on the day itself (K16), and who sees it. */
@Component
class Trainingcijfers {

    private final EenTraining training;
    private final EenTelling telling;
    private final Telbeurt beurt;
    private final JdbcClient database;

    Trainingcijfers(EenTraining training, EenTelling telling, Telbeurt beurt, JdbcClient database) {
        this.training = training;
        this.telling = telling;
        this.beurt = beurt;
        this.database = database;
    }

    /** Fourteen of eighteen: the team leader sees it; for others the four who are left are too few. */
    void veertienVanDeAchttien(TrainingNummer nummer, String wijkteam) {
        assertThat(telling.van(nummer.waarde(), "K16"))
                .filteredOn(regel -> regel.startsWith("K16 gecertificeerd"))
                .hasSize(28)
                .contains("K16 gecertificeerd|" + wijkteam + "|Medewerker van een wijkteam 2026-03-16T00:00 +1");
        beurt.tel(nummer.waarde(), doelgroep(wijkteam));
        String rij = wijkteam + ", Medewerker van een wijkteam";
        List<Blad> precies = beurt.bladen("teamleider_zc", "K16", Soort.MAAND);
        assertThat(cel(precies, 0, rij, "feb 2026")).isEqualTo("0%, te weinig");
        assertThat(cel(precies, 0, rij, "mrt 2026")).isEqualTo("77%");
        assertThat(cel(precies, 1, rij, "mrt 2026")).isEqualTo("14");
        assertThat(cel(precies, 3, rij, "mrt 2026"))
                .as("onbekend telt niet mee")
                .isEqualTo("5%");
        assertThat(cel(beurt.bladen(BELEID, "K16", Soort.MAAND), 0, rij, "mrt 2026"))
                .isEqualTo("x");
        assertThat(training.dekking("manager", wijkteam).get(0)).satisfies(afgeschermd -> {
            assertThat(afgeschermd.gecertificeerd().tekst()).isEqualTo("x");
            assertThat(afgeschermd.onbekend().tekst()).isEqualTo("<5");
            assertThat(afgeschermd.procent()).isEqualTo("x");
            assertThat(afgeschermd.oordeel()).isEqualTo("x");
            assertThat(afgeschermd.doel()).startsWith("18");
        });
    }

    /** Twelve that are only a number and seven of whom nobody knows, of a group of twenty. */
    void nietGetraind(TrainingNummer nummer, TrainingNummer eerder, String huisartsen) {
        beurt.tel(nummer.waarde(), eerder.waarde(), doelgroep(huisartsen));
        List<Blad> bladen = beurt.bladen("teamleider_zc", "K16", Soort.MAAND);
        String groep = huisartsen + ", Huisarts of praktijkondersteuner";
        assertThat(cel(bladen, 0, groep, "apr 2026")).isEqualTo("0%, te weinig");
        assertThat(cel(bladen, 3, groep, "apr 2026")).as("van 2017, onbekend").isEqualTo("35%");
        assertThat(cel(bladen, 6, groep, "apr 2026")).as("alleen een aantal").isEqualTo("60%");
    }

    /** Of two people who began an e-learning one is done. */
    void halfAfgerond(TrainingNummer nummer, String balie) {
        beurt.tel(nummer.waarde());
        assertThat(cel(
                        beurt.bladen("teamleider_zc", "K16", Soort.MAAND),
                        9,
                        balie + ", Baliemedewerker Burgerzaken",
                        "jun 2026"))
                .as("van wie begon, is de helft klaar")
                .isEqualTo("50%");
    }

    private static String cel(List<Blad> bladen, int welk, String rij, String maand) {
        return Telbeurt.cel(bladen.get(welk), rij, maand);
    }

    private String doelgroep(String organisatie) {
        return database.sql(
                        "select g.nummer from training.doelgroep g join training.organisatie o on o.id = g.organisatie"
                                + " where o.naam = ?")
                .param(organisatie)
                .query(String.class)
                .single();
    }
}
