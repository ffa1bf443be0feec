// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OnthullingNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names of staff beside the account ids, of one number and for a short time: the auditor and the privacy officer
 * together. One asks, the other agrees, and only these two see them. It ends by itself.
 */
@Service
public class Onthullingen implements Vraagonderwerp {

    private final JdbcClient database;
    private final HuidigeMedewerker huidige;
    private final ObjectProvider<LosseVragen> vragen;
    private final Onthulinstellingen instellingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Onthullingen(
            JdbcClient database,
            HuidigeMedewerker huidige,
            ObjectProvider<LosseVragen> vragen,
            Onthulinstellingen instellingen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.database = database;
        this.huidige = huidige;
        this.vragen = vragen;
        this.instellingen = instellingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    private record Onthulling(String nummer, String over, String reden) {}

    /**
     * Asks the other of the two. Until that one agrees, nothing changes.
     *
     * @param over the number whose history it is
     * @throws Weigering when it is asked already
     */
    @Transactional
    public void vraag(String over, Onthulreden reden) {
        Medewerker wie = huidige.wie();
        if (loopt(over)) {
            throw new Weigering("reden", "Dit is al gevraagd. Het wacht op een tweede persoon.");
        }
        String nummer = OnthullingNummer.nieuw().waarde();
        database.sql("select logboek.vraag_onthulling(?, ?, ?, ?, ?)")
                .params(nummer, over, reden.code(), wie.id(), Timestamp.from(klok.instant()))
                .query((rij, n) -> nummer)
                .single();
        gebeurtenissen.publishEvent(new Handeling("namen in het logboek gevraagd: " + reden.code(), over, "toezicht"));
        Rol tweede = wie.heeft(Rol.AUDITOR) ? Rol.FG : Rol.AUDITOR;
        vragen.getObject().stel(nummer, "namen in het logboek tonen", tweede, tweede);
    }

    /** Whether a question about this number waits for an answer. */
    @Transactional(readOnly = true)
    public boolean loopt(String over) {
        List<String> nummers = database.sql("select nummer from logboek.onthulling where over = ? and van is null")
                .param(over)
                .query(String.class)
                .list();
        return vragen.getObject().standen(nummers).values().stream().anyMatch(stand -> stand.op() == null);
    }

    /** Until when this person sees the names of this number; empty when not. */
    @Transactional(readOnly = true)
    public Optional<Instant> totWanneer(String over, Medewerker wie) {
        Timestamp nu = Timestamp.from(klok.instant());
        return database.sql(
                        """
                        select max(tot) from logboek.onthulling
                        where over = ? and van <= ? and tot > ? and ? in (eerste, tweede)""")
                .params(over, nu, nu, wie.id())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    @Override
    public String voorvoegsel() {
        return OnthullingNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Onthulling gevraagd = lees(nummer);
        return List.of(
                new Regel("Nummer", gevraagd.over()),
                new Regel(
                        "Waarom",
                        Onthulreden.valueOf(gevraagd.reden().toUpperCase(Locale.ROOT))
                                .omschrijving()),
                new Regel("Bij ja", "jullie zien allebei " + uren() + " de namen van medewerkers bij dit nummer"));
    }

    private String uren() {
        long minuten = instellingen.duur().toMinutes();
        return minuten % 60 == 0 ? minuten / 60 + " uur" : minuten + " minuten";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        String over = lees(nummer).over();
        if (akkoord) {
            Instant nu = klok.instant();
            database.sql("select logboek.begin_onthulling(?, ?, ?, ?)")
                    .params(
                            nummer,
                            huidige.wie().id(),
                            Timestamp.from(nu),
                            Timestamp.from(nu.plus(instellingen.duur())))
                    .query((rij, n) -> nummer)
                    .single();
        }
        gebeurtenissen.publishEvent(new Handeling(
                akkoord ? "namen in het logboek getoond" : "namen in het logboek niet getoond", over, "vier ogen"));
    }

    /** Whoever asked is not involved in the question; it waits for an answer. */
    @Override
    public boolean isInTeTrekken() {
        return false;
    }

    @Override
    public void ingetrokken(String nummer) {
        throw new IllegalStateException("een vraag om namen wordt altijd beantwoord");
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/logboek/" + lees(nummer).over();
    }

    private Onthulling lees(String nummer) {
        return database.sql("select nummer, over, reden from logboek.onthulling where nummer = ?")
                .param(nummer)
                .query(Onthulling.class)
                .optional()
                .orElseThrow(NietGevonden::new);
    }
}
