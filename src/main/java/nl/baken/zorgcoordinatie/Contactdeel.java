// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorgcoordinatie.Contactopslag.Contactmoment;
import org.springframework.stereotype.Component;

/** Contact on the case page: how it was last time, attempts since, and the ways to take down a new one. */
@Component
class Contactdeel implements Zaakdeel {

    private static final int HOOGSTENS = 10;

    private final Contactopslag opslag;

    Contactdeel(Contactopslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public int volgorde() {
        return 4;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Contactmoment> momenten = opslag.van(zaak.nummer());
        if (momenten.isEmpty() && !zaak.status().isInBehandeling()) {
            return Optional.empty();
        }
        List<Actie> acties = zaak.status().isInBehandeling()
                ? List.of(
                        Actiegroep.VOOROP.actie("Contact gehad", "zorgcoordinatie/contactmoment-vastleggen"),
                        Actiegroep.CONTACT.actie("Geen gehoor", "zorgcoordinatie/geen-gehoor-vastleggen"),
                        Actiegroep.CONTACT.actie("Wacht op iemand", "zorgcoordinatie/wachten-noteren"),
                        Actiegroep.CONTACT.actie("Veilig contact wijzigen", "zorgcoordinatie/veilig-contact-wijzigen"))
                : List.of();
        List<Regel> regels = new ArrayList<>();
        if (zaak.status().isInBehandeling()
                && !momenten.isEmpty()
                && !momenten.get(0).gelukt()) {
            regels.add(
                    new Regel("Let op", "Het laatste contact lukte niet. Ben je ongerust? Meld dan een vermissing."));
        }
        momenten.stream().limit(HOOGSTENS).map(Contactdeel::regel).forEach(regels::add);
        return Optional.of(new Deel("Contact", regels, acties, List.of("zorgcoordinatie/contactmoment-vastleggen")));
    }

    private static Regel regel(Contactmoment moment) {
        List<String> delen = new ArrayList<>();
        delen.add(moment.gelukt() ? "Contact gehad" : "Geen gehoor");
        delen.add(moment.kanaal().omschrijving().toLowerCase(java.util.Locale.ROOT));
        if (moment.welzijn() != null) {
            delen.add("het gaat " + moment.welzijn().omschrijving().toLowerCase(java.util.Locale.ROOT));
        }
        String tekst = String.join(", ", delen);
        return new Regel(
                Dag.toon(moment.op()),
                moment.notitie() == null
                        ? tekst
                        : tekst + "\n" + moment.notitie().tekst());
    }
}
