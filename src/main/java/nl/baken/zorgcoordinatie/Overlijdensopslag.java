// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each report of death with what was done after it. */
@Repository
class Overlijdensopslag {

    private static final String TABEL = "zorgcoordinatie.overlijden";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Overlijdensopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /**
     * One report, with null for a moment that is still to come.
     *
     * @param elders reported in another case of this person: there the police and the supervisor hear of it
     * @param nazorg the team first, then who lived with the client
     */
    record Melding(
            long id,
            String rij,
            LocalDate op,
            Overlijdensaard aard,
            Overlijdensplaats plaats,
            boolean wmo,
            boolean elders,
            Instant gemeldOp,
            @Nullable Instant ingelichtOp,
            @Nullable Instant nabestaandenOp,
            @Nullable Nabestaandenrisico risico,
            @Nullable Consuladvies advies,
            @Nullable Boolean consul,
            List<Nabestaandenhulp> hulp,
            @Nullable Instant nazorgOp,
            List<Nazorgstand> nazorg) {

        boolean vraagtPolitie() {
            return !elders && aard != Overlijdensaard.NATUURLIJK;
        }

        /** Once, by who reported it (Wmo 3.4). */
        boolean vraagtToezicht() {
            return !elders && wmo;
        }
    }

    void begin(ZaakNummer nummer, MeldOverlijden opdracht, boolean elders, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into zorgcoordinatie.overlijden
                            (nummer, rij, overleden_op, aard, plaats, wmo, elders, gemeld_op, gemeld_door)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        vak.sluit("overleden_op", opdracht.op()),
                        vak.sluit("aard", opdracht.aard()),
                        vak.sluit("plaats", opdracht.plaats()),
                        vak.sluit("wmo", opdracht.wmo() == Antwoord.JA),
                        elders,
                        nu(),
                        door)
                .update();
    }

    void bewaarIngelicht(Melding melding, LichtBetrokkenenIn opdracht, String door) {
        database.sql(
                        "update zorgcoordinatie.overlijden set ingelicht = ?, ingelicht_op = ?, ingelicht_door = ? where id = ?")
                .params(
                        vak(melding)
                                .sluit("ingelicht", List.of(opdracht.opvang(), opdracht.advocaat(), opdracht.avim())),
                        nu(),
                        door,
                        melding.id())
                .update();
    }

    void bewaarNabestaanden(Melding melding, SteunNabestaanden opdracht, String door) {
        Kluisrij vak = vak(melding);
        database.sql(
                        """
                        update zorgcoordinatie.overlijden set risico = ?, avim_advies = ?, consul = ?,
                            nabestaandenhulp = ?, nabestaanden_op = ?, nabestaanden_door = ? where id = ?""")
                .params(Arrays.asList(
                        vak.sluit("risico", opdracht.risico()),
                        vak.sluit("avim_advies", opdracht.avimAdvies()),
                        vak.sluit("consul", opdracht.isConsulGeinformeerd()),
                        vak.sluit("nabestaandenhulp", opdracht.gewezenOp()),
                        nu(),
                        door,
                        melding.id()))
                .update();
    }

    void bewaarNazorg(Melding melding, RegelNazorgTeam opdracht, String door) {
        database.sql("update zorgcoordinatie.overlijden set nazorg = ?, nazorg_op = ?, nazorg_door = ? where id = ?")
                .params(
                        vak(melding).sluit("nazorg", List.of(opdracht.team(), opdracht.medebewoners())),
                        nu(),
                        door,
                        melding.id())
                .update();
    }

    void trekIn(Melding melding, Intrekgrond reden, String door) {
        database.sql(
                        """
                        update zorgcoordinatie.overlijden set intrekreden = ?, ingetrokken_op = ?, ingetrokken_door = ?
                        where id = ?""")
                .params(vak(melding).sluit("intrekreden", reden), nu(), door, melding.id())
                .update();
    }

    /** The report that holds; empty when there is none, or it was withdrawn. */
    Optional<Melding> zoek(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.overlijden where nummer = ? and ingetrokken_op is null")
                .param(nummer.waarde())
                .query((rij, n) -> melding(rij))
                .optional();
    }

    private Melding melding(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        return new Melding(
                rij.getLong("id"),
                rij.getString("rij"),
                vak.datum(rij, "overleden_op"),
                vak.code(rij, "aard", Overlijdensaard.class),
                vak.code(rij, "plaats", Overlijdensplaats.class),
                Boolean.TRUE.equals(vak.jaOfNee(rij, "wmo")),
                rij.getBoolean("elders"),
                rij.getTimestamp("gemeld_op").toInstant(),
                moment(rij.getTimestamp("ingelicht_op")),
                moment(rij.getTimestamp("nabestaanden_op")),
                vak.code(rij, "risico", Nabestaandenrisico.class),
                vak.code(rij, "avim_advies", Consuladvies.class),
                vak.jaOfNee(rij, "consul"),
                vak.codes(rij, "nabestaandenhulp", Nabestaandenhulp.class),
                moment(rij.getTimestamp("nazorg_op")),
                vak.codes(rij, "nazorg", Nazorgstand.class));
    }

    private Kluisrij vak(Melding melding) {
        return new Kluisrij(kluis, TABEL, melding.rij());
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
