// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a functional administrator does to the accounts of others. Nobody does it to the own account: so there is
 * always an administrator left, and nobody gives rights to oneself. Doing something twice does it once.
 */
@Service
public class Accountbeheer {

    private static final int LENGTE_EENMALIG = 16;
    private static final String GROND = "beheer";

    private final Accounts accounts;
    private final Accountopslag opslag;
    private final Accountwijziging wijziging;
    private final Aanmeldpogingen pogingen;
    private final Organisaties organisaties;
    private final Sessies sessies;
    private final Heraanmelding heraanmelding;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Accountbeheer(
            Accounts accounts,
            Accountopslag opslag,
            Accountwijziging wijziging,
            Aanmeldpogingen pogingen,
            Organisaties organisaties,
            Sessies sessies,
            Heraanmelding heraanmelding,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.accounts = accounts;
        this.opslag = opslag;
        this.wijziging = wijziging;
        this.pogingen = pogingen;
        this.organisaties = organisaties;
        this.sessies = sessies;
        this.heraanmelding = heraanmelding;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** A mark for a form that makes something: the same form sent twice makes one thing. */
    public String nieuwKenmerk() {
        return accounts.willekeurig(7);
    }

    /** Every account, to look at. @throws NietGevonden when the person at the keyboard is no administrator */
    @Transactional
    public List<Accounts.Account> bekijkAlle() {
        eisBeheerder();
        gebeurtenissen.publishEvent(Inzage.van("accountlijst", huidige.wie().id(), GROND));
        return accounts.alle();
    }

    /** @throws NietGevonden when there is no such account or the person at the keyboard is no administrator */
    @Transactional
    public Accounts.Account bekijk(String id) {
        Accounts.Account account = lees(id);
        gebeurtenissen.publishEvent(Inzage.van("account", id, GROND));
        return account;
    }

    /** An account that exists from now on; the secret is there only for the call that made it. */
    public record NieuwAccount(String id, Optional<Geheim> eenmalig) {}

    /** @throws Weigering when the user name is taken */
    @Transactional
    public NieuwAccount maak(String kenmerk, MaakAccount opdracht) {
        eisBeheerder();
        heraanmelding.eisRecenteAanmelding();
        Geheim eenmalig = eenmalig();
        String id = "m" + kenmerk;
        boolean nieuw = opslag.voegToe(id, opdracht, eenmalig, true);
        return new NieuwAccount(id, nieuw ? Optional.of(eenmalig) : Optional.empty());
    }

    /** @throws Weigering on the own account */
    @Transactional
    public void wijzigRollen(String id, WijzigRollen opdracht) {
        Set<Rol> rollen = EnumSet.copyOf(opdracht.rollen());
        Accounts.Account account = leesOmTeWijzigen(id);
        if (account.rollen().equals(rollen)) {
            return;
        }
        if (account.vanBuiten()) {
            throw new Weigering("rollen", "Deze rollen komen van de organisatie zelf. Laat ze daar wijzigen.");
        }
        if (isZelf(id)) {
            throw new Weigering("rollen", "Je eigen rollen kun je niet wijzigen. Vraag een andere beheerder.");
        }
        wijziging.zetRollen(id, rollen, GROND);
    }

    /** @throws Weigering on the own account */
    @Transactional
    public void zetActief(String id, boolean actief) {
        leesOmTeWijzigen(id);
        if (isZelf(id)) {
            throw new Weigering("Je eigen account kun je niet uitzetten. Vraag een andere beheerder.");
        }
        wijziging.zetActief(id, actief, GROND);
    }

    /**
     * Gives the account a one-time password, to hand over in person; it is stored nowhere.
     *
     * @param zoalsGezien {@code gewijzigdOp} of the account as the administrator saw it
     * @return empty when the account has changed since, as when this was sent twice
     * @throws Weigering on the own account
     */
    @Transactional
    public Optional<Geheim> herstel(String id, Instant zoalsGezien) {
        Accounts.Account account = leesOmTeWijzigen(id);
        if (isZelf(id)) {
            throw new Weigering("Je eigen wachtwoord wijzig je op de pagina Wachtwoord wijzigen.");
        }
        if (account.vanBuiten()) {
            throw new Weigering("Dit account meldt zich aan bij de eigen organisatie en heeft hier geen wachtwoord.");
        }
        Geheim eenmalig = eenmalig();
        if (!opslag.zetEenmalig(id, eenmalig, zoalsGezien)) {
            return Optional.empty();
        }
        pogingen.vergeet(account.gebruikersnaam());
        sessies.beeindigAlle(id, null, Sessieeinde.WACHTWOORD);
        gebeurtenissen.publishEvent(new Handeling("wachtwoord hersteld", id, GROND));
        return Optional.of(eenmalig);
    }

    /** @throws Weigering when the name is taken */
    @Transactional
    public void maak(String kenmerk, MaakOrganisatie opdracht) {
        eisBeheerder();
        organisaties.maak("o" + kenmerk, opdracht.naam(), opdracht.soort().code(), opdracht.gemeente());
    }

    /** Asked first, so that nothing about the account is told to a session that was left open. */
    private Accounts.Account leesOmTeWijzigen(String id) {
        eisBeheerder();
        heraanmelding.eisRecenteAanmelding();
        return lees(id);
    }

    private Accounts.Account lees(String id) {
        eisBeheerder();
        return accounts.zoek(id).orElseThrow(NietGevonden::new);
    }

    private Geheim eenmalig() {
        return Geheim.van(accounts.willekeurig(LENGTE_EENMALIG));
    }

    private boolean isZelf(String id) {
        return huidige.wie().id().equals(id);
    }

    private void eisBeheerder() {
        if (!huidige.wie().heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            throw new NietGevonden();
        }
    }
}
