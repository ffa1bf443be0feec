// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Set;
import nl.baken.gedeeld.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The very first start in production: one administrator, who makes everybody else. */
@Component
@Profile("!demo")
@Order(1)
class EersteBeheerder implements ApplicationRunner {

    static final String GEBRUIKERSNAAM = "beheerder";
    private static final String ORGANISATIE = "beheer";
    private static final Logger LOG = LoggerFactory.getLogger(EersteBeheerder.class);

    private final Accounts accounts;
    private final Organisaties organisaties;

    EersteBeheerder(Accounts accounts, Organisaties organisaties) {
        this.accounts = accounts;
        this.organisaties = organisaties;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumenten) {
        if (!accounts.isLeeg()) {
            return;
        }
        String eenmalig = accounts.willekeurig(16);
        organisaties.maak(ORGANISATIE, "Beheer", Organisatiesoort.OVERIG.code(), null);
        accounts.maak(
                GEBRUIKERSNAAM, "Eerste beheerder", ORGANISATIE, Set.of(Rol.FUNCTIONEEL_BEHEERDER), eenmalig, true);
        LOG.warn(
                "Eerste start: meld je aan als '{}' met het eenmalige wachtwoord {} en kies een eigen wachtwoord."
                        + " Dit staat hier één keer en wordt nergens bewaard.",
                GEBRUIKERSNAAM,
                eenmalig);
    }
}
