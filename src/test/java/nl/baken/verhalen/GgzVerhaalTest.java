// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPsychischspoor.BEMIDDELEN;
import static nl.baken.verhalen.EenPsychischspoor.BESPREKEN;
import static nl.baken.verhalen.EenPsychischspoor.VERWIJZING;
import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.geweigerd;
import static nl.baken.verhalen.EenZorgspoor.velden;
import static nl.baken.zaak.Berichtsoort.GGZ_BEHANDELING_GEEINDIGD;
import static nl.baken.zaak.Berichtsoort.GGZ_BEHANDELING_GESTART;
import static nl.baken.zaak.Berichtsoort.GGZ_INTAKE;
import static nl.baken.zaak.Berichtsoort.GGZ_WIJST_AF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** P06.3 to P06.5: what the ggz tells, how long somebody waits for it, and who mediates then. */
@BakenTest
class GgzVerhaalTest {

    private static final String DEEL = "Psychische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenPsychischspoor psychisch;

    @Autowired
    private Feiten feiten;

    @Autowired
    private TransactionTemplate transactie;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = psychisch.begonnen();
    }

    @Test
    void eenGgzTrajectVanVerwijzingTotHetEindeBinnenDeTreeknorm() {
        psychisch.verwezen(zaak);
        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 2));
        assertThat(zorg.wachtOp(zaak)).contains("Ggz, de intake");

        verhaal.dagen(20, nummer());
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 2, 20));
        assertThat(zorg.gehaald(zaak, "T25_AANMELDING")).isEqualTo(1);
        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING")).contains(LocalDate.of(2026, 5, 1));
        assertThat(zorg.wachtOp(zaak)).contains("Ggz, het begin van de behandeling");

        verhaal.dagen(30, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, LocalDate.of(2026, 3, 20));
        assertThat(zorg.gehaald(zaak, "T25_BEHANDELING")).isEqualTo(1);
        assertThat(zorg.wachtOp(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();

        verhaal.dagen(100, nummer());
        assertThat(psychisch.taken(zaak)).isEmpty();
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 7, 1));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL))
                .contains("Verwezen op: 2 februari 2026")
                .contains("Behandeling geëindigd op: 1 juli 2026");
        assertThat(verhaal.pad(nummer())).contains("zorg-bijgewerkt", "psychische-zorg-geeindigd");
    }

    @Test
    void isDeWachttijdVoorbijDanKomtBemiddelingPerKeerEenKeer() {
        psychisch.verwezen(zaak);
        verhaal.dagen(28, nummer());
        assertThat(psychisch.taken(zaak)).as("de laatste dag is nog op tijd").isEmpty();
        verhaal.dagen(1, nummer());
        assertThat(psychisch.taken(zaak)).containsExactly(BEMIDDELEN);
        zorg.doet(zaak, BEMIDDELEN, "acties", List.of("verzekeraar", "poh_ggz"));

        assertThat(zorg.blad(zaak, DEEL))
                .contains("De intake bij de ggz is niet op tijd: Wachtlijstbemiddeling gevraagd");
        assertThat(zorg.gehaald(zaak, "T79")).isEqualTo(1);
        verhaal.dagen(30, nummer());
        assertThat(psychisch.taken(zaak)).as("één keer per aanleiding").isEmpty();
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 4, 1));
        verhaal.dagen(70, nummer());
        assertThat(psychisch.taken(zaak))
                .as("ook de behandeling laat op zich wachten")
                .containsExactly(BEMIDDELEN);
        zorg.doet(zaak, BEMIDDELEN, "nietNodig", "kan_nu_niet");
        assertThat(zorg.blad(zaak, DEEL)).contains("Bemiddelen was niet nodig");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        assertThat(verhaal.pad(nummer())).contains("wachttijd-voorbij");
    }

    @Test
    void begintDeGgzIntussenDanVerdwijntDeTaak() {
        psychisch.verwezen(zaak);
        verhaal.dagen(29, nummer());
        assertThat(psychisch.taken(zaak)).containsExactly(BEMIDDELEN);
        zorg.bericht(zaak, GGZ_INTAKE, LocalDate.of(2026, 3, 3));

        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T79")).isEmpty();
        assertThat(verhaal.pad(nummer())).contains("ggz-begint");
    }

    @Test
    void neemtDeGgzIemandNietAanDanVraagtDeTaakWaaromEnVolgtEenAndereVerwijzing() {
        psychisch.verwezen(zaak);
        verhaal.dagen(10, nummer());
        zorg.bericht(zaak, GGZ_WIJST_AF, dag(12));
        assertThat(psychisch.taken(zaak)).containsExactly(BEMIDDELEN);
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
        assertThat(verhaal.probeert(WIE, nummer(), BEMIDDELEN, velden("acties", List.of("andere_ggz"))))
                .isEqualTo(geweigerd("reden", "Maak een keuze."));
        zorg.doet(zaak, BEMIDDELEN, "reden", "taal", "acties", List.of("andere_ggz"));

        assertThat(psychisch.taken(zaak)).isEmpty();
        verhaal.dagen(7, nummer());
        assertThat(psychisch.taken(zaak)).as("vijf werkdagen na het gesprek").containsExactly(VERWIJZING);
        zorg.doet(zaak, VERWIJZING, "verwezenOp", dag(19), "aanbieder", "specialistisch");
        assertThat(zorg.gehaald(zaak, "T78")).isEqualTo(1);
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 19));

        zorg.bericht(zaak, GGZ_WIJST_AF, dag(19));
        zorg.doet(zaak, BEMIDDELEN, "reden", "kort_verblijf", "acties", List.of("lotgenoten"));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG))
                .as("overbrugging volstaat")
                .isFalse();
    }

    @Test
    void berichtenKomenInElkeVolgordeEnTweeKeer() {
        psychisch.verwezen(zaak);
        verhaal.dagen(60, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, LocalDate.of(2026, 3, 10));
        zorg.bericht(zaak, GGZ_INTAKE, dag(20));
        assertThat(zorg.bericht(zaak, GGZ_INTAKE, dag(20))).isEqualTo(Ontvangst.AL_ONTVANGEN);

        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING"))
                .as("de behandeling loopt al")
                .isEmpty();
        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Weigering.class)
                .hasMessage("De behandeling kan niet eindigen voor zij begon. Controleer de datum.");
        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_WIJST_AF, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Weigering.class);
        assertThat(zorg.blad(zaak, DEEL)).doesNotContain("geëindigd").doesNotContain("Niet aangenomen");
    }

    @Test
    void watVoorDeVerwijzingZouZijnWordtGeweigerd() {
        verhaal.dagen(3, nummer());
        psychisch.verwezen(zaak, dag(5));
        LocalDate eerder = dag(4);

        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_INTAKE, eerder))
                .isInstanceOf(Weigering.class)
                .hasMessage("De intake kan niet voor de verwijzing zijn. Controleer de datum.");
        assertThatThrownBy(() -> zorg.bericht(zaak, GGZ_WIJST_AF, eerder))
                .isInstanceOf(Weigering.class)
                .hasMessage("De ggz kan niet afwijzen voor de verwijzing. Controleer de datum.");
        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    void eenLaatBerichtNaHetEindeVraagtGeenNieuwGesprek() {
        psychisch.verwezen(zaak);
        verhaal.dagen(60, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GEEINDIGD, LocalDate.of(2026, 3, 30));
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        verhaal.dagen(1, nummer());
        zorg.bericht(zaak, GGZ_INTAKE, dag(20));

        assertThat(zorg.blad(zaak, DEEL)).contains("Intake op: 20 februari 2026");
        assertThat(psychisch.taken(zaak)).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isFalse();
        assertThat(verhaal.pad(nummer())).contains("ggz-laat-horen");
    }

    @Test
    void meldtDeGgzZichEerderDanDeVerwijzingDanWordtDieAangevuld() {
        zorg.bericht(zaak, GGZ_INTAKE, dag(2));
        assertThat(psychisch.taken(zaak)).as("het gesprek is nog niet geweest").containsExactly(BESPREKEN);
        psychisch.verwezen(zaak);

        assertThat(zorg.laatsteDag(zaak, "T25_AANMELDING")).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T25_BEHANDELING")).contains(LocalDate.of(2026, 4, 13));
        assertThat(zorg.blad(zaak, DEEL)).contains("Verwezen op: 2 februari 2026", "Soort ggz: Basis-ggz");
    }

    @Test
    void wieVerhuistTijdensDeBehandelingHeeftEenWarmeOverdrachtNodig() {
        psychisch.verwezen(zaak);
        verhaal.dagen(40, nummer());
        zorg.bericht(zaak, GGZ_BEHANDELING_GESTART, dag(20));
        verhaal.als(WIE);
        transactie.executeWithoutResult(
                t -> feiten.meld(zaak, Feitsoort.VERHUISD, LocalDate.of(2026, 3, 10), "Opvang"));

        assertThat(zorg.blad(zaak, DEEL)).contains("Let op: verhuisd op 10 maart 2026", "warme overdracht");
    }

    private String nummer() {
        return zaak.waarde();
    }
}
