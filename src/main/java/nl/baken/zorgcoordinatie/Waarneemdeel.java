// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** Who stands in for whom, first on the case page of who does; and who did before. */
@Component
class Waarneemdeel implements Zaakdeel {

    private final Waarnemingopslag opslag;
    private final Accounts accounts;
    private final Clock klok;

    Waarneemdeel(Waarnemingopslag opslag, Accounts accounts, Clock klok) {
        this.opslag = opslag;
        this.accounts = accounts;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 1;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Waarneming> begonnen = opslag.van(zaak.nummer()).stream()
                .filter(waarneming -> waarneming.begonnenOp() != null)
                .toList();
        if (begonnen.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> namen =
                accounts.namen(begonnen.stream().flatMap(een -> Stream.of(een.vervangt(), een.waarnemer())));
        List<Regel> regels = new ArrayList<>();
        if (wie.id().equals(zaak.vervanger())) {
            regels.add(new Regel("Je neemt waar", tot(zaak)));
        }
        begonnen.forEach(waarneming -> regels.add(regel(waarneming, namen)));
        return Optional.of(new Deel(
                "Waarneming",
                regels,
                List.of(Actiegroep.VOOROP.actie("Overdrachtsblad", "zorgcoordinatie/overdrachtsblad")),
                List.of()));
    }

    private static String tot(Zaak zaak) {
        return zaak.vervangenTot() == null
                ? "Tot je collega terug is. Lees eerst het overdrachtsblad."
                : "Tot en met " + Dag.toon(zaak.vervangenTot()) + ". Lees eerst het overdrachtsblad.";
    }

    private Regel regel(Waarneming waarneming, Map<String, String> namen) {
        String wie = namen.getOrDefault(waarneming.waarnemer(), "Een collega") + " voor "
                + namen.getOrDefault(waarneming.vervangt(), "een collega");
        String van = dag(waarneming.begonnenOp());
        return waarneming.isOpen()
                ? new Regel("Neemt waar", wie + ", sinds " + van)
                : new Regel("Nam waar", wie + ", van " + van + " tot " + dag(waarneming.geeindigdOp()));
    }

    private String dag(Instant moment) {
        return Dag.toon(LocalDate.ofInstant(moment, klok.getZone()));
    }
}
