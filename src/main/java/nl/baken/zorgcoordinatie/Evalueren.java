// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.EVALUATIE_OP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.veiligheid.Screenen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorgcoordinatie.Evaluatieopslag.Evaluatie;
import nl.baken.zorgcoordinatie.Planversie.Doelstelling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P03.11: is the plan still right, and what was shared with whom on which ground? */
@Service
public class Evalueren implements Zaakdeel {

    private static final String TAAK = "zorgplan-evalueren";
    static final String TERMIJN = "T46";

    private final Toegang toegang;
    private final Evaluatiedeling delen;
    private final Zorgplannen zorgplannen;
    private final Screenen screenen;
    private final Evaluatieopslag opslag;
    private final Afsluitverzoek afsluiten;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Evalueren(
            Toegang toegang,
            Evaluatiedeling delen,
            Zorgplannen zorgplannen,
            Screenen screenen,
            Evaluatieopslag opslag,
            Afsluitverzoek afsluiten,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.delen = delen;
        this.zorgplannen = zorgplannen;
        this.screenen = screenen;
        this.opslag = opslag;
        this.afsluiten = afsluiten;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** The next evaluation counts from now; the task is there from its first warning on. */
    @Transactional
    public Sturing plan(ZaakNummer nummer) {
        Termijn termijn = termijnen
                .loopt(TERMIJN, nummer.waarde())
                .orElseGet(() -> termijnen.start(TERMIJN, nummer.waarde(), klok.instant()));
        Instant nodig = termijn.isGepauzeerd()
                ? klok.instant().plus(Contactplanning.TOT_HERVATTEN)
                : termijn.waarschuwt().stream().findFirst().orElse(termijn.vervalt());
        return Sturing.met(EVALUATIE_OP, Date.from(nodig));
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        List<Keuze> doelen = zorgplannen.zoek(nummer).map(Planversie::open).orElse(List.of()).stream()
                .map(doel -> new Keuze(doel.leefgebied().code(), inWoorden(doel)))
                .toList();
        return screenen.vulIn(Voorinvulling.leeg(), nummer)
                .keuzes("doelen", doelen)
                .feit("heeftDoelen", !doelen.isEmpty());
    }

    private static String inWoorden(Doelstelling doel) {
        return doel.leefgebied().omschrijving() + ": " + doel.tekst().tekst();
    }

    @Taak(TAAK)
    @Transactional
    public void evalueer(ZaakNummer nummer, EvalueerZorgplan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        delen.deel(nummer, opdracht);
        opslag.bewaar(nummer, opdracht, toegang.medewerker().id());
        zorgplannen.zoek(nummer).ifPresent(plan -> opdracht.watIsBehaald()
                .forEach(gebied -> zorgplannen.zetBehaald(nummer, plan.versie(), gebied, LocalDate.now(klok))));
        tijdlijn.noteer(nummer, "zorgplan geëvalueerd", "taak");
        screenen.screenTussendoor(nummer, opdracht.screening());
        if (opdracht.vervolg() == Vervolg.AFSLUITEN) {
            afsluiten.beginUitEvaluatie(nummer, Objects.requireNonNull(opdracht.redenEinde()));
        }
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Evaluatie> alle = opslag.van(zaak.nummer());
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Evaluaties", alle.stream().map(this::regel).toList(), List.of(), List.of("zorgcoordinatie/" + TAAK)));
    }

    private Regel regel(Evaluatie evaluatie) {
        List<String> regels = new ArrayList<>();
        regels.add(evaluatie.besluiten().tekst());
        regels.add("Erbij: " + woorden(evaluatie.aanwezig()));
        regels.add(
                evaluatie.gedeeld().isEmpty()
                        ? "Er is niets over de cliënt gedeeld."
                        : "Gedeeld: " + woorden(evaluatie.gedeeld()) + " (grond: "
                                + evaluatie.grond().omschrijving().toLowerCase(java.util.Locale.ROOT) + ")");
        return new Regel(Dag.toon(LocalDate.ofInstant(evaluatie.op(), klok.getZone())), String.join("\n", regels));
    }

    private static String woorden(List<? extends Codewoord> codes) {
        return codes.stream().map(Codewoord::omschrijving).collect(Collectors.joining(", "));
    }
}
