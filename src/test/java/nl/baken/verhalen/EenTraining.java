// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.training.Aanwezigheden;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.BewaarTrainer;
import nl.baken.training.Deelnemer;
import nl.baken.training.Dekkingsregel;
import nl.baken.training.Sessieblad;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.Trainingsoverzicht;
import nl.baken.training.VraagTrainingAan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people do with a training (P11): target groups, a session, its sign list. */
@Component
public class EenTraining {

    public static final String BELEID = "beleidsmedewerker";
    static final String SLEUTEL = "sleutelfunctionaris_haarlem";
    static final String PLANNEN = "sessie-plannen";
    static final String VASTLEGGEN = "aanwezigheid-vastleggen";
    static final String EVALUEREN = "sessie-evalueren";

    private final Verhaal verhaal;
    private final Trainingen trainingen;
    private final Aanwezigheden aanwezigheden;
    private final Sessieblad bladen;
    private final Trainingsoverzicht overzicht;
    private final JdbcClient database;

    EenTraining(
            Verhaal verhaal,
            Trainingen trainingen,
            Aanwezigheden aanwezigheden,
            Sessieblad bladen,
            Trainingsoverzicht overzicht,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.trainingen = trainingen;
        this.aanwezigheden = aanwezigheden;
        this.bladen = bladen;
        this.overzicht = overzicht;
        this.database = database;
    }

    public record Gegeven(String nummer, String certificaat) {}

    <T> T als(String wie, Callable<T> wat) {
        verhaal.als(wie);
        try {
            return wat.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            verhaal.niemand();
        }
    }

    /** @return a name that no other test has */
    static String naam(String begin) {
        return begin + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    void doelgroep(String organisatie, String functie, int aantal, LocalDate peildatum) {
        als(
                BELEID,
                () -> trainingen.bewaar(new BewaarDoelgroep(organisatie, "Haarlem", functie, aantal, peildatum, null)));
    }

    long organisatie(String naam) {
        return database.sql("select id from training.organisatie where naam = ?")
                .param(naam)
                .query(Long.class)
                .single();
    }

    /** @return the id of a person who may give trainings from that day on */
    long trainer(LocalDate vanaf) {
        return als(BELEID, () -> {
            trainingen.bewaar(new BewaarTrainer(
                    Geheim.van("Trudy Fictief"), Geheim.van("trudy-" + UUID.randomUUID() + "@haarlem.example"), vanaf));
            return database.sql("select max(persoon) from training.certificaat where trainer and deelname is null")
                    .query(Long.class)
                    .single();
        });
    }

    TrainingNummer aangevraagd(String organisatie, Trainingsoort soort) {
        return als(SLEUTEL, () -> trainingen.vraagAan(new VraagTrainingAan(organisatie(organisatie), soort)));
    }

    /** In a class room on that day, by a trainer of a month before, for people of a wijkteam. */
    TrainingNummer gepland(String wijkteam, LocalDate dag, int aantal) {
        TrainingNummer nummer = aangevraagd(wijkteam, Trainingsoort.KLASSIKAAL);
        verhaal.doet(
                SLEUTEL, nummer.waarde(), PLANNEN, plan(dag, trainer(dag.minusMonths(1)), regels(aantal, "wijkteam")));
        return nummer;
    }

    /** @return lines of people as somebody would type them */
    static String regels(int aantal, String functie) {
        String bijlage = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(i -> "Deelnemer " + i + " Fictief; d" + i + "-" + bijlage + "@haarlem.example; " + functie)
                .collect(Collectors.joining("\n"));
    }

    Map<String, Object> plan(LocalDate dag, long trainer, String deelnemers) {
        return new HashMap<>(Map.of(
                "datum",
                dag,
                "begin",
                "9:00",
                "einde",
                "12:00",
                "plaats",
                "Stadhuis, zaal 3",
                "trainer",
                trainer,
                "deelnemers",
                deelnemers));
    }

    Sessieblad.Blad blad(String wie, TrainingNummer nummer) {
        return als(wie, () -> bladen.bekijk(nummer));
    }

    List<Deelnemer> deelnemers(TrainingNummer nummer) {
        return blad(BELEID, nummer).deelnemers();
    }

    void tekentAf(TrainingNummer nummer, int aanwezig, int onbekend, boolean klaar) {
        tekentAf(SLEUTEL, nummer, aanwezig, onbekend, klaar);
    }

    void tekentAf(String wie, TrainingNummer nummer, int aanwezig, int onbekend, boolean klaar) {
        List<Long> lijst = deelnemers(nummer).stream().map(Deelnemer::id).toList();
        als(wie, () -> {
            aanwezigheden.tekenAf(
                    nummer,
                    java.util.Set.copyOf(lijst.subList(0, aanwezig)),
                    java.util.Set.copyOf(lijst.subList(aanwezig, aanwezig + onbekend)),
                    klaar);
            return null;
        });
    }

    List<Dekkingsregel> dekking(String wie, String organisatie) {
        return als(wie, () -> overzicht.bekijk()).dekking().stream()
                .filter(rij -> rij.organisatie().equals(organisatie))
                .toList();
    }

    /** One in Haarlem that was, with a certificate; on the clock of now. */
    public Gegeven gegeven() {
        String organisatie = naam("Wijkteam");
        LocalDate gisteren = verhaal.vandaag().minusDays(1);
        doelgroep(organisatie, "wijkteam", 1, gisteren);
        TrainingNummer nummer = aangevraagd(organisatie, Trainingsoort.KLASSIKAAL);
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, plan(gisteren, trainer(gisteren), regels(1, "wijkteam")));
        verhaal.verstrijkt(java.time.Duration.ofMinutes(1), nummer.waarde());
        tekentAf(nummer, 1, 0, true);
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of());
        verhaal.klokTerug();
        return new Gegeven(
                nummer.waarde(), String.valueOf(deelnemers(nummer).get(0).certificaat()));
    }
}
