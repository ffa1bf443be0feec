// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.RedenEinde;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each attempt to close a case, with its test and its second signature. */
@Repository
class Afsluitopslag {

    private static final String PLEK = "zorgcoordinatie.afsluiting.";
    private static final String ANTWOORD = "zorgcoordinatie.afsluitonderdeel.antwoord";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Afsluitopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /**
     * One attempt.
     *
     * @param getoetstDoor null until the test is done, and then there are no answers
     * @param akkoord null until the second person decides
     */
    record Poging(
            long id,
            RedenEinde reden,
            @Nullable String getoetstDoor,
            Map<Afsluitonderdeel, Afsluitantwoord> antwoorden,
            @Nullable Geheim motief,
            boolean doorgezet,
            @Nullable Boolean akkoord,
            @Nullable Geheim bezwaar) {

        boolean loopt() {
            return akkoord == null;
        }
    }

    void begin(ZaakNummer nummer, RedenEinde reden, String door) {
        long id = database.sql(
                        """
                        insert into zorgcoordinatie.afsluiting (nummer, begonnen_door, begonnen_op)
                        values (?, ?, ?) returning id""")
                .params(nummer.waarde(), door, nu())
                .query(Long.class)
                .single();
        database.sql("update zorgcoordinatie.afsluiting set reden_einde = ? where id = ?")
                .params(kluis.sluit(Geheim.van(reden.name()), PLEK + "reden_einde", Long.toString(id)), id)
                .update();
    }

    /** Closing for which nothing needs to be tested: only the second person answers. */
    void beginGetoetst(ZaakNummer nummer, RedenEinde reden, String door) {
        begin(nummer, reden, door);
        database.sql(
                        "update zorgcoordinatie.afsluiting set getoetst_door = ?, getoetst_op = ? where nummer = ? and getoetst_op is null and akkoord is null")
                .params(door, nu(), nummer.waarde())
                .update();
    }

    /** Something overtook closing: what nobody answered, needs no answer. */
    void vervalt(ZaakNummer nummer) {
        database.sql(
                        "update zorgcoordinatie.afsluiting set akkoord = false, besloten_op = ? where nummer = ? and akkoord is null")
                .params(nu(), nummer.waarde())
                .update();
    }

    void bewaarToets(long poging, DoeAfsluittoets toets, String door) {
        String rij = Long.toString(poging);
        database.sql(
                        "update zorgcoordinatie.afsluiting set motief = ?, getoetst_door = ?, getoetst_op = ? where id = ?")
                .params(Arrays.asList(kluis.sluit(toets.motief(), PLEK + "motief", rij), door, nu(), poging))
                .update();
        toets.antwoorden().forEach((onderdeel, antwoord) -> database.sql(
                        """
                                insert into zorgcoordinatie.afsluitonderdeel (afsluiting, onderdeel, antwoord)
                                values (?, ?, ?)""")
                .params(
                        poging,
                        onderdeel.name(),
                        kluis.sluit(Geheim.van(antwoord.name()), ANTWOORD, rij + '/' + onderdeel.name()))
                .update());
    }

    void zetDoor(long poging) {
        database.sql("update zorgcoordinatie.afsluiting set doorgezet_op = ? where id = ?")
                .params(nu(), poging)
                .update();
    }

    void besluit(long poging, boolean akkoord, @Nullable Geheim bezwaar) {
        database.sql("update zorgcoordinatie.afsluiting set akkoord = ?, bezwaar = ?, besloten_op = ? where id = ?")
                .params(Arrays.asList(
                        akkoord, kluis.sluit(bezwaar, PLEK + "bezwaar", Long.toString(poging)), nu(), poging))
                .update();
    }

    Optional<Poging> laatste(ZaakNummer nummer) {
        return laatste(nummer, "true");
    }

    Optional<Poging> laatsteGetoetste(ZaakNummer nummer) {
        return laatste(nummer, "getoetst_op is not null");
    }

    private Optional<Poging> laatste(ZaakNummer nummer, String waar) {
        return database.sql("select * from zorgcoordinatie.afsluiting where nummer = ? and " + waar
                        + " order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> poging(rij))
                .optional();
    }

    private Poging poging(ResultSet rij) throws SQLException {
        long id = rij.getLong("id");
        return new Poging(
                id,
                RedenEinde.valueOf(open(rij, "reden_einde", id).tekst()),
                rij.getString("getoetst_door"),
                antwoorden(id),
                open(rij, "motief", id),
                rij.getTimestamp("doorgezet_op") != null,
                rij.getObject("akkoord", Boolean.class),
                open(rij, "bezwaar", id));
    }

    private @Nullable Geheim open(ResultSet rij, String kolom, long id) throws SQLException {
        return kluis.open(rij.getBytes(kolom), PLEK + kolom, Long.toString(id));
    }

    private Map<Afsluitonderdeel, Afsluitantwoord> antwoorden(long poging) {
        Map<Afsluitonderdeel, Afsluitantwoord> antwoorden = new EnumMap<>(Afsluitonderdeel.class);
        database.sql("select onderdeel, antwoord from zorgcoordinatie.afsluitonderdeel where afsluiting = ?")
                .param(poging)
                .query(rij -> {
                    String onderdeel = rij.getString(1);
                    Geheim antwoord = kluis.open(rij.getBytes(2), ANTWOORD, poging + "/" + onderdeel);
                    antwoorden.put(Afsluitonderdeel.valueOf(onderdeel), Afsluitantwoord.valueOf(antwoord.tekst()));
                });
        return antwoorden;
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
