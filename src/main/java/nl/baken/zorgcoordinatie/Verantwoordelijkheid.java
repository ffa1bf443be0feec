// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.ZaakAfgesloten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is responsible for a case, from when until when (X4). Periods follow each other without a gap and never overlap;
 * the table refuses anything else. Our last one ends with the care.
 */
@Service
class Verantwoordelijkheid {

    private static final String TABEL = "zorgcoordinatie.verantwoordelijkheid";

    private final JdbcClient database;
    private final Kluis kluis;

    Verantwoordelijkheid(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param bij who, null when we are @param tot null while it lasts */
    record Periode(@Nullable Geheim bij, Instant van, @Nullable Instant tot) {}

    /** We are, from the start of the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(ZaakNummer nummer, Instant op) {
        voegToe(nummer, 1, null, op, null);
    }

    /** Somebody else was since that moment, and we are from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void neemOver(ZaakNummer nummer, Geheim van, Instant sinds, Instant op) {
        voegToe(nummer, 1, van, sinds, op);
        voegToe(nummer, 2, null, op, null);
    }

    /** Somebody else is, from the moment on which we stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gaatNaar(ZaakNummer nummer, Geheim ander) {
        List<Periode> perioden = van(nummer);
        Instant einde = perioden.get(perioden.size() - 1).tot();
        if (einde == null) {
            throw new IllegalStateException("de zaak is nog van ons: " + nummer);
        }
        voegToe(nummer, perioden.size() + 1, ander, einde, null);
    }

    /** Nobody is for this case from now on; nothing happens when that was so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eindig(ZaakNummer nummer, Instant op) {
        database.sql("update zorgcoordinatie.verantwoordelijkheid set tot = ? where nummer = ? and tot is null")
                .params(Timestamp.from(op), nummer.waarde())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten afgesloten) {
        eindig(afgesloten.zaak(), afgesloten.op());
    }

    /** In order of time. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Periode> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.verantwoordelijkheid where nummer = ? order by volgnummer")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Timestamp tot = rijen.getTimestamp("tot");
                    return new Periode(
                            vak(nummer, rijen.getInt("volgnummer")).geheim(rijen, "bij"),
                            rijen.getTimestamp("van").toInstant(),
                            tot == null ? null : tot.toInstant());
                })
                .list();
    }

    private void voegToe(ZaakNummer nummer, int volgnummer, @Nullable Geheim bij, Instant van, @Nullable Instant tot) {
        database.sql(
                        """
                        insert into zorgcoordinatie.verantwoordelijkheid (nummer, volgnummer, wie, bij, van, tot)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        volgnummer,
                        bij == null ? "wij" : "ander",
                        vak(nummer, volgnummer).sluit("bij", bij),
                        Timestamp.from(van),
                        tot == null ? null : Timestamp.from(tot)))
                .update();
    }

    private Kluisrij vak(ZaakNummer nummer, int volgnummer) {
        return new Kluisrij(kluis, TABEL, nummer.waarde() + '/' + volgnummer);
    }
}
