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
    private final AanmeldInstellingen instellingen;

    EersteBeheerder(Accounts accounts, Organisaties organisaties, AanmeldInstellingen instellingen) {
        this.instellingen = instellingen;
        this.accounts = accounts;
        this.organisaties = organisaties;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumenten) {
        if (instellingen.isLokaal()
                ? accounts.isLeeg()
                : organisaties.zoek(ORGANISATIE).isEmpty()) {
            organisaties.maak(ORGANISATIE, "Beheer", Organisatiesoort.OVERIG.code(), null);
            if (instellingen.isLokaal()) {
                maak(GEBRUIKERSNAAM, "Eerste beheerder");
            }
        }
        // With a provider the first administrator comes from there; only what is sealed needs a password.
        if (!instellingen.isLokaal()) {
            instellingen.verzegeld().stream()
                    .filter(naam -> accounts.zoekOpGebruikersnaam(naam).isEmpty())
                    .forEach(naam -> maak(naam, "Verzegeld account"));
        }
    }

    private void maak(String gebruikersnaam, String naam) {
        String eenmalig = accounts.willekeurig(16);
        accounts.maak(gebruikersnaam, naam, ORGANISATIE, Set.of(Rol.FUNCTIONEEL_BEHEERDER), eenmalig, true);
        LOG.warn(
                "Eerste start: meld je aan als '{}' met het eenmalige wachtwoord {} en kies een eigen wachtwoord."
                        + " Dit staat hier één keer en wordt nergens bewaard.",
                gebruikersnaam,
                eenmalig);
    }
}
