// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zorgcoordinatie.Overlijdensopslag.Melding;
import org.springframework.stereotype.Component;

/** X7 on the case page: how to report a death, and what was done after it. */
@Component
class Overlijdensdeel implements Zaakdeel {

    private static final Actie MELDEN =
            Actiegroep.VEILIGHEID.actie("Overlijden melden", "zorgcoordinatie/overlijden-melden");
    private static final Actie INTREKKEN = Actiegroep.VEILIGHEID.actie(
            "Melding van overlijden intrekken", "zorgcoordinatie/melding-overlijden-intrekken");

    private final Overlijdensopslag opslag;
    private final Bewaarblokkades blokkades;

    Overlijdensdeel(Overlijdensopslag opslag, Bewaarblokkades blokkades) {
        this.opslag = opslag;
        this.blokkades = blokkades;
    }

    @Override
    public int volgorde() {
        return 99;
    }

    @Override
    public boolean kanOverEenAnderGaan(Regel regel) {
        return regel.label().equals("Nabestaanden") || regel.label().equals("Team en medebewoners");
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public boolean naOverlijden() {
        return true;
    }

    @Override
    public List<Actie> voorTeamleiding(Zaak zaak) {
        return opslag.zoek(zaak.nummer()).isEmpty() ? List.of(MELDEN) : List.of(INTREKKEN);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Optional<Melding> melding = opslag.zoek(zaak.nummer());
        List<Regel> regels =
                new ArrayList<>(melding.map(Overlijdensdeel::regels).orElse(List.of()));
        String blokkade = woorden(List.copyOf(blokkades.redenen(zaak.nummer())));
        if (!blokkade.isEmpty()) {
            regels.add(new Regel("Mag niet worden vernietigd", blokkade));
        }
        List<Actie> acties = zaak.status() == Zaakstatus.AFGESLOTEN ? List.of() : voorTeamleiding(zaak);
        return Optional.of(new Deel("Overlijden", regels, acties, List.of("zorgcoordinatie/overlijden-melden")));
    }

    private static List<Regel> regels(Melding melding) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Overleden op", Dag.toon(melding.op())));
        if (melding.elders()) {
            regels.add(new Regel("Gemeld", "Bij een andere zaak van deze persoon. Daar hoort de politie het."));
        }
        regels.add(new Regel("Doodsoorzaak", melding.aard().omschrijving()));
        regels.add(new Regel("Waar", melding.plaats().omschrijving()));
        regels.add(new Regel(
                "Betrokkenen",
                melding.ingelichtOp() == null ? "Nog inlichten" : "Ingelicht op " + Dag.toon(melding.ingelichtOp())));
        regels.add(new Regel("Nabestaanden", nabestaanden(melding)));
        regels.add(new Regel(
                "Team en medebewoners",
                melding.nazorgOp() == null ? "Nog regelen" : "Nazorg bekeken op " + Dag.toon(melding.nazorgOp())));
        return regels;
    }

    private static String nabestaanden(Melding melding) {
        if (melding.risico() == null || melding.advies() == null) {
            return "Nog niet gesproken. Eerst de risicotoets, en de consul alleen na advies van AVIM.";
        }
        String consul = Boolean.TRUE.equals(melding.consul()) ? "Consul ingelicht" : "Consul niet ingelicht";
        return String.join(
                "\n",
                melding.risico().omschrijving(),
                melding.advies().omschrijving(),
                consul,
                woorden(melding.hulp()));
    }

    private static String woorden(List<? extends Codewoord> codes) {
        return codes.stream().map(Codewoord::omschrijving).collect(Collectors.joining("\n"));
    }
}
