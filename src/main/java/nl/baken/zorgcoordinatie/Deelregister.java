// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Intrekbericht;
import nl.baken.toestemming.Intrekking;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** What was shared with whom and on which ground, what waits to be given, and who was told of a withdrawal. */
@Component
class Deelregister implements Zaakdeel, Wachtpunten {

    private static final String PAD = "toestemming/pakketten/";

    private final Deelpakketten pakketten;
    private final Intrekking intrekking;
    private final Clock klok;

    Deelregister(Deelpakketten pakketten, Intrekking intrekking, Clock klok) {
        this.pakketten = pakketten;
        this.intrekking = intrekking;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 16;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Pakket> alle = pakketten.alle(zaak.nummer());
        List<Actie> acties = new ArrayList<>();
        if (zaak.status().isInBehandeling()) {
            acties.add(Actiegroep.TOESTEMMING.actie("Gegevens delen", "zorgcoordinatie/gegevens-delen"));
        }
        alle.stream()
                .filter(Pakket::isOpen)
                .forEach(pakket -> acties.add(Actiegroep.VOOROP.actie(
                        "Pakket voor " + pakket.ontvanger().omschrijving(), PAD + pakket.id())));
        List<Regel> regels = Stream.concat(
                        alle.stream().map(Deelregister::regel),
                        intrekking.berichten(zaak.nummer()).stream().map(Deelregister::regel))
                .toList();
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Wat is gedeeld", regels, acties, List.of("zorgcoordinatie/gegevens-delen")));
    }

    private static Regel regel(Pakket pakket) {
        List<String> regels = new ArrayList<>(List.of(
                pakket.groepen().stream().map(Codewoord::omschrijving).collect(Collectors.joining(", ")),
                "Grond: " + pakket.grond().omschrijving()));
        if (pakket.isVerzonden()) {
            regels.add("Gedeeld op " + Dag.toon(pakket.verzondenOp()));
        } else if (pakket.isOpen()) {
            regels.add("Staat klaar sinds " + Dag.toon(pakket.klaarOp()) + ", nog niet gegeven");
        } else {
            regels.add("Niet gegeven: " + pakket.intrekreden().omschrijving() + " (" + Dag.toon(pakket.ingetrokkenOp())
                    + ")");
        }
        if (pakket.verteldOp() != null) {
            regels.add("De cliënt hoorde het op " + Dag.toon(pakket.verteldOp()));
        }
        return new Regel(pakket.ontvanger().omschrijving(), String.join("\n", regels));
    }

    private static Regel regel(Intrekbericht bericht) {
        String uitkomst = bericht.geinformeerdOp() != null
                ? "Weet het sinds " + Dag.toon(bericht.geinformeerdOp())
                : bericht.waaromNiet() != null
                        ? "Niet verteld: " + bericht.waaromNiet().omschrijving()
                        : "Nog niet verteld";
        return new Regel(
                bericht.ontvanger().omschrijving(),
                bericht.reden().omschrijving() + " op " + Dag.toon(bericht.op()) + "\n" + uitkomst);
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        return pakketten.alle(nummer).stream()
                .filter(Pakket::moetNogVerteld)
                .map(pakket -> new Wachtpunt(
                        "De cliënt",
                        "horen wat wegens gevaar is gedeeld met "
                                + pakket.ontvanger().omschrijving(),
                        LocalDate.ofInstant(pakket.verzondenOp(), klok.getZone()),
                        PAD + pakket.id() + "/verteld"))
                .toList();
    }
}
