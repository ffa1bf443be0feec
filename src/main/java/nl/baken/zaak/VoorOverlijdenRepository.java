// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how a case was when a death was reported, and puts it back when the report was wrong. */
@Repository
class VoorOverlijdenRepository {

    private final JdbcClient database;
    private final Kluis kluis;

    VoorOverlijdenRepository(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** Keeps how it was and changes the case. Who died in aftercare keeps the day on which the care ended. */
    void begin(ZaakNummer nummer, Collection<Spoor> sporen, Instant op) {
        database.sql(
                        """
                        insert into zaak.voor_overlijden (nummer, status, reden_einde, gesloten_op, sporen, op)
                        select nummer, status, reden_einde, gesloten_op, ?, ? from zaak.zaak where nummer = ?""")
                .params(
                        sporen.stream().map(Spoor::name).collect(Collectors.joining(",")),
                        Timestamp.from(op),
                        nummer.waarde())
                .update();
        database.sql(
                        """
                        update zaak.zaak set status = 'overleden', reden_einde = ?, gesloten_op = coalesce(gesloten_op, ?)
                        where nummer = ?""")
                .params(
                        kluis.sluit(Geheim.van(RedenEinde.OVERLEDEN.name()), ZaakRepository.REDEN, nummer.waarde()),
                        Timestamp.from(op),
                        nummer.waarde())
                .update();
    }

    Optional<VoorOverlijden> find(ZaakNummer nummer) {
        return database.sql("select status, sporen, op from zaak.voor_overlijden where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> new VoorOverlijden(
                        Zaakstatus.vanCode(rij.getString("status")),
                        sporen(rij.getString("sporen")),
                        rij.getTimestamp("op").toInstant()))
                .optional();
    }

    private static Set<Spoor> sporen(String namen) {
        return Arrays.stream(namen.split(","))
                .filter(naam -> !naam.isEmpty())
                .map(naam -> Spoor.valueOf(naam.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Spoor.class)));
    }

    /** Only in aftercare the care stays ended. */
    void zetTerug(ZaakNummer nummer, Zaakstatus status) {
        boolean nazorg = status == Zaakstatus.NAZORG;
        database.sql(
                        """
                        update zaak.zaak z set status = ?,
                            reden_einde = case when ? then v.reden_einde end,
                            gesloten_op = case when ? then v.gesloten_op end
                        from zaak.voor_overlijden v where z.nummer = v.nummer and z.nummer = ?""")
                .params(status.code(), nazorg, nazorg, nummer.waarde())
                .update();
        database.sql("delete from zaak.voor_overlijden where nummer = ?")
                .param(nummer.waarde())
                .update();
    }
}
