// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** What a case adds to the figures of aangifte: what the adult client chose (K09), and how long it took (K09D, K04). */
@Component
class Strafrechttelling implements Telbaar {

    private static final String KEUZE = "K09";
    private static final String BEDENKTIJD_AANGIFTE = "K09D";
    private static final String FASE = "K04";
    private static final Set<String> VOLWASSEN =
            Set.of(code(Leeftijdsklasse.VAN_18_TOT_23), code(Leeftijdsklasse.VANAF_23));

    private final Zaken zaken;
    private final Strafdossiers dossiers;
    private final Feiten feiten;
    private final List<Dossierbron> bronnen;

    Strafrechttelling(Zaken zaken, Strafdossiers dossiers, Feiten feiten, List<Dossierbron> bronnen) {
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.feiten = feiten;
        this.bronnen = bronnen;
    }

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Stap>> stappen = dossiers.stappen(nummers);
        List<Bijdrage> bijdragen = new ArrayList<>(tijden(stappen));
        Set<String> volwassen = volwassen(nummers);
        zaken.lees(nummers).stream()
                .filter(zaak -> volwassen.contains(zaak.nummer().waarde()))
                .forEach(zaak -> {
                    bijdragen.add(bijOpenen(zaak, "slachtoffer"));
                    keuze(stappen.getOrDefault(zaak.nummer().waarde(), List.of()))
                            .ifPresent(keuze -> bijdragen.add(bijOpenen(zaak, keuze)));
                });
        return bijdragen;
    }

    private static Bijdrage bijOpenen(Zaak zaak, String onderdeel) {
        return Bijdrage.gebeurtenis(zaak.nummer().waarde(), KEUZE, onderdeel, zaak.geopendOp());
    }

    /** Of whom nobody knows the age, nobody knows whether it is an adult. */
    private Set<String> volwassen(Set<String> nummers) {
        Map<String, Kenmerken> kenmerken = new HashMap<>();
        bronnen.forEach(bron -> kenmerken.putAll(bron.kenmerken(nummers)));
        return kenmerken.entrySet().stream()
                .filter(een -> VOLWASSEN.containsAll(een.getValue().waarden(Kenmerk.LEEFTIJD)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String code(Leeftijdsklasse klasse) {
        return klasse.name().toLowerCase(Locale.ROOT);
    }

    /** Where the client stands now; empty as long as there is no choice. An investigation without aangifte is no choice. */
    private static Optional<String> keuze(List<Stap> stappen) {
        return switch (new Strafdossier(stappen, 0).eigenKeuze()) {
            case GEDAAN -> Optional.of("aangifte");
            case MEDEWERKING_ANDERS -> Optional.of("medewerking");
            case AFGEZIEN -> Optional.of("afgezien");
            case INGETROKKEN -> Optional.of("ingetrokken");
            default -> Optional.empty();
        };
    }

    /** The first aangifte counts: a later one tells more of the same. */
    private List<Bijdrage> tijden(Map<String, List<Stap>> stappen) {
        Map<String, List<Feit>> bekend = feiten.van(stappen.keySet());
        List<Bijdrage> bijdragen = new ArrayList<>();
        stappen.forEach((nummer, gebeurd) -> eerste(gebeurd, LocalDate.MIN, Stapsoort.AANGIFTE)
                .ifPresent(aangifte -> {
                    bedenktijd(bekend.getOrDefault(nummer, List.of()))
                            .filter(begin -> !begin.isAfter(aangifte))
                            .flatMap(begin -> duur(nummer, BEDENKTIJD_AANGIFTE, "", begin, aangifte))
                            .ifPresent(bijdragen::add);
                    eerste(gebeurd, aangifte, Stapsoort.OM_VERVOLGT, Stapsoort.SEPOT)
                            .flatMap(besluit -> duur(nummer, FASE, "aangifte_om", aangifte, besluit))
                            .ifPresent(bijdragen::add);
                }));
        return bijdragen;
    }

    private static Optional<LocalDate> bedenktijd(List<Feit> feiten) {
        return feiten.stream()
                .filter(feit -> feit.soort() == Feitsoort.BEDENKTIJD_GESTART)
                .map(Feit::op)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> eerste(List<Stap> stappen, LocalDate vanaf, Stapsoort... soorten) {
        return stappen.stream()
                .filter(stap -> Set.of(soorten).contains(stap.soort()) && stap.reden() == null)
                .map(Stap::op)
                .filter(op -> !op.isBefore(vanaf))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Bijdrage> duur(
            String nummer, String cijfer, String onderdeel, LocalDate van, LocalDate tot) {
        return Bijdrage.duur(
                nummer, cijfer, onderdeel, Dag.begin(tot), Duration.between(Dag.begin(van), Dag.begin(tot)));
    }
}
