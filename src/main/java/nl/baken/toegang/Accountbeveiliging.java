// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a functional administrator does about the sign-in of others: their sessions and their second factor. */
@Service
public class Accountbeveiliging {

    private static final String GROND = "beheer";

    private final Accounts accounts;
    private final Sessies sessies;
    private final Tweedefactor tweedeFactor;
    private final Heraanmelding heraanmelding;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Accountbeveiliging(
            Accounts accounts,
            Sessies sessies,
            Tweedefactor tweedeFactor,
            Heraanmelding heraanmelding,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.accounts = accounts;
        this.sessies = sessies;
        this.tweedeFactor = tweedeFactor;
        this.heraanmelding = heraanmelding;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** An account and where its person is signed in now. */
    public record Sessieblad(Accounts.Account account, List<Sessie> sessies) {}

    /** @throws NietGevonden when there is no such account or the person at the keyboard is no administrator */
    @Transactional
    public Sessieblad bekijk(String id) {
        Accounts.Account account = lees(id);
        gebeurtenissen.publishEvent(Inzage.van("sessies van account", id, GROND));
        return new Sessieblad(account, sessies.lopend(id));
    }

    /** @return false when the account has no such session, any more or at all */
    @Transactional
    public boolean beeindig(String id, String sessie) {
        lees(id);
        return sessies.beeindig(id, sessie, Sessieeinde.BEHEERDER);
    }

    @Transactional
    public void beeindigAlle(String id) {
        lees(id);
        sessies.beeindigAlle(id, null, Sessieeinde.BEHEERDER);
    }

    /**
     * Forgets somebody's app and recovery codes, as when the phone is lost. Every session ends; at the next sign-in this
     * person reads of it and sets it up anew.
     *
     * @throws Weigering on the own account, and on one whose second step is at the own organisation
     */
    @Transactional
    public void wisTweedeFactor(String id) {
        eisBeheerder();
        heraanmelding.eisRecenteAanmelding();
        if (lees(id).vanBuiten()) {
            throw new Weigering(
                    "Dit account meldt zich aan bij de eigen organisatie. Laat de tweede stap daar herstellen.");
        }
        if (huidige.wie().id().equals(id)) {
            throw new Weigering("Je eigen tweede stap kun je niet wissen. Vraag een andere beheerder.");
        }
        tweedeFactor.herstel(id);
        gebeurtenissen.publishEvent(new Handeling("tweede factor gewist", id, GROND));
    }

    private Accounts.Account lees(String id) {
        eisBeheerder();
        return accounts.zoek(id).orElseThrow(NietGevonden::new);
    }

    private void eisBeheerder() {
        if (!huidige.wie().heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            throw new NietGevonden();
        }
    }
}
