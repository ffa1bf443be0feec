// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Leeftijdbron;
import nl.baken.toestemming.Toestemming;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Vertegenwoordiger;
import nl.baken.toestemming.Vertegenwoordigers;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** What may be shared on the ground of consent, who gave it, until when, and what no longer may. */
@Component
class Toestemmingsdeel implements Zaakdeel {

    private final Toestemmingen toestemmingen;
    private final Vertegenwoordigers vertegenwoordigers;
    private final Leeftijdbron leeftijden;
    private final Clock klok;

    Toestemmingsdeel(
            Toestemmingen toestemmingen, Vertegenwoordigers vertegenwoordigers, Leeftijdbron leeftijden, Clock klok) {
        this.toestemmingen = toestemmingen;
        this.vertegenwoordigers = vertegenwoordigers;
        this.leeftijden = leeftijden;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return regel.label().equals("Let op");
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Optional<Gesprek> gesprek = toestemmingen.laatsteGesprek(zaak.nummer());
        List<Actie> acties = acties(zaak, gesprek);
        List<Regel> regels = gesprek.map(gehouden -> regels(zaak, gehouden)).orElseGet(ArrayList::new);
        regels.addAll(verdacht(zaak));
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Toestemming", regels, acties, List.of("zorgcoordinatie/rechten-bespreken")));
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
        return regels;
    }

    private List<Regel> verdacht(Zaak zaak) {
        return vertegenwoordigers.verdacht(zaak.nummer()).stream()
                .map(verdacht -> new Regel(
                        "Let op",
                        verdacht.omschrijving()
                                + " is verdachte en beslist niet. Vraag een voogd of GI, of de rechter."))
                .toList();
    }

    private List<Actie> acties(Zaak zaak, Optional<Gesprek> gesprek) {
        List<Actie> acties = new ArrayList<>();
        gesprek.ifPresent(gehouden -> {
            acties.add(Actiegroep.TOESTEMMING.actie("Toestemming bijwerken", "zorgcoordinatie/toestemming-bijwerken"));
            if (!gehouden.doelen().isEmpty()) {
                acties.add(
                        Actiegroep.TOESTEMMING.actie("Toestemming intrekken", "zorgcoordinatie/toestemming-intrekken"));
            }
            acties.add(Actiegroep.TOESTEMMING.actie("Toestemmingsblad", "toestemming/blad"));
        });
        if (zaak.status().isInBehandeling() && kanVertegenwoordigdZijn(zaak, gesprek)) {
            acties.add(Actiegroep.TOESTEMMING.actie(
                    "Verdachte vertegenwoordiger", "zorgcoordinatie/verdenking-vastleggen"));
        }
        return acties;
    }

    private boolean kanVertegenwoordigdZijn(Zaak zaak, Optional<Gesprek> gesprek) {
        boolean volwassen = leeftijden
                .van(zaak.nummer())
                .op(LocalDate.now(klok))
                .filter(jaren -> jaren >= 18)
                .isPresent();
        return !volwassen
                || gesprek.filter(gehouden -> gehouden.vertegenwoordiger() != null)
                        .isPresent();
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
