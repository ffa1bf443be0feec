// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.2: nobody is let go before somebody else has said yes. */
@Service
public class Overdracht {

    private static final String PLEK = "zorgcoordinatie.overdracht.";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Afsluitopslag afsluitingen;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Overdracht(
            Toegang toegang,
            Deelpakketten pakketten,
            Afsluitopslag afsluitingen,
            Tijdlijn tijdlijn,
            JdbcClient database,
            Kluis kluis,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.afsluitingen = afsluitingen;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    @Taak("warme-overdracht-regelen")
    @Transactional
    public void regel(ZaakNummer nummer, RegelWarmeOverdracht opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        pakketten.deel(nummer, "ontvanger", opdracht.ontvanger().deling());
        long poging =
                afsluitingen.laatste(nummer).orElseThrow(NietGevonden::new).id();
        String rij = Long.toString(poging);
        database.sql(
                        """
                        insert into zorgcoordinatie.overdracht
                            (afsluiting, ontvanger, contactpersoon, aanvaard_op, afspraken, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        poging,
                        opdracht.ontvanger().code(),
                        kluis.sluit(opdracht.contactpersoon(), PLEK + "contactpersoon", rij),
                        opdracht.aanvaardOp(),
                        kluis.sluit(opdracht.afspraken(), PLEK + "afspraken", rij),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
        tijdlijn.noteer(nummer, "warm overgedragen", "taak");
    }
}
