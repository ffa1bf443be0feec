// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Bewaarbron;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed cases of which the term has passed. While somebody is helped again in a next case, the earlier file stays too:
 * it may be opened for it (X8); after that its own term counts again.
 */
@Component
class Bewaardossiers implements Bewaarbron {

    private static final String LOOPT_NOG = "Deze cliënt wordt weer geholpen in een nieuwe zaak";
    private static final String OPEN_WERK = "Er loopt nog een taak of proces";

    /** Who counts as the same person ({@code persoon.telt_als}) has one vault and one life. */
    private static final String ZELFDE =
            """
            select w.persoon from persoon.telt_als ik join persoon.telt_als w on w.telt_als = ik.telt_als
            where ik.persoon = z.persoon""";

    private static final String DOSSIER =
            """
            select z.nummer, (z.gesloten_op at time zone 'Europe/Amsterdam')::date as eindigde_op, z.vernietigen_op,
                   z.bewaarregel, z.bewaarregel_versie,
                   exists (select 1 from zaak.zaak a where a.status <> 'afgesloten' and a.persoon in (%s)) as weer,
                   exists (select 1 from toegang.taak t where t.nummer in (z.nummer, z.signaal)) as werk
            from zaak.zaak z where z.vernietigen_op <= :dag"""
                    .formatted(ZELFDE);

    private final JdbcClient database;
    private final Bewaarblokkades blokkades;

    Bewaardossiers(JdbcClient database, Bewaarblokkades blokkades) {
        this.database = database;
        this.blokkades = blokkades;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(ZaakNummer.VOORVOEGSEL);
    }

    /** The privacy officer sees all of them, who leads a team those of the team; for anybody else there are none. */
    @Override
    @Transactional(readOnly = true)
    public List<Dossier> rijp(LocalDate dag, Medewerker lezer) {
        boolean leidt = lezer.heeft(Rol.TEAMLEIDER_ZC);
        if (!leidt && !lezer.heeft(Rol.FG)) {
            return List.of();
        }
        return database.sql(
                        DOSSIER
                                + """
                         and (:alle or exists (select 1 from toegang.betrokkenheid b
                            where b.nummer = z.nummer and b.grond = 'teamleiding' and b.tot is null
                              and coalesce(b.organisatie, :organisatie) = :organisatie))
                        order by z.vernietigen_op, z.nummer""")
                .param("dag", dag)
                .param("alle", lezer.heeft(Rol.FG))
                .param("organisatie", lezer.organisatie())
                .query((rij, n) -> dossier(rij))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Dossier> houdVast(String nummer, LocalDate dag) {
        // Its hold as well: who sets one waits for the end of this, or this for that.
        database.sql("select nummer from zaak.zaak where nummer = ? for update")
                .param(nummer)
                .query(String.class)
                .optional();
        return database.sql(DOSSIER + " and z.nummer = :nummer")
                .param("dag", dag)
                .param("nummer", nummer)
                .query((rij, n) -> dossier(rij))
                .optional();
    }

    private Dossier dossier(ResultSet rij) throws SQLException {
        String nummer = rij.getString("nummer");
        List<String> beletsels = new ArrayList<>();
        blokkades.redenen(new ZaakNummer(nummer)).stream()
                .map(Blokkadereden::omschrijving)
                .forEach(reden -> beletsels.add("Bewaarblokkade: " + reden));
        if (rij.getBoolean("weer")) {
            beletsels.add(LOOPT_NOG);
        }
        if (rij.getBoolean("werk")) {
            beletsels.add(OPEN_WERK);
        }
        return new Dossier(
                nummer,
                rij.getObject("eindigde_op", LocalDate.class),
                rij.getObject("vernietigen_op", LocalDate.class),
                rij.getString("bewaarregel"),
                rij.getObject("bewaarregel_versie", LocalDate.class),
                beletsels);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> gaatMee(String nummer) {
        Set<String> alle = new LinkedHashSet<>(List.of(nummer));
        alle.addAll(zoek(VRAGEN, nummer));
        alle.addAll(zoek(SIGNALEN, nummer));
        alle.addAll(zoek(PERSONEN, nummer));
        return List.copyOf(alle);
    }

    private static final String VRAGEN =
            """
            select nummer from toegang.noodinzage where zaak = :nummer
            union select o.nummer from toegang.opheffing o join toegang.blokkade b on b.id = o.blokkade
            where b.nummer = :nummer
            union select o.nummer from zaak.blokkade_opheffing o join zaak.bewaarblokkade b on b.id = o.blokkade
            where b.nummer = :nummer""";

    /** Signals that led to this case or were found to be about it, and to no other. */
    private static final String SIGNALEN =
            """
            with koppel as (select z.nummer as zaak, z.signaal from zaak.zaak z where z.signaal is not null
                            union select v.nummer, p.nummer from zorgcoordinatie.vermelding v
                            join signaal.persoon p on p.id = v.persoon)
            select signaal from koppel group by signaal having bool_or(zaak = :nummer) and bool_and(zaak = :nummer)""";

    /** Everybody who counts as this person, when this is the last case of all of them. */
    private static final String PERSONEN =
            """
            select w.persoon from zaak.zaak z
            join persoon.telt_als ik on ik.persoon = z.persoon join persoon.telt_als w on w.telt_als = ik.telt_als
            where z.nummer = :nummer
              and not exists (select 1 from zaak.zaak a where a.nummer <> z.nummer and a.persoon in (%s))
            order by w.persoon"""
                    .formatted(ZELFDE);

    private List<String> zoek(String vraag, String nummer) {
        return database.sql(vraag).param("nummer", nummer).query(String.class).list();
    }
}
