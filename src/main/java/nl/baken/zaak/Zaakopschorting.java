// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Basis;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X2 for the case itself: it stands still while the client is away, and goes on when the client is back. The law and the
 * policy of others don't stand still with it, so their deadlines have the end they had, also when that has passed by
 * then; our own norms count from the return.
 */
@Service
public class Zaakopschorting {

    private static final Set<Basis> GAAT_DOOR = Set.of(Basis.WET, Basis.BELEID);

    private final ZaakRepository opslag;
    private final Zaken zaken;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Clock klok;

    Zaakopschorting(
            ZaakRepository opslag,
            Zaken zaken,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            JdbcClient database,
            Clock klok) {
        this.opslag = opslag;
        this.zaken = zaken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.klok = klok;
    }

    /** The client left for a place that nobody knows: nobody is asked anything, and no track runs any more. */
    @Transactional
    public void schortOp(ZaakNummer nummer) {
        opslag.updateStatus(nummer, zaken.lees(nummer).status().naar(Zaakstatus.OPGESCHORT));
        vergeet(nummer);
        zaken.laatVervallen(nummer)
                .forEach(termijn -> database.sql("insert into zaak.voor_opschorting (nummer, termijn) values (?, ?)")
                        .params(nummer.waarde(), termijn.id())
                        .update());
        tijdlijn.noteer(nummer, Mijlpalen.OPGESCHORT, "taak");
    }

    /** The client returned. @param intakeGedaan whether the care goes on, or the intake must be done first */
    @Transactional
    public void hervat(ZaakNummer nummer, boolean intakeGedaan) {
        Zaakstatus volgende = intakeGedaan ? Zaakstatus.BEGELEIDING : Zaakstatus.INTAKE;
        opslag.updateStatus(nummer, zaken.lees(nummer).status().naar(volgende));
        laatLopen(nummer);
        tijdlijn.noteer(nummer, Mijlpalen.HERVAT, "betrokkenheid");
    }

    /** Nothing happens in a case that was not suspended. */
    void laatLopen(ZaakNummer nummer) {
        List<Termijn> liepen = liepen(nummer);
        termijnen.herleef(liepen.stream()
                .filter(termijn -> GAAT_DOOR.contains(termijn.basis()))
                .toList());
        liepen.stream()
                .map(Termijn::regel)
                .filter(Zaken::isVanafOpenen)
                .forEach(regel -> termijnen.start(regel, nummer.waarde(), klok.instant()));
        vergeet(nummer);
    }

    private List<Termijn> liepen(ZaakNummer nummer) {
        Set<Long> ids = database.sql("select termijn from zaak.voor_opschorting where nummer = ?")
                .param(nummer.waarde())
                .query(Long.class)
                .set();
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> ids.contains(termijn.id()))
                .toList();
    }

    private void vergeet(ZaakNummer nummer) {
        database.sql("delete from zaak.voor_opschorting where nummer = ?")
                .param(nummer.waarde())
                .update();
    }
}
