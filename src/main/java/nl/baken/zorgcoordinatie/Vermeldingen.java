// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which case a mention in a signal belongs to. It names nobody: the signal knows who it is. */
@Repository
class Vermeldingen {

    private final JdbcClient database;
    private final Zaken zaken;

    Vermeldingen(JdbcClient database, Zaken zaken) {
        this.database = database;
        this.zaken = zaken;
    }

    void bewaar(long vermelding, ZaakNummer nummer) {
        database.sql("insert into zorgcoordinatie.vermelding (persoon, nummer) values (?, ?) on conflict do nothing")
                .params(vermelding, nummer.waarde())
                .update();
    }

    /** The case in which somebody works, or handles a death, for one of these; the first when there are several. */
    Optional<ZaakNummer> openZaak(List<Long> vermeldingen) {
        return zaken(vermeldingen)
                .filter(Vermeldingen::isLopend)
                .map(Zaak::nummer)
                .findFirst();
    }

    /** The case that was opened last for one of these, closed or not. */
    Optional<Zaak> laatsteZaak(List<Long> vermeldingen) {
        return zaken(vermeldingen).max(Comparator.comparing(Zaak::geopendOp));
    }

    private Stream<Zaak> zaken(List<Long> vermeldingen) {
        return database
                .sql(
                        "select distinct nummer from zorgcoordinatie.vermelding where persoon in (:personen) order by nummer")
                .param("personen", vermeldingen)
                .query(String.class)
                .list()
                .stream()
                .map(nummer -> zaken.lees(new ZaakNummer(nummer)));
    }

    private static boolean isLopend(Zaak zaak) {
        return zaak.isOpen() && (zaak.geslotenOp() == null || zaak.status() == Zaakstatus.OVERLEDEN);
    }
}
