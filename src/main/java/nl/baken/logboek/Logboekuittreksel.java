// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Uittreksel;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw the file, per day: with organisation and function, as AVG 15(1)(c) asks. No names of people: they do their
 * work, and the client can ask the privacy officer about a line.
 */
@Component
class Logboekuittreksel implements Uittreksel {

    private final JdbcClient database;
    private final Regelbundels bundels;
    private final Clock klok;

    Logboekuittreksel(JdbcClient database, Regelbundels bundels, Clock klok) {
        this.database = database;
        this.bundels = bundels;
        this.klok = klok;
    }

    /** Who looked on one day. */
    private record Dagregel(Date dag, String rollen, String organisatie, String wat, long keer) {}

    @Override
    @Transactional(readOnly = true)
    public List<Groep> van(ZaakNummer nummer) {
        bundels.schrijfWeg();
        List<Gegeven> regels = database
                .sql(
                        """
                        select (r.op at time zone 'Europe/Amsterdam')::date as dag, r.rollen,
                          coalesce(max(o.naam), r.organisatie) as organisatie,
                          string_agg(distinct r.wat, ', ' order by r.wat) as wat, count(*) as keer
                        from logboek.regel r left join toegang.organisatie o on o.id = r.organisatie
                        where r.nummer = ? and r.toegestaan and r.medewerker <> 'systeem'
                        group by 1, r.rollen, r.organisatie order by 1, 2, 3""")
                .param(nummer.waarde())
                .query(Dagregel.class)
                .list()
                .stream()
                .map(regel -> new Gegeven(
                        Dag.toon(regel.dag().toLocalDate()),
                        regel.organisatie() + " (" + functie(regel.rollen()) + "), " + regel.keer() + " keer: "
                                + regel.wat(),
                        false))
                .toList();
        return List.of(
                new Groep(
                        "Waarom wij dit vastleggen en hoe lang",
                        Compartiment.ZORG,
                        "het register van verwerkingen",
                        verwerkingen()),
                new Groep("Wie uw dossier zag", Compartiment.ZORG, "het logboek van Baken", regels));
    }

    /** What AVG 15(1)(a), (c) and (d) ask to tell, from the register as it is today. */
    private List<Gegeven> verwerkingen() {
        return database.sql(
                        """
                        select naam, doel, grondslag, ontvangers, bewaartermijn from logboek.verwerking
                        where soorten && array ['zaak', 'C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8']
                          and van <= :dag and (tot is null or tot > :dag) order by code""")
                .param("dag", LocalDate.now(klok))
                .query((rij, n) -> new Gegeven(
                        rij.getString("naam"),
                        rij.getString("doel") + "\nGrond: " + rij.getString("grondslag") + "\nGaat naar: "
                                + rij.getString("ontvangers") + "\nBewaren: " + rij.getString("bewaartermijn"),
                        false))
                .list();
    }

    private static String functie(String rollen) {
        return rollen.replace(' ', ',').replace("_", " ").replace(",", ", ");
    }
}
