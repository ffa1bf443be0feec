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

    /** Who is asked on this ground does the task in which the question stands, and sees no more of the case. */
    public static final String VAN_EEN_VRAAG = "tweede persoon van één vraag";

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
        bewaar(nummer, taak, onderwerp, eerste);
    }

    /**
     * Asks one second person, who may see the question only; nobody else is asked until {@link #geefDoor}.
     *
     * @param tweede account id
     */
    @Transactional
    public void vraagAan(String nummer, String taak, String onderwerp, Medewerker eerste, String tweede) {
        toegang.betrek(nummer, tweede, VAN_EEN_VRAAG);
        bewaar(nummer, taak, onderwerp, eerste);
    }

    private void bewaar(String nummer, String taak, String onderwerp, Medewerker eerste) {
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
        eindigGronden(nummer);
        gebeurtenissen.publishEvent(
                new Handeling(akkoord ? "tweede persoon akkoord" : "tweede persoon niet akkoord", nummer, "vier ogen"));
    }

    /** Nobody answered in time: the people of this role may answer too. */
    @Transactional
    public void zetDoor(String nummer, String taak, Rol plaatsvervanger) {
        toegang.betrek(nummer, plaatsvervanger, null, GROND);
        noteerDoorgezet(nummer, taak);
        gebeurtenissen.publishEvent(
                new Handeling("vraag doorgezet naar " + plaatsvervanger.code(), nummer, "vier ogen"));
    }

    /** The one who was asked by {@link #vraagAan} didn't answer in time: this person is asked instead. */
    @Transactional
    public void geefDoor(String nummer, String taak, String volgende) {
        toegang.beeindig(nummer, VAN_EEN_VRAAG);
        toegang.betrek(nummer, volgende, VAN_EEN_VRAAG);
        noteerDoorgezet(nummer, taak);
        gebeurtenissen.publishEvent(new Handeling("vraag doorgezet naar een ander", nummer, "vier ogen"));
    }

    /** Nobody needs to answer any more; without an open question nothing happens. */
    @Transactional
    public void trekIn(String nummer, String taak) {
        int open = database.sql(
                        """
                        update toegang.vier_ogen set besloten_op = ?
                        where nummer = ? and taak = ? and besloten_op is null""")
                .params(nu(), nummer, taak)
                .update();
        if (open > 0) {
            eindigGronden(nummer);
            gebeurtenissen.publishEvent(new Handeling("vraag aan tweede persoon ingetrokken", nummer, "vier ogen"));
        }
    }

    private void noteerDoorgezet(String nummer, String taak) {
        database.sql(
                        """
                        update toegang.vier_ogen set doorgezet_op = ?
                        where nummer = ? and taak = ? and besloten_op is null""")
                .params(nu(), nummer, taak)
                .update();
    }

    /** Another question about the same number may still be open: then its people stay involved. */
    private void eindigGronden(String nummer) {
        toegang.beeindig(nummer, VAN_EEN_VRAAG);
        boolean nogEen = database.sql(
                        "select exists (select 1 from toegang.vier_ogen where nummer = ? and besloten_op is null)")
                .param(nummer)
                .query(Boolean.class)
                .single();
        if (!nogEen) {
            toegang.beeindig(nummer, GROND);
        }
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private record Vraag(long id, String eerste) {}
}
