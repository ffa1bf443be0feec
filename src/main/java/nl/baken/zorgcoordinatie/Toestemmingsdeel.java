// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Toestemming;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Vertegenwoordiger;
import nl.baken.toestemming.Vertegenwoordigers;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** What may be shared on the ground of consent, who gave it, until when, and what no longer may. */
@Component
class Toestemmingsdeel implements Zaakdeel {

    private final Toestemmingen toestemmingen;
    private final Vertegenwoordigers vertegenwoordigers;

    Toestemmingsdeel(Toestemmingen toestemmingen, Vertegenwoordigers vertegenwoordigers) {
        this.toestemmingen = toestemmingen;
        this.vertegenwoordigers = vertegenwoordigers;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return toestemmingen
                .laatsteGesprek(zaak.nummer())
                .map(gesprek -> new Deel(
                        "Toestemming",
                        regels(zaak, gesprek),
                        acties(gesprek),
                        List.of("zorgcoordinatie/rechten-bespreken")));
    }

    private List<Regel> regels(Zaak zaak, Gesprek gesprek) {
        List<Regel> regels = new ArrayList<>();
        toestemmingen.alle(zaak.nummer()).forEach(toestemming -> regels.add(regel(toestemming)));
        if (regels.isEmpty()) {
            regels.add(new Regel(
                    "Toestemming", "De cliënt gaf op " + Dag.toon(gesprek.gesprokenOp()) + " geen toestemming"));
        }
        if (gesprek.mening() != null) {
            regels.add(new Regel("Mening van de cliënt", gesprek.mening().omschrijving()));
        }
        vertegenwoordigers
                .verdacht(zaak.nummer())
                .forEach(verdacht -> regels.add(new Regel(
                        "Let op",
                        verdacht.omschrijving()
                                + " is verdachte en beslist niet. Vraag een voogd of GI, of de rechter.")));
        return regels;
    }

    private static List<Actie> acties(Gesprek gesprek) {
        List<Actie> acties =
                new ArrayList<>(List.of(new Actie("Toestemming bijwerken", "zorgcoordinatie/toestemming-bijwerken")));
        if (!gesprek.doelen().isEmpty()) {
            acties.add(new Actie("Toestemming intrekken", "zorgcoordinatie/toestemming-intrekken"));
        }
        acties.add(new Actie("Toestemmingsblad", "toestemming/blad"));
        acties.add(new Actie("Verdachte vertegenwoordiger", "zorgcoordinatie/verdenking-vastleggen"));
        return acties;
    }

    private static Regel regel(Toestemming toestemming) {
        List<String> regels = new ArrayList<>();
        regels.add("Aan " + toestemming.doel().ontvanger() + ": "
                + toestemming.doel().gegevens());
        regels.add("Gegeven op " + Dag.toon(toestemming.gegevenOp()) + " door " + door(toestemming));
        if (toestemming.ingetrokkenOp() != null) {
            regels.add("Ingetrokken op " + Dag.toon(toestemming.ingetrokkenOp()) + ": deel dit niet meer");
        } else if (!toestemming.geldt()) {
            regels.add("Geldt niet meer sinds " + Dag.toon(toestemming.eindigtOp()) + ": vraag het de cliënt opnieuw");
        } else if (toestemming.eindigtOp() != null) {
            regels.add("Geldt tot " + Dag.toon(toestemming.eindigtOp()) + ", dan beslist de cliënt zelf");
        }
        return new Regel(toestemming.doel().omschrijving(), String.join("\n", regels));
    }

    private static String door(Toestemming toestemming) {
        String wie = toestemming.gezag().omschrijving().toLowerCase(java.util.Locale.ROOT);
        Vertegenwoordiger namens = toestemming.door();
        return namens == null ? wie : wie + " (" + namens.omschrijving().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
