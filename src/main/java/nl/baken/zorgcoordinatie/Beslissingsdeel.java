// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.proces.Beslissingen.Genomen;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** What the decision tables said in this case, with which rules, and whether the law has changed since. */
@Component
class Beslissingsdeel implements Zaakdeel {

    private static final Pattern IS_CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    private final Beslissingen beslissingen;
    private final Clock klok;

    Beslissingsdeel(Beslissingen beslissingen, Clock klok) {
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 85;
    }

    /** Of all tracks: who may not see one of them, does not see this. */
    @Override
    public Compartiment compartiment() {
        return Compartiment.VERBLIJF;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Map<String, Genomen> laatste = new LinkedHashMap<>();
        beslissingen.van(zaak.nummer().waarde()).forEach(besluit -> laatste.putIfAbsent(besluit.beslissing(), besluit));
        List<Regel> regels = laatste.values().stream().map(this::regel).toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Besluiten volgens de regels", regels, List.of(), List.of()));
    }

    private Regel regel(Genomen besluit) {
        List<String> zinnen = new ArrayList<>();
        besluit.uitkomst().stream()
                .flatMap(rij -> inWoorden(besluit.woorden(), rij))
                .distinct()
                .forEach(zinnen::add);
        if (zinnen.isEmpty()) {
            zinnen.add("Geen regel van toepassing");
        }
        zinnen.add("Besloten op " + Dag.toon(LocalDate.ofInstant(besluit.op(), klok.getZone())) + ", met de regels van "
                + Dag.toon(besluit.peildatum()));
        if (besluit.regelsAndersSinds() != null) {
            zinnen.add("Let op: de regels zijn veranderd op " + Dag.toon(besluit.regelsAndersSinds())
                    + ". Dit besluit blijft staan tot iemand opnieuw beslist.");
        }
        return new Regel(besluit.naam(), String.join("\n", zinnen));
    }

    private static Stream<String> inWoorden(Map<String, String> woorden, Map<String, Object> rij) {
        return woorden.entrySet().stream()
                .filter(uitvoer -> rij.get(uitvoer.getKey()) != null)
                .map(uitvoer -> uitvoer.getValue() + ": " + inWoorden(rij.get(uitvoer.getKey())));
    }

    private static String inWoorden(Object waarde) {
        if (waarde instanceof Boolean vink) {
            return vink ? "ja" : "nee";
        }
        String tekst = String.valueOf(waarde);
        String woorden = IS_CODE.matcher(tekst).matches() ? tekst.replace('-', ' ') : tekst;
        return woorden.replace('_', ' ').replaceAll(",(?=\\S)", ", ");
    }
}
