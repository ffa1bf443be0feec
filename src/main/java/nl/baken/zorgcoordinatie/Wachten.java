// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaakteam;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody took down that the case waits for, until somebody says it is done. */
@Service
public class Wachten implements Wachtpunten {

    private static final String NAAM = "wachten-noteren";
    private static final String PLEK = "zorgcoordinatie.wacht_op.waarop";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Wachten(Toegang toegang, Zaakteam team, Tijdlijn tijdlijn, JdbcClient database, Kluis kluis, Clock klok) {
        this.toegang = toegang;
        this.team = team;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("sinds", LocalDate.now(klok));
    }

    @Zaakhandeling(value = NAAM, titel = "Wachten noteren", gelukt = "Het staat op de zaakpagina.")
    @Transactional
    public void noteer(ZaakNummer nummer, NoteerWachten opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into zorgcoordinatie.wacht_op (nummer, rij, wie, waarop, sinds, door)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        opdracht.wie().code(),
                        kluis.sluit(opdracht.waarop(), PLEK, rij),
                        opdracht.sinds(),
                        toegang.medewerker().id())
                .update();
        tijdlijn.noteer(nummer, "wachten genoteerd", "betrokkenheid");
    }

    /** It came. Saying it twice says it once. @throws NietGevonden when this person doesn't carry or cover the case */
    @Transactional
    public void klaar(ZaakNummer nummer, long id) {
        team.eisUitvoering(nummer);
        boolean gewijzigd = database.sql(
                                """
                                update zorgcoordinatie.wacht_op set klaar_op = ?
                                where id = ? and nummer = ? and klaar_op is null""")
                        .params(Timestamp.from(klok.instant()), id, nummer.waarde())
                        .update()
                == 1;
        if (gewijzigd) {
            tijdlijn.noteer(nummer, "wachten voorbij", "betrokkenheid");
        }
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return database.sql(
                        """
                        select id, rij, wie, waarop, sinds from zorgcoordinatie.wacht_op
                        where nummer = ? and klaar_op is null order by sinds, id""")
                .param(nummer.waarde())
                .query((rij, n) -> new Wachtpunt(
                        Wachtpartij.valueOf(rij.getString("wie").toUpperCase(Locale.ROOT))
                                .omschrijving(),
                        kluis.open(rij.getBytes("waarop"), PLEK, rij.getString("rij"))
                                .tekst(),
                        rij.getObject("sinds", LocalDate.class),
                        "zorgcoordinatie/wachten/" + rij.getLong("id") + "/klaar"))
                .list();
    }
}
