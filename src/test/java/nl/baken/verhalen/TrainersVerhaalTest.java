// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static nl.baken.verhalen.EenTraining.PLANNEN;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static nl.baken.verhalen.EenTraining.VASTLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.gedeeld.telling.Trainingsstand;
import nl.baken.gedeeld.telling.Trainingsstand.Stand;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Organisaties;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.BewaarTrainer;
import nl.baken.training.Trainers;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.VraagTrainingAan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P11 round the sessions: who gives trainings, who arranges them where, and who is the same person. */
@BakenTest
class TrainersVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    Mailbus mails;

    @Autowired
    Trainers trainers;

    @Autowired
    Trainingen trainingen;

    @Autowired
    Trainingsstand standen;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisaties organisaties;

    @Autowired
    JdbcClient database;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    /** Sixty days before 1 March 2028 is 1 January. */
    @Test
    void wieEldersTrainerWerdHoortDatHetAfloopt() {
        verhaal.nu("2026-03-02T09:00");
        long persoon = training.trainer(LocalDate.of(2026, 3, 1));
        String kenmerk = kenmerk(persoon);
        assertThat(stand(kenmerk)).isEqualTo("Geldig");
        verhaal.nu("2027-12-31T09:00");
        trainers.herinner();
        assertThat(mails.met(kenmerk)).isEmpty();
        verhaal.nu("2028-01-02T09:00");
        trainers.herinner();
        trainers.herinner();
        assertThat(mails.met(kenmerk))
                .extracting(Mailbericht::onderwerp)
                .singleElement()
                .asString()
                .contains("loopt af");
        assertThat(stand(kenmerk)).isEqualTo("Loopt bijna af");
        verhaal.nu("2028-03-02T09:00");
        assertThat(stand(kenmerk)).isEqualTo("Verlopen");

        assertThatThrownBy(() -> trekIn(SLEUTEL, kenmerk)).isInstanceOf(NietGevonden.class);
        trekIn(BELEID, kenmerk);
        assertThat(stand(kenmerk)).isEmpty();
        assertThatThrownBy(() -> trekIn(BELEID, kenmerk)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void eenTrainerVanVoorDeRegelOfOnderAndermansAdresKomtErNietIn() {
        String adres = "trudy-" + UUID.randomUUID() + "@haarlem.example";
        assertThatThrownBy(() -> bewaar("Trudy Fictief", adres, LocalDate.of(1999, 12, 31)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("latere datum");
        bewaar("Trudy Fictief", adres, LocalDate.of(2026, 1, 5));
        bewaar("T. Fictief", adres, LocalDate.of(2026, 1, 5));
        assertThat(database.sql("select count(*) from training.certificaat where persoon = ?")
                        .param(persoon())
                        .query(Integer.class)
                        .single())
                .as("twee keer verstuurd is een keer bewaard")
                .isEqualTo(1);
        assertThatThrownBy(() -> bewaar("Piet Fictief", adres, LocalDate.of(2026, 1, 5)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("andere naam");
    }

    /** Reading the counts of every municipality is not arranging their trainings. */
    @Test
    void wieOokManagerIsRegeltAlleenDeEigenGemeente() {
        String haarlems = EenTraining.naam("Wijkteam Haarlem");
        training.doelgroep(haarlems, "wijkteam", 4, verhaal.vandaag());
        String naam = "beide-" + UUID.randomUUID();
        String account = accounts.maak(
                naam, naam, "gemeente-alkmaar", Set.of(Rol.SLEUTELFUNCTIONARIS, Rol.MANAGER), naam, false);
        assertThat(training.dekking(naam, haarlems))
                .as("van een ander blijft een klein aantal verborgen")
                .singleElement()
                .satisfies(rij -> assertThat(rij.doel()).startsWith("<5"));
        assertThatThrownBy(() -> training.aangevraagd(naam, haarlems, Trainingsoort.E_LEARNING))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> training.als(
                        naam,
                        () -> trainingen.bewaar(
                                new BewaarDoelgroep(haarlems, "Haarlem", "wijkteam", 1, verhaal.vandaag(), null))))
                .isInstanceOf(NietGevonden.class);
        eenZaak.collegaWeg(account);
    }

    @Test
    void elkeOrganisatieVanEenGemeenteZietDeTraining() {
        String wijkteam = EenTraining.naam("Wijkteam Haarlem");
        training.doelgroep(wijkteam, "wijkteam", 4, verhaal.vandaag());
        String naam = "tweede-" + UUID.randomUUID();
        organisaties.maak(naam, naam, "overig", "Haarlem");
        String account = accounts.maak(naam, naam, naam, Set.of(Rol.SLEUTELFUNCTIONARIS), naam, false);
        TrainingNummer nummer = training.aangevraagd(naam, wijkteam, Trainingsoort.E_LEARNING);
        assertThat(training.blad(naam, nummer).titel()).contains(wijkteam);
        assertThat(training.blad(SLEUTEL, nummer).titel()).contains(wijkteam);
        eenZaak.collegaWeg(account);
    }

    @Test
    void tweeKeerVersturenGeeftEenTraining() {
        String wijkteam = EenTraining.naam("Wijkteam dubbel");
        training.doelgroep(wijkteam, "wijkteam", 4, verhaal.vandaag());
        Bezoeker sleutel = Bezoeker.als(poort, SLEUTEL);
        String pagina = sleutel.get("/trainingen/nieuw").body();
        String kenmerk = pagina.replaceFirst("(?s).*name=\"_kenmerk\" value=\"([^\"]+)\".*", "$1");
        Map<String, Object> velden =
                Map.of("_kenmerk", kenmerk, "organisatie", training.organisatie(wijkteam), "soort", "e_learning");
        String eerste = Bezoeker.locatie(sleutel.post("/trainingen/nieuw", velden));
        assertThat(Bezoeker.locatie(sleutel.post("/trainingen/nieuw", velden))).isEqualTo(eerste);
        String nummer = eerste.substring(eerste.lastIndexOf('/') + 1);
        assertThat(verhaal.taken(SLEUTEL, nummer)).containsExactly(PLANNEN);
        String elders = "alkmaar-" + UUID.randomUUID();
        String account =
                accounts.maak(elders, elders, "gemeente-alkmaar", Set.of(Rol.SLEUTELFUNCTIONARIS), elders, false);
        String alkmaars = EenTraining.naam("Wijkteam Alkmaar");
        training.als(
                BELEID,
                () -> trainingen.bewaar(
                        new BewaarDoelgroep(alkmaars, "Alkmaar", "wijkteam", 1, verhaal.vandaag(), null)));
        assertThatThrownBy(() -> training.als(
                        elders,
                        () -> trainingen.vraagAan(
                                kenmerk,
                                new VraagTrainingAan(training.organisatie(alkmaars), Trainingsoort.E_LEARNING))))
                .as("met het kenmerk van een ander")
                .isInstanceOf(NietGevonden.class);
        eenZaak.collegaWeg(account);
    }

    /** The J. Jansen of another organisation is somebody else; two too many here are none too few there. */
    @Test
    void zonderMailadresIsEenNaamVanEenOrganisatieEnTeVeelHelptNietElders() {
        verhaal.nu("2026-01-05T09:00");
        String een = organisatie("een");
        String ander = organisatie("ander");
        omvang(een, "wijkteam", 1);
        omvang(een, "politie", 2);
        omvang(ander, "wijkteam", 1);
        geweest(een, "J. Jansen;;wijkteam\nP. Pietersen;;wijkteam", 2);
        geweest(ander, "J. Jansen;;wijkteam", 1);

        assertThat(training.dekking(BELEID, een))
                .extracting(rij -> rij.gecertificeerd().tekst())
                .containsExactly("0", "2");
        assertThat(training.dekking(BELEID, ander))
                .extracting(rij -> rij.gecertificeerd().tekst())
                .containsExactly("1");
        Trainingsstand.Verloop verloop = standen.lees();
        LocalDate dag = LocalDate.of(2026, 3, 1);
        assertThat(verloop.op(een, dag)).as("1 van 3, niet 2 van 3").isEqualTo(Stand.ONGETRAIND);
        assertThat(verloop.op(ander, dag)).isEqualTo(Stand.GETRAIND);
    }

    private String organisatie(String begin) {
        String naam = EenTraining.naam("wijkteam-" + begin).replace(' ', '-');
        organisaties.maak(naam, naam, "overig", null);
        return naam;
    }

    private void omvang(String organisatie, String functie, int aantal) {
        training.als(
                BELEID,
                () -> trainingen.bewaar(new BewaarDoelgroep(
                        organisatie, "Haarlem", functie, aantal, LocalDate.of(2026, 1, 1), organisatie)));
    }

    private void geweest(String organisatie, String wie, int aantal) {
        TrainingNummer nummer = training.aangevraagd(organisatie, Trainingsoort.KLASSIKAAL);
        LocalDate dag = LocalDate.of(2026, 1, 5);
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, training.plan(dag, training.trainer(dag), wie));
        verhaal.nu("2026-01-05T13:00");
        verhaal.dagen(0, nummer.waarde());
        training.tekentAf(nummer, aantal, 0, true);
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of());
        verhaal.nu("2026-01-05T09:00");
    }

    private void bewaar(String naam, String mail, LocalDate vanaf) {
        training.als(BELEID, () -> {
            trainingen.bewaar(new BewaarTrainer(Geheim.van(naam), Geheim.van(mail), vanaf));
            return null;
        });
    }

    private long persoon() {
        return database.sql("select max(id) from training.persoon")
                .query(Long.class)
                .single();
    }

    private String kenmerk(long persoon) {
        return database.sql("select kenmerk from training.certificaat where persoon = ?")
                .param(persoon)
                .query(String.class)
                .single();
    }

    private String stand(String kenmerk) {
        return training.als(BELEID, () -> trainers.lijst()).stream()
                .filter(trainer -> trainer.kenmerk().equals(kenmerk))
                .map(Trainers.Trainerregel::stand)
                .findFirst()
                .orElse("");
    }

    private void trekIn(String wie, String kenmerk) {
        training.als(wie, () -> {
            trainers.trekIn(kenmerk);
            return List.of();
        });
    }
}
