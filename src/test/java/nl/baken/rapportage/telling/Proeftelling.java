// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.baken.gedeeld.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the sums what no dossier added, as the counter writes; and takes it away again. */
@Component
public class Proeftelling {

    private final JdbcClient database;
    private final Telopslag opslag;

    Proeftelling(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.opslag = new Telopslag(database, kluis, new Telwachtrij(database));
    }

    /** A cell of everybody, or of one value of a feature. @param vak the drawer, -1 when nothing was measured */
    public record Cel(
            String cijfer, String onderdeel, LocalDate dag, String gemeente, String kenmerk, String waarde, int vak) {

        public static Cel van(String cijfer, String onderdeel, LocalDate dag, String gemeente) {
            return new Cel(cijfer, onderdeel, dag, gemeente, Telsleutel.ALLE, "", Telsleutel.GEEN_VAK);
        }

        public Cel metVak(int ander) {
            return new Cel(cijfer, onderdeel, dag, gemeente, kenmerk, waarde, ander);
        }
    }

    @Transactional
    public void tel(Cel cel, long aantal) {
        Telboek boek = new Telboek();
        boek.boek(
                new Telsleutel(
                        cel.cijfer(),
                        cel.kenmerk(),
                        cel.waarde(),
                        cel.dag(),
                        cel.onderdeel(),
                        cel.gemeente(),
                        cel.vak()),
                new Telwaarde(aantal, 0));
        boek(boek);
    }

    @Transactional
    public void weg(Predicate<Cel> welke) {
        Telboek boek = new Telboek();
        opslag.alles(Telopslag.SOMMEN).forEach((sleutel, waarde) -> {
            if (welke.test(cel(sleutel))) {
                boek.boek(sleutel, waarde.min());
            }
        });
        boek(boek);
    }

    /** Takes off what these dossiers added, as if they were never counted. @param begin of their numbers */
    @Transactional
    public void vergeet(String begin) {
        List<String> nummers = database.sql(
                        """
                        select nummer from rapportage.geteld where starts_with(nummer, :begin)
                        union select nummer from rapportage.te_tellen where starts_with(nummer, :begin)""")
                .param("begin", begin)
                .query(String.class)
                .list();
        Telboek boek = new Telboek();
        opslag.wachtTotIkMagTellen();
        opslag.geteld(nummers).values().forEach(boek::boekTerug);
        opslag.vergeet(nummers);
        boek(boek);
    }

    private void boek(Telboek boek) {
        opslag.wachtTotIkMagTellen();
        opslag.boek(Telopslag.SOMMEN, boek);
    }

    private static Cel cel(Telsleutel sleutel) {
        return new Cel(
                sleutel.cijfer(),
                sleutel.onderdeel(),
                sleutel.dag(),
                sleutel.gemeente(),
                sleutel.kenmerk(),
                sleutel.waarde(),
                sleutel.vak());
    }
}
