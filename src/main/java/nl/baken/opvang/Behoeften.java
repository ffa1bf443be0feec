// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Behoefte.Antwoorden;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs for a place; a case has at most one open. */
@Repository
class Behoeften {

    static final String TABEL = "opvang.behoefte";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Behoeften(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Does nothing when one is open. */
    void open(ZaakNummer nummer, Instant sinds) {
        database.sql(
                        """
                        insert into opvang.behoefte (nummer, rij, sinds, stand) values (?, ?, ?, 'open')
                        on conflict (nummer) where stand = 'open' do nothing""")
                .params(nummer.waarde(), UUID.randomUUID().toString(), Timestamp.from(sinds))
                .update();
    }

    Optional<Behoefte> openstaand(ZaakNummer nummer) {
        return zoek(nummer, "stand = 'open'");
    }

    /** The last need that was asked about, open or not. */
    Optional<Behoefte> laatsteMetAntwoorden(ZaakNummer nummer) {
        return zoek(nummer, "eigen_plek is not null");
    }

    private Optional<Behoefte> zoek(ZaakNummer nummer, String waar) {
        return database.sql("select * from opvang.behoefte where nummer = ? and " + waar + " order by id desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> behoefte(rij))
                .optional();
    }

    void bewaar(Behoefte behoefte, Antwoorden antwoorden) {
        Kluisrij vak = vak(behoefte);
        database.sql(
                        """
                        update opvang.behoefte set eigen_plek = ?, slachtofferschap = ?, omstandigheden = ?,
                            leeftijdsklasse = ?, geslacht = ?, verblijfsstatus = ? where id = ?""")
                .params(Arrays.asList(
                        vak.sluit("eigen_plek", antwoorden.eigenPlek()),
                        vak.sluit("slachtofferschap", antwoorden.slachtofferschap()),
                        vak.sluit("omstandigheden", antwoorden.omstandigheden()),
                        vak.sluit("leeftijdsklasse", antwoorden.leeftijdsklasse()),
                        vak.sluit("geslacht", antwoorden.geslacht()),
                        vak.sluit("verblijfsstatus", antwoorden.verblijfsstatus()),
                        behoefte.id()))
                .update();
    }

    void bewaarAdvies(Behoefte behoefte, List<Opvangtype> advies, String toelichting, boolean wmo) {
        Kluisrij vak = vak(behoefte);
        database.sql("update opvang.behoefte set advies = ?, toelichting = ?, wmo = ? where id = ?")
                .params(
                        vak.sluit("advies", advies),
                        vak.sluit("toelichting", toelichting),
                        vak.sluit("wmo", wmo),
                        behoefte.id())
                .update();
    }

    void zetOpWachtlijst(Behoefte behoefte) {
        database.sql("update opvang.behoefte set wachtlijst = true where id = ?")
                .param(behoefte.id())
                .update();
    }

    void zetOpgeschaald(Behoefte behoefte, Instant op) {
        zet("update opvang.behoefte set opgeschaald_op = ? where id = ?", behoefte, op);
    }

    void zetDoorgezet(Behoefte behoefte, Instant op) {
        zet("update opvang.behoefte set doorgezet_op = ? where id = ?", behoefte, op);
    }

    private void zet(String opdracht, Behoefte behoefte, Instant op) {
        database.sql(opdracht).params(Timestamp.from(op), behoefte.id()).update();
    }

    /** There is a place. */
    void vervul(ZaakNummer nummer) {
        database.sql(
                        """
                        update opvang.behoefte set stand = 'vervuld', geeindigd_op = ?
                        where nummer = ? and stand = 'open'""")
                .params(Timestamp.from(klok.instant()), nummer.waarde())
                .update();
    }

    /** No place is needed. @param waarom null when the case ended */
    void laatVervallen(ZaakNummer nummer, @Nullable NietNodig waarom) {
        openstaand(nummer).ifPresent(behoefte -> database.sql(
                        "update opvang.behoefte set stand = 'vervallen', geeindigd_op = ?, niet_nodig = ? where id = ?")
                .params(Arrays.asList(
                        Timestamp.from(klok.instant()), vak(behoefte).sluit("niet_nodig", waarom), behoefte.id()))
                .update());
    }

    private Kluisrij vak(Behoefte behoefte) {
        return new Kluisrij(kluis, TABEL, behoefte.rij());
    }

    private Behoefte behoefte(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        String toelichting = vak.tekst(rij, "toelichting");
        return new Behoefte(
                rij.getLong("id"),
                rij.getString("rij"),
                rij.getTimestamp("sinds").toInstant(),
                antwoorden(vak, rij),
                vak.codes(rij, "advies", Opvangtype.class),
                toelichting == null ? "" : toelichting,
                Boolean.TRUE.equals(vak.jaOfNee(rij, "wmo")),
                rij.getBoolean("wachtlijst"),
                moment(rij, "opgeschaald_op"),
                moment(rij, "doorgezet_op"));
    }

    private static @Nullable Antwoorden antwoorden(Kluisrij vak, ResultSet rij) throws SQLException {
        EigenPlek eigenPlek = vak.code(rij, "eigen_plek", EigenPlek.class);
        Slachtofferschap slachtofferschap = vak.code(rij, "slachtofferschap", Slachtofferschap.class);
        if (eigenPlek == null || slachtofferschap == null) {
            return null;
        }
        return new Antwoorden(
                eigenPlek,
                slachtofferschap,
                vak.codes(rij, "omstandigheden", Omstandigheid.class),
                vak.code(rij, "leeftijdsklasse", Leeftijdsklasse.class),
                vak.code(rij, "geslacht", Geslacht.class),
                vak.code(rij, "verblijfsstatus", Verblijfsstatus.class));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }
}
