// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.DoelgroepNummer;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.gedeeld.telling.Trainingsstand;
import nl.baken.gedeeld.telling.Trainingsstand.Stand;
import nl.baken.gedeeld.web.Waarschuwingen;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Organisaties;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.Deelnemersopruiming;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.Trainingsoverzicht;
import nl.baken.training.Trainingsoverzicht.Planregel;
import nl.baken.training.Trainingsplannen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P11 round the sessions: the plan of a year with a second eye on the money, who is behind, and what it adds to K16 and K17. */
@BakenTest
class TrainingsplanVerhaalTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    Trainingen trainingen;

    @Autowired
    Trainingsplannen plannen;

    @Autowired
    Trainingsoverzicht overzicht;

    @Autowired
    LosseVragen vragen;

    @Autowired
    Organisaties organisaties;

    @Autowired
    Waarschuwingen waarschuwingen;

    @Autowired
    Trainingsstand standen;

    @Autowired
    List<Telbaar> telbaar;

    @Autowired
    List<Dossierbron> bronnen;

    @Autowired
    Deelnemersopruiming opruiming;

    @Autowired
    Eendagsregels rijen;

    @Autowired
    JdbcClient database;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    /** Long ago no target group had a size, so nobody can be behind. */
    @Test
    void hetPlanBegintVanzelfEnZonderDoelgroepenIsNiemandAchter() {
        verhaal.nu("2018-10-31T09:00");
        plannen.beginAlsHetTijdIs();
        assertThat(plan(2019)).isNull();
        verhaal.nu("2018-11-01T09:00");
        plannen.beginAlsHetTijdIs();
        plannen.beginAlsHetTijdIs();
        Planregel plan = plan(2019);
        assertThat(verhaal.probeert(
                        BELEID,
                        plan.nummer(),
                        "behoefte-inventariseren",
                        Map.of("peildatum", LocalDate.of(2018, 10, 1), "behoefte", "40")))
                .isEqualTo(Verhaal.geweigerd(
                        "", "Er staan nog geen doelgroepen. Voeg ze eerst toe: menu Trainingen, Doelgroepen."));

        verhaal.nu("2019-10-01T23:00");
        verhaal.dagen(0, plan.nummer());
        assertThat(verhaal.pad(plan.nummer())).doesNotContain("dekking-toetsen");
        verhaal.dagen(1, plan.nummer());

        assertThat(verhaal.pad(plan.nummer())).contains("dekking-toetsen", "dekking-voldoende");
        assertThat(verhaal.taken(BELEID, plan.nummer())).containsExactly("behoefte-inventariseren");
    }

    @Test
    void eenTweedePersoonKijktNaarHetGeldEnWieAchterLigtWordtBesproken() {
        verhaal.nu("2031-02-03T09:00");
        String wijkteam = EenTraining.naam("Wijkteam achter");
        training.doelgroep(wijkteam, "wijkteam", 10, LocalDate.of(2031, 1, 1));
        String klein = EenTraining.naam("Wijkteam klein");
        training.doelgroep(klein, "wijkteam", 3, LocalDate.of(2031, 1, 1));
        assertThat(waarschuwing(BELEID)).contains("minder dan 60%", wijkteam, klein);
        assertThat(waarschuwing("manager"))
                .as("van drie mensen zonder bewijs ziet wie aantallen leest niets")
                .contains(wijkteam)
                .doesNotContain(klein);
        assertThat(waarschuwing("contractbeheerder")).doesNotContain("getraind");
        training.als(BELEID, () -> {
            plannen.beginMetDeHand(2031);
            assertThatThrownBy(() -> plannen.beginMetDeHand(2031)).isInstanceOf(Weigering.class);
            return null;
        });
        String nummer = plan(2031).nummer();
        verhaal.doet(
                BELEID,
                nummer,
                "behoefte-inventariseren",
                Map.of("peildatum", LocalDate.of(2031, 2, 1), "behoefte", "10"));
        Map<String, String> voorstel = new HashMap<>(Map.of("sessies", "2", "budget", "900000"));
        verhaal.doet(BELEID, nummer, "plan-vaststellen", voorstel);
        assertThatThrownBy(() -> antwoordt(BELEID, nummer, true)).isInstanceOf(Weigering.class);
        antwoordt("manager", nummer, false);
        voorstel.put("budget", "9000");
        verhaal.doet(BELEID, nummer, "plan-vaststellen", voorstel);
        assertThat(plan(2031).stand()).isEqualTo("Budget nog niet goedgekeurd");
        antwoordt("manager", nummer, true);
        assertThat(plan(2031).stand()).isEqualTo("Vastgesteld op 3 februari 2031");
        assertThat(plan(2031).budget()).isEqualTo("€ 9.000");

        verhaal.dagen(242, nummer);
        verhaal.doet(
                BELEID,
                nummer,
                "dekking-bespreken",
                Map.of(
                        "besproken",
                        List.of(training.organisatie(wijkteam)),
                        "afspraak",
                        "FICTIEF: volgende week twee keer"));

        assertThat(verhaal.pad(nummer)).contains("plan-vastgesteld").endsWith("dekking-bespreken", "dekking-besproken");
        verhaal.nu("2036-10-01T09:00");
        opruiming.ruimOp();
        assertThat(heeftAfspraak(nummer)).isTrue();
        verhaal.nu("2036-10-05T09:00");
        opruiming.ruimOp();
        assertThat(heeftAfspraak(nummer))
                .as("na B10 weg, de rest van het plan blijft")
                .isFalse();
        assertThat(plan(2031).budget()).isEqualTo("€ 9.000");
    }

    private String waarschuwing(String wie) {
        Medewerker lezer = verhaal.als(wie);
        verhaal.niemand();
        return waarschuwingen.voor(lezer).map(blok -> blok.regels().toString()).orElse("");
    }

    private boolean heeftAfspraak(String nummer) {
        return database.sql("select afspraak is not null from training.plan where nummer = ?")
                .param(nummer)
                .query(Boolean.class)
                .single();
    }

    private void antwoordt(String wie, String nummer, boolean akkoord) {
        training.als(wie, () -> {
            vragen.beantwoord(nummer, akkoord, Geheim.van(akkoord ? "" : "FICTIEF: te duur"));
            return null;
        });
    }

    private Planregel plan(int jaar) {
        return training.als("manager", () -> overzicht.bekijk()).plannen().stream()
                .filter(plan -> plan.jaar() == jaar)
                .findFirst()
                .orElse(null);
    }

    @Test
    void iemandTeltEenKeerOokNaEenHerhaling() {
        verhaal.nu("2026-01-05T09:00");
        String naam = EenTraining.naam("Wijkteam telt");
        String account = naam.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        organisaties.maak(account, naam, "overig", null);
        DoelgroepNummer doelgroep = training.als(
                BELEID,
                () -> trainingen.bewaar(
                        new BewaarDoelgroep(naam, "Zaanstad", "wijkteam", 2, LocalDate.of(2026, 1, 1), account)));
        training.als(
                BELEID,
                () -> trainingen.bewaar(
                        new BewaarDoelgroep(naam, "Zaanstad", "wijkteam", 1, LocalDate.of(2027, 1, 1), account)));
        String wie = EenTraining.regels(1, "wijkteam");
        long trainer = training.trainer(LocalDate.of(2026, 1, 1));
        TrainingNummer eerste = geweest(naam, LocalDate.of(2026, 2, 2), trainer, wie);
        TrainingNummer tweede = geweest(naam, LocalDate.of(2027, 2, 2), trainer, wie);
        Set<String> nummers = Set.of(eerste.waarde(), tweede.waarde(), doelgroep.waarde());

        assertThat(wachtrij()).containsAll(nummers);
        assertThat(stand(nummers, "gecertificeerd", naam, LocalDate.of(2026, 2, 1)))
                .isZero();
        assertThat(stand(nummers, "gecertificeerd", naam, LocalDate.of(2026, 2, 2)))
                .isEqualTo(1);
        assertThat(stand(nummers, "gecertificeerd", naam, LocalDate.of(2027, 6, 1)))
                .isEqualTo(1);
        assertThat(stand(nummers, "gecertificeerd", naam, LocalDate.of(2028, 6, 1)))
                .isEqualTo(1);
        assertThat(stand(nummers, "gecertificeerd", naam, LocalDate.of(2029, 2, 3)))
                .isZero();
        assertThat(stand(nummers, "doel", naam, LocalDate.of(2026, 6, 1))).isEqualTo(2);
        assertThat(stand(nummers, "doel", naam, LocalDate.of(2027, 6, 1))).isEqualTo(1);
        assertThat(bronnen.stream()
                        .flatMap(bron -> bron.kenmerken(nummers).values().stream())
                        .map(kenmerken -> kenmerken.gemeente()))
                .hasSize(3)
                .containsOnly("zaanstad");
        assertThat(bronnen.stream().flatMap(bron -> bron.verwant(Set.of(eerste.waarde())).stream()))
                .contains(tweede.waarde());

        Trainingsstand.Verloop verloop = standen.lees();
        assertThat(verloop.op(account, LocalDate.of(2025, 12, 31))).isEqualTo(Stand.ONBEKEND);
        assertThat(verloop.op(account, LocalDate.of(2026, 3, 1))).isEqualTo(Stand.ONGETRAIND);
        assertThat(verloop.op(account, LocalDate.of(2027, 3, 1))).isEqualTo(Stand.GETRAIND);
        assertThat(verloop.op("onbekende-organisatie", LocalDate.of(2027, 3, 1)))
                .isEqualTo(Stand.ONBEKEND);
        rijen.metNorm("training_dekking", LocalDate.of(2026, 3, 8), 40, () -> assertThat(List.of(8, 9))
                .as("een van de twee is genoeg op die ene dag")
                .extracting(dag -> standen.lees().op(account, LocalDate.of(2026, 3, dag)))
                .containsExactly(Stand.GETRAIND, Stand.ONGETRAIND));
        rijen.metCentrumgemeente(
                "Zaanstad", LocalDate.of(2027, 1, 1), "Alkmaar", () -> assertThat(List.of(eerste, tweede))
                        .extracting(this::gemeente)
                        .containsExactly("zaanstad", "alkmaar"));
    }

    private String gemeente(TrainingNummer nummer) {
        return bronnen.stream()
                .flatMap(bron -> bron.kenmerken(Set.of(nummer.waarde())).values().stream())
                .findFirst()
                .orElseThrow()
                .gemeente();
    }

    private TrainingNummer geweest(String organisatie, LocalDate dag, long trainer, String wie) {
        TrainingNummer nummer = training.aangevraagd(BELEID, organisatie, Trainingsoort.KLASSIKAAL);
        verhaal.doet(BELEID, nummer.waarde(), EenTraining.PLANNEN, training.plan(dag, trainer, wie));
        verhaal.nu(dag + "T13:00");
        verhaal.dagen(0, nummer.waarde());
        training.tekentAf(BELEID, nummer, 1, 0, true);
        verhaal.doet(BELEID, nummer.waarde(), EenTraining.VASTLEGGEN, Map.of());
        verhaal.doet(BELEID, nummer.waarde(), EenTraining.EVALUEREN, Map.of("antwoorden", "0"));
        return nummer;
    }

    private List<String> wachtrij() {
        return database.sql("select nummer from rapportage.te_tellen")
                .query(String.class)
                .list();
    }

    private long stand(Set<String> nummers, String wat, String organisatie, LocalDate dag) {
        return telbaar.stream()
                .flatMap(module -> module.tel(nummers).stream())
                .filter(bijdrage -> bijdrage.cijfer().equals("K16"))
                .filter(bijdrage ->
                        bijdrage.onderdeel().equals(wat + "|" + organisatie + "|Medewerker van een wijkteam"))
                .filter(bijdrage -> !bijdrage.op().isAfter(Dag.begin(dag)))
                .mapToLong(Bijdrage::aantal)
                .sum();
    }
}
