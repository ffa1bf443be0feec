// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

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
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each time that a client was missing; at most one of a case is not over. */
@Repository
class Vermissingopslag {

    private static final String TABEL = "veiligheid.vermissing";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Vermissingopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** What is known when it starts. */
    record Nieuw(
            Instant laatstGezien,
            Vermissingbron bron,
            @Nullable Boolean minderjarig,
            @Nullable Geheim toelichting,
            String door) {}

    /** @return false when one is not over yet */
    boolean begin(ZaakNummer nummer, Nieuw nieuw) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        return database.sql(
                                """
                                insert into veiligheid.vermissing
                                    (nummer, rij, laatst_gezien, bron, minderjarig, toelichting, gemeld_door, gemeld_op)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (nummer) where voorbij_op is null do nothing""")
                        .params(Arrays.asList(
                                nummer.waarde(),
                                rij,
                                Timestamp.from(nieuw.laatstGezien()),
                                vak.sluit("bron", nieuw.bron()),
                                vak.sluit("minderjarig", nieuw.minderjarig()),
                                vak.sluit("toelichting", nieuw.toelichting()),
                                nieuw.door(),
                                nu()))
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Vermissing> van(ZaakNummer nummer) {
        return zoek(nummer, "true order by id desc");
    }

    /** The one that is not over, held until the end of the transaction. */
    Optional<Vermissing> lopend(ZaakNummer nummer) {
        return zoek(nummer, "voorbij_op is null for update").stream().findFirst();
    }

    /** Whose end AVIM does not know yet, the oldest first. */
    Optional<Vermissing> zonderAvim(ZaakNummer nummer) {
        return zoek(nummer, "gevonden_op is not null and avim_op is null order by id").stream()
                .filter(Vermissing::weetDePolitieHet)
                .findFirst();
    }

    void zetPolitie(Vermissing vermissing, MeldBijPolitie melding) {
        Kluisrij vak = vak(vermissing);
        wijzig(
                "politie_op = ?, politie_door = ?, politie_kenmerk = ?",
                melding.gemeldOp(),
                vak.sluit("politie_door", melding.gemeldDoor()),
                vak.sluit("politie_kenmerk", melding.kenmerk()),
                vermissing.id());
    }

    void zetBevestigd(Vermissing vermissing, Geheim onderbouwing, String door) {
        wijzig(
                "onderbouwing = ?, bevestigd_door = ?, bevestigd_op = ?, doorgezet = false",
                vak(vermissing).sluit("onderbouwing", onderbouwing),
                door,
                nu(),
                vermissing.id());
    }

    void zetDoor(Vermissing vermissing) {
        wijzig("doorgezet = true", vermissing.id());
    }

    void zetGeweigerd(Vermissing vermissing, Geheim bezwaar) {
        wijzig(
                "bezwaar = ?, weigeringen = weigeringen + 1, bevestigd_door = null, bevestigd_op = null",
                vak(vermissing).sluit("bezwaar", bezwaar),
                vermissing.id());
    }

    void zetVastgesteld(Vermissing vermissing) {
        wijzig("vastgesteld_op = ?", nu(), vermissing.id());
    }

    void zetIngelicht(Vermissing vermissing, InformeerKetenpartners gedaan) {
        wijzig(
                "ingelicht = ?, ingelicht_op = ?",
                vak(vermissing).sluit("ingelicht", gedaan.ingelicht()),
                gedaan.op(),
                vermissing.id());
    }

    void zetTerug(Vermissing vermissing, MeldTerugkeer terug) {
        wijzig(
                "gevonden_op = ?, vindplaats = ?, voorbij_op = ?",
                terug.gevondenOp(),
                vak(vermissing).sluit("vindplaats", terug.toelichting()),
                nu(),
                vermissing.id());
    }

    void zetVoorbij(Vermissing vermissing) {
        wijzig("voorbij_op = ?", nu(), vermissing.id());
    }

    void zetAvim(Vermissing vermissing, LocalDate op) {
        wijzig("avim_op = ?", op, vermissing.id());
    }

    private void wijzig(String wat, @Nullable Object... waarden) {
        database.sql("update veiligheid.vermissing set " + wat + " where id = ?")
                .params(Arrays.asList(waarden))
                .update();
    }

    private List<Vermissing> zoek(ZaakNummer nummer, String waar) {
        return database.sql("select * from veiligheid.vermissing where nummer = ? and " + waar)
                .param(nummer.waarde())
                .query((rij, n) -> vermissing(rij))
                .list();
    }

    private Vermissing vermissing(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        String bevestiger = rij.getString("bevestigd_door");
        LocalDate gevonden = rij.getObject("gevonden_op", LocalDate.class);
        return new Vermissing(
                rij.getLong("id"),
                vak.rij(),
                rij.getTimestamp("laatst_gezien").toInstant(),
                vak.code(rij, "bron", Vermissingbron.class),
                vak.geheim(rij, "toelichting"),
                vak.jaOfNee(rij, "minderjarig"),
                rij.getTimestamp("gemeld_op").toInstant(),
                rij.getObject("politie_op", LocalDate.class),
                bevestiger == null
                        ? null
                        : new Vermissing.Bevestiging(
                                bevestiger, vak.geheim(rij, "onderbouwing"), rij.getBoolean("doorgezet")),
                rij.getInt("weigeringen"),
                vak.geheim(rij, "bezwaar"),
                moment(rij.getTimestamp("vastgesteld_op")),
                vak.codes(rij, "ingelicht", Ingelichte.class),
                gevonden == null
                        ? null
                        : new Vermissing.Terug(
                                gevonden, vak.geheim(rij, "vindplaats"), rij.getObject("avim_op", LocalDate.class)),
                moment(rij.getTimestamp("voorbij_op")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }

    private Kluisrij vak(Vermissing vermissing) {
        return new Kluisrij(kluis, TABEL, vermissing.rij());
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
