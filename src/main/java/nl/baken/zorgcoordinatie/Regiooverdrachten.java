// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each attempt to hand a client over; where to, why and what was answered is encrypted. */
@Repository
class Regiooverdrachten {

    private static final String TABEL = "zorgcoordinatie.regio_overdracht";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Regiooverdrachten(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @return false when one already runs for this case */
    boolean begin(ZaakNummer nummer, StartOverdracht opdracht, Geheim waarheen, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        return database.sql(
                                """
                                insert into zorgcoordinatie.regio_overdracht
                                    (nummer, rij, bestemming, waarheen, organisatie, stand, begonnen_door, begonnen_op)
                                values (?, ?, ?, ?, ?, 'benaderen', ?, ?)
                                on conflict (nummer) where geeindigd_op is null do nothing""")
                        .params(
                                nummer.waarde(),
                                rij,
                                vak.sluit("bestemming", opdracht.bestemming()),
                                vak.sluit("waarheen", waarheen),
                                vak.sluit("organisatie", opdracht.organisatie()),
                                door,
                                nu())
                        .update()
                == 1;
    }

    void bewaarContact(long id, BenaderAndereRegio opdracht) {
        Kluisrij vak = vak(id);
        database.sql("update zorgcoordinatie.regio_overdracht set stand = ?, via = ?, contactpersoon = ? where id = ?")
                .params(
                        Stand.BESPREKEN.code(),
                        vak.sluit("via", opdracht.via()),
                        vak.sluit("contactpersoon", opdracht.contactpersoon()),
                        id)
                .update();
    }

    /** @param pakket null when it does not go on */
    void bewaarGesprek(long id, BespreekOverdracht opdracht, @Nullable Long pakket) {
        Kluisrij vak = vak(id);
        database.sql(
                        """
                        update zorgcoordinatie.regio_overdracht
                        set stand = ?, grond = ?, motief = ?, kinderen = ?, kinderen_bij = ?, pakket = ? where id = ?""")
                .params(Arrays.asList(
                        Stand.GOEDKEUREN.code(),
                        vak.sluit("grond", opdracht.grond()),
                        vak.sluit("motief", opdracht.motief()),
                        vak.sluit("kinderen", opdracht.kinderen()),
                        vak.sluit("kinderen_bij", opdracht.kinderenBij()),
                        pakket,
                        id))
                .update();
    }

    void bewaarVerzending(long id, String door, Instant op) {
        database.sql(
                        """
                        update zorgcoordinatie.regio_overdracht
                        set stand = ?, verstuurd_op = ?, verstuurd_door = ? where id = ?""")
                .params(Stand.VERSTUURD.code(), Timestamp.from(op), door, id)
                .update();
    }

    void bewaarHerinnering(long id) {
        database.sql("update zorgcoordinatie.regio_overdracht set herinnerd = herinnerd + 1 where id = ?")
                .param(id)
                .update();
    }

    /** @param op the day of the answer, null when nobody answered @param reden in words */
    void eindig(long id, Stand stand, @Nullable LocalDate op, @Nullable String reden, @Nullable Geheim toelichting) {
        Kluisrij vak = vak(id);
        database.sql(
                        """
                        update zorgcoordinatie.regio_overdracht
                        set stand = ?, antwoord_op = ?, reden = ?, toelichting = ?, geeindigd_op = ? where id = ?""")
                .params(Arrays.asList(
                        stand.code(), op, vak.sluit("reden", reden), vak.sluit("toelichting", toelichting), nu(), id))
                .update();
    }

    /** The one that runs. */
    Optional<Regiooverdracht> lopend(ZaakNummer nummer) {
        return zoek(nummer, "geeindigd_op is null", "");
    }

    /** As {@link #lopend}, held until the end of the transaction: of two answers one counts. */
    Optional<Regiooverdracht> houdVast(ZaakNummer nummer) {
        return zoek(nummer, "geeindigd_op is null", " for update");
    }

    /** The last one, over or not. */
    Optional<Regiooverdracht> laatste(ZaakNummer nummer) {
        return zoek(nummer, "true", "");
    }

    private Optional<Regiooverdracht> zoek(ZaakNummer nummer, String waar, String slot) {
        return database.sql("select * from zorgcoordinatie.regio_overdracht where nummer = ? and " + waar
                        + " order by id desc limit 1" + slot)
                .param(nummer.waarde())
                .query((rijen, n) -> overdracht(rijen))
                .optional();
    }

    private Regiooverdracht overdracht(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
        Timestamp verstuurd = rijen.getTimestamp("verstuurd_op");
        return new Regiooverdracht(
                rijen.getLong("id"),
                vak.code(rijen, "bestemming", Bestemming.class),
                vak.geheim(rijen, "waarheen"),
                vak.geheim(rijen, "organisatie"),
                Stand.valueOf(rijen.getString("stand").toUpperCase(Locale.ROOT)),
                vak.code(rijen, "grond", Overdrachtgrond.class),
                vak.code(rijen, "kinderen", Kinderkeuze.class),
                rijen.getObject("pakket", Long.class),
                verstuurd == null ? null : verstuurd.toInstant(),
                rijen.getInt("herinnerd"),
                rijen.getObject("antwoord_op", LocalDate.class),
                vak.tekst(rijen, "reden"),
                rijen.getTimestamp("begonnen_op").toInstant());
    }

    private Kluisrij vak(long id) {
        return new Kluisrij(
                kluis,
                TABEL,
                database.sql("select rij from zorgcoordinatie.regio_overdracht where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
