// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** Safety on the case page: what plays, what belongs to the code, and the way to screen again. */
@Component
class Veiligheidsdeel implements Zaakdeel {

    private final Screeningen screeningen;
    private final Beslissingen beslissingen;
    private final Clock klok;

    Veiligheidsdeel(Screeningen screeningen, Beslissingen beslissingen, Clock klok) {
        this.screeningen = screeningen;
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VEILIGHEID;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Actie> acties = zaak.status().isInBehandeling()
                ? List.of(Actiegroep.VEILIGHEID.actie("Veiligheid opnieuw screenen", "veiligheid/veiligheid-screenen"))
                : List.of();
        Optional<Screening> laatste = screeningen.laatste(zaak.nummer());
        if (laatste.isEmpty() && acties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Veiligheid",
                laatste.map(this::regels).orElse(List.of()),
                acties,
                List.of("veiligheid/veiligheid-screenen")));
    }

    private List<Regel> regels(Screening screening) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Gescreend op", Dag.toon(screening.op())));
        regels.add(new Regel(
                "Wat er speelt",
                screening.dreigingen().stream().map(Dreiging::omschrijving).collect(Collectors.joining("\n"))));
        if (screening.reden() != null) {
            regels.add(new Regel(
                    "Waarom code " + screening.code().code() + " en niet "
                            + screening.advies().code(),
                    screening.reden().tekst()));
        }
        regels.add(new Regel("Wat daarbij hoort", maatregelen(screening)));
        return regels;
    }

    private String maatregelen(Screening screening) {
        return beslissingen
                .reken(
                        "veiligheidsmaatregelen",
                        LocalDate.ofInstant(screening.op(), klok.getZone()),
                        Map.of("code", screening.code().code()))
                .stream()
                .map(rij -> String.valueOf(rij.get("maatregel")))
                .collect(Collectors.joining("\n"));
    }
}
