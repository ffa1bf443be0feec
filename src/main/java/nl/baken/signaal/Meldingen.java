// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of one signal to partners: planned by D02, sent by a person, answered by the partner. */
@Repository
class Meldingen {

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Meldingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    void plan(SignaalNummer nummer, int volgnummer, Route route, String plicht, String grond) {
        database.sql(
                        """
                        insert into signaal.melding (nummer, volgnummer, route, plicht, grond)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(nummer.waarde(), volgnummer, route.code(), plicht, grond)
                .update();
    }

    List<Melding> van(SignaalNummer nummer) {
        return database.sql("select * from signaal.melding where nummer = ? order by volgnummer")
                .param(nummer.waarde())
                .query(Meldingen::rij)
                .list();
    }

    Melding lees(SignaalNummer nummer, int volgnummer) {
        return van(nummer).stream()
                .filter(melding -> melding.volgnummer() == volgnummer)
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    void verstuur(SignaalNummer nummer, int volgnummer, VerstuurMelding opdracht) {
        String rij = nummer.waarde() + '/' + volgnummer;
        database.sql(
                        """
                        update signaal.melding set verstuurd = ?, reden = ?, verzonden_op = ?, omvang = ?,
                            toestemming = ?, kenmerk = ? where nummer = ? and volgnummer = ?""")
                .params(java.util.Arrays.asList(
                        opdracht.verstuurd() == Antwoord.JA,
                        kluis.sluit(opdracht.reden(), "signaal.melding.reden", rij),
                        opdracht.verzondenOp() == null ? null : java.sql.Date.valueOf(opdracht.verzondenOp()),
                        opdracht.omvang() == null ? null : opdracht.omvang().code(),
                        opdracht.toestemming() == null ? null : opdracht.toestemming() == Antwoord.JA,
                        kluis.sluit(opdracht.kenmerk(), "signaal.melding.kenmerk", rij),
                        nummer.waarde(),
                        volgnummer))
                .update();
    }

    /** Keeps how and when the partners were asked again, and why it was the last time. */
    void bewaarHerinnering(SignaalNummer nummer, HerinnerKetenpartner opdracht, boolean laatste) {
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into signaal.herinnering
                            (nummer, rij, kanaal, herinnerd_op, laatste, reden, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(java.util.Arrays.asList(
                        nummer.waarde(),
                        rij,
                        opdracht.kanaal().code(),
                        java.sql.Date.valueOf(opdracht.herinnerdOp()),
                        laatste,
                        laatste ? kluis.sluit(opdracht.reden(), "signaal.herinnering.reden", rij) : null,
                        Timestamp.from(klok.instant())))
                .update();
        herinner(nummer);
    }

    void herinner(SignaalNummer nummer) {
        database.sql(
                        """
                        update signaal.melding set herinnerd = herinnerd + 1
                        where nummer = ? and verstuurd and uitslag is null""")
                .param(nummer.waarde())
                .update();
    }

    /** @return false when this result was registered before */
    boolean zetUitslag(SignaalNummer nummer, int volgnummer, Uitslag uitslag, LocalDate op) {
        return database.sql(
                                """
                                update signaal.melding set uitslag = ?, uitslag_op = ?
                                where nummer = ? and volgnummer = ? and uitslag is null""")
                        .params(uitslag.code(), java.sql.Date.valueOf(op), nummer.waarde(), volgnummer)
                        .update()
                == 1;
    }

    private static Melding rij(ResultSet rij, int n) throws SQLException {
        String uitslag = rij.getString("uitslag");
        return new Melding(
                rij.getString("nummer"),
                rij.getInt("volgnummer"),
                Route.vanCode(rij.getString("route")),
                rij.getString("plicht"),
                rij.getString("grond"),
                (Boolean) rij.getObject("verstuurd"),
                rij.getObject("verzonden_op", LocalDate.class),
                rij.getInt("herinnerd"),
                uitslag == null ? null : Uitslag.valueOf(uitslag.toUpperCase(Locale.ROOT)),
                rij.getObject("uitslag_op", LocalDate.class));
    }
}
