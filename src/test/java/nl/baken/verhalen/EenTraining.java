// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.training.Aanwezigheden;
import nl.baken.training.Aanwezigheden.Afgetekend;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.BewaarTrainer;
import nl.baken.training.Deelnemer;
import nl.baken.training.Dekkingsregel;
import nl.baken.training.Sessieblad;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import nl.baken.training.Trainingsoverzicht;
import nl.baken.training.Vinkjes;
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

    /** @param trainer certificate of who gave it */
    public record Gegeven(String nummer, String certificaat, String deelnemer, String trainer) {}

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
        return aangevraagd(SLEUTEL, organisatie, soort);
    }

    TrainingNummer aangevraagd(String wie, String organisatie, Trainingsoort soort) {
        return als(
                wie,
                () -> trainingen.vraagAan(
                        UUID.randomUUID().toString(), new VraagTrainingAan(organisatie(organisatie), soort)));
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

    List<String> gelogd(TrainingNummer nummer) {
        return database.sql("select wat from logboek.regel where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .list();
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
        List<Deelnemer> getoond = deelnemers(nummer);
        List<Long> lijst = getoond.stream().map(Deelnemer::id).toList();
        tekentAf(wie, nummer, getoond, lijst.subList(0, aanwezig), lijst.subList(aanwezig, aanwezig + onbekend), klaar);
    }

    /** @param getoond the list as it was on the page */
    Afgetekend tekentAf(
            String wie,
            TrainingNummer nummer,
            List<Deelnemer> getoond,
            List<Long> aanwezig,
            List<Long> onbekend,
            boolean klaar) {
        return als(
                wie,
                () -> aanwezigheden.tekenAf(
                        nummer,
                        new Vinkjes(
                                getoond.stream().collect(Collectors.toMap(Deelnemer::id, Deelnemer::stand)),
                                Set.copyOf(aanwezig),
                                Set.copyOf(onbekend)),
                        klaar));
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
        long trainer = trainer(gisteren);
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, plan(gisteren, trainer, regels(1, "wijkteam")));
        verhaal.verstrijkt(java.time.Duration.ofMinutes(1), nummer.waarde());
        tekentAf(nummer, 1, 0, true);
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of());
        verhaal.klokTerug();
        Deelnemer wie = deelnemers(nummer).get(0);
        return new Gegeven(
                nummer.waarde(),
                String.valueOf(wie.certificaat()),
                String.valueOf(wie.id()),
                database.sql("select kenmerk from training.certificaat where persoon = ?")
                        .param(trainer)
                        .query(String.class)
                        .single());
    }
}
