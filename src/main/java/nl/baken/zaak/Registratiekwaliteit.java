// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static nl.baken.gedeeld.telling.Bijdrage.gebeurtenis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.persoon.Personentelling;
import nl.baken.persoon.Personentelling.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which fields of the core set (domain.md 5.4) a case still misses, and whether the client stood in Baken twice (K21). Of
 * the cases of a month: those whose intake was done, or that ended without one. "Unknown" is an answer; only what was
 * never asked is missing. Consent is not here: K15 counts it.
 */
@Component
class Registratiekwaliteit implements Telbaar {

    private static final String CIJFER = "K21";

    private final Zaaktelling telling;
    private final Personentelling personen;

    Registratiekwaliteit(Zaaktelling telling, Personentelling personen) {
        this.telling = telling;
        this.personen = personen;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Zaak>> perPersoon = telling.perPersoon(nummers);
        if (perPersoon.isEmpty()) {
            return List.of();
        }
        Map<String, Kernset> kernsets = telling.kernsets(nummers);
        Map<String, Set<String>> ids = personen.groepen(perPersoon.keySet());
        Map<String, Contact> contacten =
                personen.contacten(ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<Bijdrage> bijdragen = new ArrayList<>();
        perPersoon.forEach((hoofd, zelfde) -> {
            List<Contact> bekend = ids.getOrDefault(hoofd, Set.of()).stream()
                    .filter(contacten::containsKey)
                    .map(contacten::get)
                    .toList();
            zelfde.stream()
                    .filter(zaak -> nummers.contains(zaak.nummer().waarde()))
                    .flatMap(zaak -> delen(
                                    zaak, hoofd, kernsets.get(zaak.nummer().waarde()), bekend)
                            .map(deel -> gebeurtenis(zaak.nummer().waarde(), CIJFER, deel, zaak.geopendOp())))
                    .forEach(bijdragen::add);
        });
        return bijdragen;
    }

    private static Stream<String> delen(
            Zaak zaak, String hoofd, @Nullable Kernset kern, Collection<Contact> contacten) {
        if (kern == null && zaak.geslotenOp() == null) {
            return Stream.empty();
        }
        List<String> delen = new ArrayList<>(List.of("zaak"));
        leeg(delen, "leeftijdsklasse", kern == null ? null : kern.leeftijdsklasse());
        leeg(delen, "geslacht", kern == null ? null : kern.geslacht());
        leeg(delen, "nationaliteitsgroep", kern == null ? null : kern.nationaliteitsgroep());
        leeg(delen, "sector", kern == null ? null : kern.sector());
        leeg(delen, "verblijfsstatus", kern == null ? null : kern.verblijfsstatus());
        leeg(delen, "kinderen", kern == null ? null : kern.kinderen());
        leeg(delen, "veiligheidscode", zaak.veiligheidscode());
        leeg(delen, "veilig_contact", contacten.isEmpty() ? null : contacten);
        leeg(delen, "taal", contacten.stream().anyMatch(Contact::metTaal) ? contacten : null);
        if (!zaak.persoon().equals(hoofd)) {
            delen.add("dubbel");
        }
        return delen.stream();
    }

    private static void leeg(List<String> delen, String veld, @Nullable Object waarde) {
        if (waarde == null) {
            delen.add("leeg:" + veld);
        }
    }
}
