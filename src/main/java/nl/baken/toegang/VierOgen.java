// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One decision, two people (X10). The first asks by acting; the second is somebody else and says yes, or no with a
 * motive. When nobody answers in time the question goes to the next second person; it never passes by itself.
 */
@Service
public class VierOgen {

    private static final String GROND = "tweede persoon";

    private final JdbcClient database;
    private final Toegang toegang;
    private final Kluis kluis;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    VierOgen(JdbcClient database, Toegang toegang, Kluis kluis, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.toegang = toegang;
        this.kluis = kluis;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Asks for a second person.
     *
     * @param taak the task in which the second person answers; the first never sees it
     * @param onderwerp what is decided, a fixed phrase
     * @param tweede the role whose people may answer first
     */
    @Transactional
    public void vraag(String nummer, String taak, String onderwerp, Medewerker eerste, Rol tweede) {
        toegang.betrek(nummer, tweede, null, GROND);
        database.sql(
                        """
                        insert into toegang.vier_ogen (nummer, taak, onderwerp, eerste, gevraagd_op)
                        values (?, ?, ?, ?, ?)""")
                .params(nummer, taak, onderwerp, eerste.id(), nu())
                .update();
        gebeurtenissen.publishEvent(new Handeling("tweede persoon gevraagd: " + onderwerp, nummer, "vier ogen"));
    }

    /**
     * Answers the open question.
     *
     * @throws Weigering when the second is the first, or says no without a motive
     */
    @Transactional
    public void beslis(String nummer, String taak, Medewerker tweede, boolean akkoord, Geheim motief) {
        var vraag = database.sql(
                        """
                        select id, eerste from toegang.vier_ogen
                        where nummer = ? and taak = ? and besloten_op is null for update""")
                .params(nummer, taak)
                .query((rij, n) -> new Vraag(rij.getLong("id"), rij.getString("eerste")))
                .optional()
                .orElseThrow(() -> new Weigering("Deze vraag is al beantwoord."));
        if (vraag.eerste().equals(tweede.id())) {
            throw new Weigering("Je hebt dit besluit zelf genomen. Iemand anders moet het beoordelen.");
        }
        if (!akkoord && motief.isLeeg()) {
            throw new Weigering("motief", "Schrijf waarom je het niet eens bent met het besluit.");
        }
        database.sql("update toegang.vier_ogen set tweede = ?, akkoord = ?, motief = ?, besloten_op = ? where id = ?")
                .params(
                        tweede.id(),
                        akkoord,
                        kluis.sluit(motief, "toegang.vier_ogen.motief", Long.toString(vraag.id())),
                        nu(),
                        vraag.id())
                .update();
        eindigAlsLaatste(nummer);
        gebeurtenissen.publishEvent(
                new Handeling(akkoord ? "tweede persoon akkoord" : "tweede persoon niet akkoord", nummer, "vier ogen"));
    }

    /** The question is no longer asked: what it was about does not go on. Nothing happens when it was answered. */
    @Transactional
    public void vervalt(String nummer, String taak) {
        int vervallen = database.sql(
                        """
                        update toegang.vier_ogen set besloten_op = ?
                        where nummer = ? and taak = ? and besloten_op is null""")
                .params(nu(), nummer, taak)
                .update();
        if (vervallen > 0) {
            eindigAlsLaatste(nummer);
            gebeurtenissen.publishEvent(new Handeling("vraag aan tweede persoon vervallen", nummer, "vier ogen"));
        }
    }

    /** Whoever may answer another question about the same number still needs to see it. */
    private void eindigAlsLaatste(String nummer) {
        boolean nogEen = database.sql(
                        "select 1 from toegang.vier_ogen where nummer = ? and besloten_op is null limit 1")
                .param(nummer)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!nogEen) {
            toegang.beeindig(nummer, GROND);
        }
    }

    /** Nobody answered in time: the people of this role may answer too. */
    @Transactional
    public void zetDoor(String nummer, String taak, Rol plaatsvervanger) {
        toegang.betrek(nummer, plaatsvervanger, null, GROND);
        database.sql(
                        """
                        update toegang.vier_ogen set doorgezet_op = ?
                        where nummer = ? and taak = ? and besloten_op is null""")
                .params(nu(), nummer, taak)
                .update();
        gebeurtenissen.publishEvent(
                new Handeling("vraag doorgezet naar " + plaatsvervanger.code(), nummer, "vier ogen"));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private record Vraag(long id, String eerste) {}
}
