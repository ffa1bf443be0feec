// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.VeiligContact;
import nl.baken.zaak.Schuilveld;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How to reach the client, and what the reporter told of that. */
@Configuration(proxyBeanMethods = false)
class Clientvelden {

    private static final String NIET_GETOETST =
            "Dit komt van de melder. Niemand heeft getoetst of het veilig is: gebruik het niet om de cliënt te bereiken.";

    /** @param lees empty text in place of a value when there is none */
    private record Veld(String code, String label, Compartiment compartiment, Function<Zaak, Optional<Inhoud>> lees)
            implements Schuilveld {

        @Override
        public Optional<Inhoud> inhoud(Zaak zaak, Zaakteam.Blik blik) {
            return lees.apply(zaak);
        }
    }

    @Bean
    static Schuilveld veiligContact(Personen personen) {
        return new Veld(
                "veilig-contact",
                "Bereikbaar op",
                Compartiment.VEILIG_CONTACT,
                zaak -> personen.lees(zaak.persoon()).overledenOp() == null
                        ? personen.contact(zaak.persoon()).flatMap(Clientvelden::contact)
                        : Optional.empty());
    }

    @Bean
    static Schuilveld telefoonVanDeMelder(Personen personen) {
        return vanDeMelder("telefoon", "Telefoon volgens de melder", personen, Persoon::telefoon);
    }

    @Bean
    static Schuilveld adresVanDeMelder(Personen personen) {
        return vanDeMelder("adres", "Adres volgens de melder", personen, Persoon::adres);
    }

    /** The warning stands with the number once more, for on a telephone the rest of the page is out of sight. */
    private static Optional<Schuilveld.Inhoud> contact(VeiligContact contact) {
        List<String> let = List.of(
                contact.waarschuwing(),
                contact.tijden() == null
                        ? ""
                        : "Veilige tijden: " + contact.tijden().tekst());
        String waarschuwing =
                String.join(". ", let.stream().filter(zin -> !zin.isEmpty()).toList());
        return Optional.ofNullable(contact.waarde())
                .map(waarde -> new Schuilveld.Inhoud(waarde, waarschuwing, contact.magBellen()));
    }

    private static Schuilveld vanDeMelder(
            String code, String label, Personen personen, Function<Persoon, @Nullable Geheim> veld) {
        return new Veld(code, label, Compartiment.IDENTITEIT, zaak -> Optional.ofNullable(
                        veld.apply(personen.lees(zaak.persoon())))
                .map(waarde -> new Schuilveld.Inhoud(waarde, NIET_GETOETST, false)));
    }
}
