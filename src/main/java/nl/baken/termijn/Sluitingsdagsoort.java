// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelrij.Kan;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Free days in the two calendars. A row holds one day, so there is nothing to close; it can be taken back before. */
@Component
class Sluitingsdagsoort implements Regelsoort<MaakSluitingsdag> {

    private final JdbcClient jdbc;
    private final Clock klok;

    Sluitingsdagsoort(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public String code() {
        return "sluitingsdagen";
    }

    @Override
    public String naam() {
        return "Sluitingsdagen";
    }

    @Override
    public String uitleg() {
        return "Dagen die niet als werkdag tellen, naast weekend en feestdagen. Een nieuwe dag telt mee voor termijnen die"
                + " daarna beginnen; wat al loopt, houdt zijn einde.";
    }

    @Override
    public String formulier() {
        return "regel-sluitingsdag";
    }

    @Override
    public Class<MaakSluitingsdag> opdracht() {
        return MaakSluitingsdag.class;
    }

    @Override
    public String nieuw() {
        return "Sluitingsdag toevoegen";
    }

    private record Rij(String kalender, LocalDate datum, String omschrijving, String basis, boolean ingetrokken) {}

    @Override
    public List<Regelrij> rijen() {
        LocalDate vandaag = LocalDate.now(klok);
        return jdbc
                .sql(
                        """
                        select 'werkdag' as kalender, datum, omschrijving, basis, ingetrokken_op is not null as ingetrokken
                          from termijn.sluitingsdag
                        union all
                        select 'wettelijk', datum, besluit, basis, ingetrokken_op is not null
                          from termijn.gelijkgestelde_dag
                        order by datum desc, kalender""")
                .query(Rij.class)
                .list()
                .stream()
                .map(rij -> new Regelrij(
                        sleutel(Kalendersoort.lees(rij.kalender()), rij.datum()),
                        Dag.toon(rij.datum()),
                        inWoorden(Kalendersoort.lees(rij.kalender())),
                        rij.datum(),
                        rij.datum().plusDays(1),
                        rij.basis(),
                        rij.omschrijving(),
                        rij.ingetrokken(),
                        !rij.ingetrokken() && rij.datum().isAfter(vandaag) ? Set.of(Kan.INTREKKEN) : Set.of()))
                .toList();
    }

    @Override
    public Voorinvulling bekend(@Nullable String sleutel) {
        if (sleutel != null) {
            throw new NietGevonden();
        }
        return Voorinvulling.leeg();
    }

    @Override
    public String sleutel(MaakSluitingsdag opdracht, @Nullable String gekozen) {
        return sleutel(opdracht.kalender(), opdracht.geldigVan());
    }

    private static String sleutel(Kalendersoort kalender, LocalDate dag) {
        return kalender.name().toLowerCase(Locale.ROOT) + " " + dag;
    }

    @Override
    public void controleer(String sleutel, MaakSluitingsdag opdracht, LocalDate ingang) {
        if (opdracht.geldigVan().isBefore(LocalDate.now(klok))) {
            throw new Weigering("geldigVan", "Deze dag is voorbij. Kies vandaag of een dag in de toekomst.");
        }
        if (rijen().stream().anyMatch(rij -> rij.sleutel().equals(sleutel))) {
            throw new Weigering("geldigVan", "Deze dag staat al in de lijst. Kies een andere dag.");
        }
        if (Kalender.van(opdracht.kalender(), Set.of()).isVrij(opdracht.geldigVan())) {
            throw new Weigering(
                    "geldigVan", "Dit is een weekenddag of feestdag en telt al als vrij. Kies een andere dag.");
        }
    }

    @Override
    public List<Regel> inWoorden(String sleutel, MaakSluitingsdag opdracht, LocalDate ingang) {
        return List.of(
                new Regel("Dag", Dag.toon(opdracht.geldigVan())),
                new Regel("Voor", inWoorden(opdracht.kalender())),
                new Regel("Reden of besluit", opdracht.omschrijving() + " (" + opdracht.basis() + ")"));
    }

    private static String inWoorden(Kalendersoort kalender) {
        return kalender == Kalendersoort.WERKDAG ? "geen werkdag" : "geen dag voor wettelijke termijnen";
    }

    @Override
    public void voegToe(String sleutel, MaakSluitingsdag opdracht, LocalDate ingang) {
        String tabel = opdracht.kalender() == Kalendersoort.WERKDAG
                ? "termijn.sluitingsdag (datum, omschrijving, basis)"
                : "termijn.gelijkgestelde_dag (datum, besluit, basis)";
        jdbc.sql("insert into " + tabel + " values (?, ?, ?)")
                .params(opdracht.geldigVan(), opdracht.omschrijving(), opdracht.basis())
                .update();
    }

    @Override
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        throw new NietGevonden();
    }

    @Override
    public void trekIn(String sleutel, LocalDate van) {
        String tabel = sleutel.equals(sleutel(Kalendersoort.WERKDAG, van))
                ? "termijn.sluitingsdag"
                : "termijn.gelijkgestelde_dag";
        int gedaan = jdbc.sql("update " + tabel + " set ingetrokken_op = ? where datum = ? and datum > ?"
                        + " and ingetrokken_op is null")
                .params(Timestamp.from(klok.instant()), van, LocalDate.now(klok))
                .update();
        if (gedaan == 0) {
            throw new Weigering("Deze dag is al geweest of al ingetrokken. Bekijk de lijst opnieuw.");
        }
    }
}
