// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.veiligheid.Incidentstap.Soort;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakstatus;
import org.springframework.stereotype.Component;

/** Safety incidents on the case page: what happened, what was done, by when, under which reference. */
@Component
class Incidentdeel implements Zaakdeel {

    private static final List<String> FORMULIEREN = List.of(
            "veiligheid/incident-melden",
            "veiligheid/directe-veiligheid-regelen",
            "veiligheid/incident-beoordelen",
            "veiligheid/avim-informeren",
            "veiligheid/datalek-melden",
            "veiligheid/client-informeren",
            "veiligheid/calamiteit-melden",
            "veiligheid/incident-evalueren");

    private final Incidenten incidenten;
    private final Incidenttermijnen termijnen;

    Incidentdeel(Incidenten incidenten, Incidenttermijnen termijnen) {
        this.incidenten = incidenten;
        this.termijnen = termijnen;
    }

    @Override
    public int volgorde() {
        return 6;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return true;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VEILIGHEID;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        boolean kan = zaak.isOpen() && zaak.status() != Zaakstatus.NIEUW;
        List<Actie> acties = kan
                ? List.of(Actiegroep.VEILIGHEID.actie("Veiligheidsincident melden", "veiligheid/incident-melden"))
                : List.of();
        List<Regel> regels = incidenten.van(zaak.nummer()).stream()
                .flatMap(incident -> regels(incident).stream())
                .toList();
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Veiligheidsincidenten", regels, acties, FORMULIEREN));
    }

    private List<Regel> regels(Incident incident) {
        List<String> zinnen = new ArrayList<>();
        if (incident.notitie() != null) {
            zinnen.add(incident.notitie().tekst());
        }
        zinnen.add(incident.veilig() ? "De cliënt was veilig toen het werd gemeld." : "De cliënt was niet veilig.");
        if (incident.datalek()) {
            zinnen.add("Gelekt: " + woorden(incident.gelekt()));
        }
        List<Incidentstap> stappen = incidenten.stappen(incident.id());
        stappen.forEach(stap -> zinnen.add(zin(stap)));
        nogTeMelden(incident, stappen).forEach(zinnen::add);
        zinnen.add(incident.isOpen() ? "Loopt nog" : "Afgerond op " + Dag.toon(incident.geslotenOp()));
        return List.of(new Regel(
                incident.soort().omschrijving() + ", " + Tijdstip.toon(incident.ontdektOp()),
                String.join("\n", zinnen)));
    }

    private List<String> nogTeMelden(Incident incident, List<Incidentstap> stappen) {
        List<String> zinnen = new ArrayList<>();
        if (incident.datalek() && stappen.stream().noneMatch(stap -> stap.soort() == Soort.DATALEK)) {
            zinnen.add("Datalek: melden bij de AP kan tot " + uiterlijk(incident, Incidenttermijnen.DATALEK));
        }
        if (incident.calamiteit() && stappen.stream().noneMatch(stap -> stap.soort() == Soort.CALAMITEIT)) {
            zinnen.add("Wmo-toezichthouder: nu melden, uiterlijk " + uiterlijk(incident, Incidenttermijnen.CALAMITEIT));
        }
        return zinnen;
    }

    private String uiterlijk(Incident incident, String regel) {
        return Tijdstip.toon(termijnen.vervalt(incident, regel));
    }

    private static String zin(Incidentstap stap) {
        List<String> delen = new ArrayList<>();
        if (stap.nietNodig() != null) {
            delen.add("niet nodig: " + stap.nietNodig().omschrijving().toLowerCase(java.util.Locale.ROOT));
        }
        if (stap.antwoord() != null) {
            delen.add(woorden(codes(stap)));
        }
        if (stap.gedaanOp() != null) {
            delen.add(
                    stap.metTijd() ? "gemeld op " + Tijdstip.toon(stap.gedaanOp()) : "op " + Dag.toon(stap.gedaanOp()));
        }
        if (stap.kenmerk() != null) {
            delen.add("kenmerk " + stap.kenmerk().tekst());
        }
        if (stap.tekst() != null) {
            delen.add(stap.tekst().tekst());
        }
        return stap.soort().omschrijving() + ": " + String.join("; ", delen);
    }

    private static List<? extends Codewoord> codes(Incidentstap stap) {
        Class<? extends Codewoord> soort =
                switch (stap.soort()) {
                    case DIRECTE_VEILIGHEID -> Veiligheidsactie.class;
                    case BEOORDELING -> Verplaatsing.class;
                    case AVIM -> Avimstand.class;
                    case DATALEK -> Datalekbesluit.class;
                    case DIRECTIE -> Directieactie.class;
                    case EVALUATIE -> Incidentuitkomst.class;
                    case CLIENT, CALAMITEIT -> throw new IllegalStateException("stap zonder antwoord: " + stap.soort());
                };
        List<String> namen = Arrays.asList(stap.antwoord().split(","));
        return Arrays.stream(soort.getEnumConstants())
                .filter(code -> namen.contains(code.name()))
                .toList();
    }

    private static String woorden(List<? extends Codewoord> codes) {
        return codes.stream().map(Codewoord::omschrijving).collect(Collectors.joining(", "));
    }
}
