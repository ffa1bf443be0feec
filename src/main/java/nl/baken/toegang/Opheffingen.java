// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OpheffingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Blokkades.Blokkade;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lifting a conflict of interest: one asks, another agrees, and never the person that it is about. */
@Service
public class Opheffingen implements Vraagonderwerp {

    private static final String PLEK = "toegang.opheffing.motief";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Blokkades blokkades;
    private final Accounts accounts;
    private final ToegangInstellingen instellingen;
    private final ObjectProvider<LosseVragen> vragen;

    Opheffingen(
            JdbcClient database,
            Kluis kluis,
            Blokkades blokkades,
            Accounts accounts,
            ToegangInstellingen instellingen,
            ObjectProvider<LosseVragen> vragen) {
        this.database = database;
        this.kluis = kluis;
        this.blokkades = blokkades;
        this.accounts = accounts;
        this.instellingen = instellingen;
        this.vragen = vragen;
    }

    /**
     * Asks a second person. Until that one agrees, nothing changes.
     *
     * @throws Weigering when there is no such conflict, or it is asked already
     */
    @Transactional
    public void vraag(String nummer, String account, Geheim motief) {
        Blokkade blokkade = blokkades.geldend(List.of(nummer)).stream()
                .filter(geldt -> geldt.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Weigering("wie", "Bij deze collega staat geen belangenconflict meer."));
        if (loopt(blokkade)) {
            throw new Weigering("wie", "Dit is al gevraagd. Het wacht op een tweede persoon.");
        }
        String vraag = OpheffingNummer.nieuw().waarde();
        database.sql("insert into toegang.opheffing (nummer, blokkade, motief) values (?, ?, ?)")
                .params(vraag, blokkade.id(), kluis.sluit(motief, PLEK, vraag))
                .update();
        blokkades.neemOver(nummer, vraag);
        vragen.getObject()
                .stel(
                        vraag,
                        "belangenconflict opheffen",
                        instellingen.opheffer(),
                        instellingen.opheffingPlaatsvervanger());
    }

    private boolean loopt(Blokkade blokkade) {
        return database.sql(
                        """
                        select exists (select 1 from toegang.opheffing o join toegang.vier_ogen v on v.nummer = o.nummer
                                       where o.blokkade = ? and v.besloten_op is null)""")
                .param(blokkade.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public String voorvoegsel() {
        return OpheffingNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        Blokkade blokkade = lees(nummer).orElseThrow(NietGevonden::new);
        return List.of(
                new Regel("Zaak", blokkade.nummer()),
                new Regel("Wie", naam(blokkade.account())),
                new Regel("Vastgelegd", Dag.moment(blokkade.van()) + " door " + naam(blokkade.door())),
                new Regel("Waarom toen", blokkades.motief(blokkade).tekst()),
                new Regel("Waarom het weg kan", motief(nummer)),
                new Regel("Bij ja", "deze collega kan weer bij de zaak betrokken worden"));
    }

    private String naam(String account) {
        return accounts.zoek(account).map(Accounts.Account::naam).orElse("Baken");
    }

    private String motief(String nummer) {
        return database.sql("select motief from toegang.opheffing where nummer = ?")
                .param(nummer)
                .query((rij, n) -> kluis.open(rij.getBytes(1), PLEK, nummer).tekst())
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (akkoord) {
            lees(nummer).ifPresent(blokkades::hefOp);
        }
    }

    @Override
    public void ingetrokken(String nummer) {
        // Nothing had changed.
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/";
    }

    private Optional<Blokkade> lees(String nummer) {
        return database.sql(
                        """
                        select b.id, b.nummer, b.account, b.van, b.door, b.overgenomen
                        from toegang.opheffing o join toegang.blokkade b on b.id = o.blokkade where o.nummer = ?""")
                .param(nummer)
                .query(Blokkade.class)
                .optional();
    }
}
