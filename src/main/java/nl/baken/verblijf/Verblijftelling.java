// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case adds to the figures of residence: what was asked and decided (K10), what waits (K10O), how long (K04). */
@Component
class Verblijftelling implements Telbaar {

    private static final String GEBEURD = "K10";
    private static final String OPEN = "K10O";
    private static final String FASE = "K04";
    private static final String BEDENKTIJD = "bedenktijd";
    private static final String B8 = "b8";

    /** What the IND still answers; for voluntary return nobody waits for it. */
    private static final Set<Aanvraagsoort> PROCEDURES = EnumSet.complementOf(EnumSet.of(Aanvraagsoort.TERUGKEER));

    private static final Set<Feitsoort> BESLUIT_CLIENT =
            EnumSet.of(Feitsoort.AANGIFTE_GEDAAN, Feitsoort.MEDEWERKING_TOEGEZEGD, Feitsoort.AFGEZIEN_VAN_AANGIFTE);

    private final Bedenktijdopslag bedenktijden;
    private final Indbesluitopslag besluiten;
    private final Verblijfaanvraagopslag aanvragen;
    private final Feiten feiten;
    private final Zaken zaken;

    Verblijftelling(
            Bedenktijdopslag bedenktijden,
            Indbesluitopslag besluiten,
            Verblijfaanvraagopslag aanvragen,
            Feiten feiten,
            Zaken zaken) {
        this.bedenktijden = bedenktijden;
        this.besluiten = besluiten;
        this.aanvragen = aanvragen;
        this.feiten = feiten;
        this.zaken = zaken;
    }

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, Bedenktijd> bedenktijd = bedenktijden.van(nummers);
        Map<String, List<Besluit>> besloten = besluiten.van(nummers);
        Map<String, List<Aanvraag>> gevraagd = aanvragen.van(nummers);
        Map<String, List<Feit>> gebeurd = feiten.van(nummers);
        List<Bijdrage> bijdragen = new ArrayList<>();
        for (Zaak zaak : zaken.lees(nummers)) {
            String nummer = zaak.nummer().waarde();
            Verblijfstand stand = new Verblijfstand(
                    null,
                    bedenktijd.get(nummer),
                    besloten.getOrDefault(nummer, List.of()),
                    gevraagd.getOrDefault(nummer, List.of()),
                    gebeurd.getOrDefault(nummer, List.of()));
            telGebeurd(nummer, stand, bijdragen);
            telFasen(nummer, stand, bijdragen);
            if (zaak.geslotenOp() == null) {
                telOpen(nummer, stand, bijdragen);
            }
        }
        return bijdragen;
    }

    private static void telGebeurd(String nummer, Verblijfstand stand, List<Bijdrage> bijdragen) {
        if (stand.bedenktijd() != null) {
            bijdragen.add(gebeurd(nummer, BEDENKTIJD, stand.bedenktijd().begonnenOp()));
        }
        stand.aanvragen().stream()
                .filter(aanvraag -> Aanvraagsoort.HUMANITAIR.contains(aanvraag.soort()))
                .forEach(aanvraag ->
                        bijdragen.add(gebeurd(nummer, procedure(aanvraag.soort()) + "_aangevraagd", aanvraag.op())));
        stand.besluiten().forEach(besluit -> onderdeel(besluit)
                .ifPresent(wat -> bijdragen.add(gebeurd(nummer, wat, besluit.op()))));
    }

    private static Bijdrage gebeurd(String nummer, String wat, LocalDate op) {
        return Bijdrage.gebeurtenis(nummer, GEBEURD, wat, Dag.begin(op));
    }

    /** Of a decision on an objection nobody is told which way it went. */
    private static Optional<String> onderdeel(Besluit besluit) {
        return switch (besluit.soort()) {
            case VERLEEND -> Optional.of(procedure(besluit.antwoordOp()) + "_verleend");
            case AFGEWEZEN -> Optional.of(procedure(besluit.antwoordOp()) + "_geweigerd");
            case INGETROKKEN -> Optional.of("ingetrokken");
            case OP_BEZWAAR -> Optional.empty();
        };
    }

    /** @param soort null for the permit that an M55 asks (B8/3) */
    private static String procedure(@Nullable Aanvraagsoort soort) {
        if (soort == null) {
            return B8;
        }
        return soort == Aanvraagsoort.VOORTGEZET ? "hnt" : soort.code();
    }

    /** The reflection period is open until somebody knows how it ended. */
    private static void telOpen(String nummer, Verblijfstand stand, List<Bijdrage> bijdragen) {
        stand.openBedenktijd().ifPresent(open -> bijdragen.add(open(nummer, BEDENKTIJD, open.begonnenOp())));
        stand.openM55().ifPresent(m55 -> bijdragen.add(open(nummer, B8, m55.op())));
        PROCEDURES.forEach(soort -> stand.open(EnumSet.of(soort))
                .ifPresent(aanvraag -> bijdragen.add(open(nummer, procedure(soort), aanvraag.op()))));
    }

    private static Bijdrage open(String nummer, String wat, LocalDate sinds) {
        return Bijdrage.open(nummer, OPEN, wat, Dag.begin(sinds));
    }

    private static void telFasen(String nummer, Verblijfstand stand, List<Bijdrage> bijdragen) {
        Optional.ofNullable(stand.bedenktijd()).map(Bedenktijd::begonnenOp).ifPresent(begin -> eerste(
                        stand.feiten().stream()
                                .filter(feit -> BESLUIT_CLIENT.contains(feit.soort()))
                                .map(Feit::op),
                        begin)
                .flatMap(besluit -> duur(nummer, "bedenktijd_besluit", begin, besluit))
                .ifPresent(bijdragen::add));
        eerste(
                        stand.feiten().stream()
                                .filter(feit -> feit.soort() == Feitsoort.M55_VERSTUURD)
                                .map(Feit::op),
                        LocalDate.MIN)
                .ifPresent(m55 -> eerste(
                                stand.besluiten().stream()
                                        .filter(Verblijftelling::beslistOpM55)
                                        .map(Besluit::op),
                                m55)
                        .flatMap(besluit -> duur(nummer, "m55_ind", m55, besluit))
                        .ifPresent(bijdragen::add));
    }

    private static boolean beslistOpM55(Besluit besluit) {
        return besluit.antwoordOp() == null
                && (besluit.soort() == Besluitsoort.VERLEEND || besluit.soort() == Besluitsoort.AFGEWEZEN);
    }

    private static Optional<LocalDate> eerste(Stream<LocalDate> dagen, LocalDate vanaf) {
        return dagen.filter(dag -> !dag.isBefore(vanaf)).min(Comparator.naturalOrder());
    }

    private static Optional<Bijdrage> duur(String nummer, String fase, LocalDate van, LocalDate tot) {
        return Bijdrage.duur(nummer, FASE, fase, Dag.begin(tot), Duration.between(Dag.begin(van), Dag.begin(tot)));
    }
}
