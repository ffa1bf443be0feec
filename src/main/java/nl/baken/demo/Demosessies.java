// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.training.Aanwezigheden;
import nl.baken.training.Afgelasten;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.BewaarTrainer;
import nl.baken.training.Deelnemer;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.NeemEerdereOver;
import nl.baken.training.Sessieblad;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.Vinkjes;
import nl.baken.training.VraagTrainingAan;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people do with one training in the demo. */
@Component
@Profile("demo")
class Demosessies {

    private static final String BELEID = "beleidsmedewerker";

    private final Speler speler;
    private final Trainingen trainingen;
    private final Aanwezigheden aanwezigheden;
    private final Deelnemerlijst lijsten;
    private final Afgelasten afgelasten;
    private final Sessieblad bladen;
    private final JdbcClient database;

    Demosessies(
            Speler speler,
            Trainingen trainingen,
            Aanwezigheden aanwezigheden,
            Deelnemerlijst lijsten,
            Afgelasten afgelasten,
            Sessieblad bladen,
            JdbcClient database) {
        this.speler = speler;
        this.trainingen = trainingen;
        this.aanwezigheden = aanwezigheden;
        this.lijsten = lijsten;
        this.afgelasten = afgelasten;
        this.bladen = bladen;
        this.database = database;
    }

    /** @param vandaag the day of the first start */
    void opDag(LocalDate vandaag, LocalDate dag, int uur) {
        speler.dagenGeleden((int) ChronoUnit.DAYS.between(dag, vandaag), uur);
    }

    void doelgroep(String organisatie, String gemeente, String functie, int aantal) {
        speler.als(BELEID);
        trainingen.bewaar(new BewaarDoelgroep(organisatie, gemeente, functie, aantal, speler.vandaag(), null));
    }

    void trainer(String naam, LocalDate vanaf) {
        speler.als(BELEID);
        trainingen.bewaar(new BewaarTrainer(Geheim.van(naam), Geheim.van("trainer@haarlem.example"), vanaf));
    }

    void vanVoorBaken(String organisatie, String functie, LocalDate dag) {
        speler.als(BELEID);
        trainingen.neemOver(
                UUID.randomUUID().toString(),
                new NeemEerdereOver(organisatie(organisatie), functie, Trainingsoort.E_LEARNING, dag, null));
    }

    TrainingNummer aangevraagd(String wie, String organisatie, Trainingsoort soort) {
        speler.als(wie);
        return trainingen.vraagAan(UUID.randomUUID().toString(), new VraagTrainingAan(organisatie(organisatie), soort));
    }

    TrainingNummer klassikaal(String wie, String organisatie, LocalDate dag, String deelnemers) {
        TrainingNummer nummer = aangevraagd(wie, organisatie, Trainingsoort.KLASSIKAAL);
        speler.doet(
                wie,
                nummer.waarde(),
                "sessie-plannen",
                Map.of(
                        "datum",
                        dag,
                        "begin",
                        "9:00",
                        "einde",
                        "12:00",
                        "plaats",
                        "Verzonnen zaal, Nergenshuizen",
                        "trainer",
                        trainer(),
                        "deelnemers",
                        deelnemers));
        return nummer;
    }

    /** @return a line a person: name, mail address, function */
    String mensen(int aantal, String naam, String functie, String waar) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(i -> "%s Verzonnen %d; %s%d@%s; %s".formatted(naam, i, naam.toLowerCase(), i, waar, functie))
                .collect(Collectors.joining("\n"));
    }

    void neemOver(String wie, TrainingNummer nummer, String bestand) {
        speler.als(wie);
        lijsten.neemOver(nummer, Geheim.van(bestand));
    }

    /** The first ones were there, of the next nobody knows, the others did not come. */
    void tekenAf(String wie, TrainingNummer nummer, int aanwezig, int onbekend) {
        speler.als(wie);
        List<Deelnemer> getoond = bladen.bekijk(nummer).deelnemers();
        List<Long> lijst = getoond.stream().map(Deelnemer::id).toList();
        aanwezigheden.tekenAf(
                nummer,
                new Vinkjes(
                        getoond.stream().collect(Collectors.toMap(Deelnemer::id, Deelnemer::stand)),
                        new HashSet<>(lijst.subList(0, aanwezig)),
                        new HashSet<>(lijst.subList(aanwezig, aanwezig + onbekend))),
                true);
    }

    void sluit(String wie, TrainingNummer nummer, Map<String, ?> getypt) {
        speler.doet(wie, nummer.waarde(), "aanwezigheid-vastleggen", getypt);
    }

    void lastAf(String wie, TrainingNummer nummer) {
        speler.als(wie);
        afgelasten.lastAf(nummer);
    }

    String plan(int jaar) {
        return database.sql("select nummer from training.plan where jaar = ?")
                .param(jaar)
                .query(String.class)
                .single();
    }

    private long organisatie(String naam) {
        return database.sql("select id from training.organisatie where naam = ?")
                .param(naam)
                .query(Long.class)
                .single();
    }

    private long trainer() {
        return database.sql("select min(persoon) from training.certificaat where trainer and deelname is null")
                .query(Long.class)
                .single();
    }
}
