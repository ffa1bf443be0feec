// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_NODIG;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import nl.baken.zaak.Afsluitstand.Stand;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorgcoordinatie.Afsluitopslag.Poging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P10.1 by D12: a case closes when everything is arranged, or with a motive. */
@Service
public class Afsluittoets {

    private static final String TAAK = "afsluittoets-doen";
    private static final Set<RedenEinde> MET_OVERDRACHT =
            Set.of(RedenEinde.OVERGEDRAGEN_REGIO, RedenEinde.OVERDRACHT_18_PLUS);

    private final Toegang toegang;
    private final Beslissingen beslissingen;
    private final Afsluitopslag opslag;
    private final List<Afsluitstand> standen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Afsluittoets(
            Toegang toegang,
            Beslissingen beslissingen,
            Afsluitopslag opslag,
            List<Afsluitstand> standen,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.beslissingen = beslissingen;
        this.opslag = opslag;
        this.standen = standen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** What the tracks know; after a refusal the coordinator starts from the answers that were not accepted. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Map<Afsluitonderdeel, Stand> uitSporen = uitSporen(nummer);
        Voorinvulling bekend =
                Voorinvulling.leeg().feit("heeftBekend", !uitSporen.isEmpty()).feit("bekend", inWoorden(uitSporen));
        uitSporen.forEach((onderdeel, stand) -> bekend.waarde(onderdeel.invoer(), getypt(onderdeel, stand.antwoord())));
        opslag.laatsteGetoetste(nummer).ifPresent(vorige -> {
            bekend.waarde("motief", vorige.motief());
            vorige.antwoorden()
                    .forEach((onderdeel, antwoord) -> bekend.waarde(onderdeel.invoer(), getypt(onderdeel, antwoord)));
        });
        return bekend;
    }

    /** Of what several tracks know the best counts: a lawyer is enough, also when another track still runs (D12). */
    private Map<Afsluitonderdeel, Stand> uitSporen(ZaakNummer nummer) {
        Map<Afsluitonderdeel, Stand> beste = new EnumMap<>(Afsluitonderdeel.class);
        standen.forEach(bron -> bron.bekend(nummer)
                .forEach((onderdeel, stand) ->
                        beste.merge(onderdeel, stand, BinaryOperator.minBy(Comparator.comparing(Stand::antwoord)))));
        return beste;
    }

    private static String inWoorden(Map<Afsluitonderdeel, Stand> standen) {
        return standen.entrySet().stream()
                .map(stand ->
                        stand.getKey().omschrijving() + ": " + stand.getValue().waarom())
                .collect(Collectors.joining(" "));
    }

    private static Enum<?> getypt(Afsluitonderdeel onderdeel, Afsluitantwoord antwoord) {
        return onderdeel == Afsluitonderdeel.CLIENT_GEINFORMEERD ? Geinformeerd.van(antwoord) : antwoord;
    }

    @Taak(TAAK)
    @Transactional
    public Sturing doe(ZaakNummer nummer, DoeAfsluittoets opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        List<String> ontbreekt = ontbreekt(nummer, opdracht);
        if (!ontbreekt.isEmpty()
                && (opdracht.motief() == null || opdracht.motief().isLeeg())) {
            throw new Weigering("motief", String.join(" ", ontbreekt) + " Schrijf waarom de zaak toch dicht kan.");
        }
        Poging poging = opslag.laatste(nummer).orElseThrow(NietGevonden::new);
        opslag.bewaarToets(poging.id(), opdracht, toegang.medewerker().id());
        tijdlijn.noteer(nummer, "afsluittoets gedaan", "taak");
        return Sturing.met(OVERDRACHT_NODIG, vraagtOverdracht(poging.reden(), opdracht));
    }

    /** P10.2: whoever goes on with the client has said yes before the case closes. */
    private static boolean vraagtOverdracht(RedenEinde reden, DoeAfsluittoets opdracht) {
        return MET_OVERDRACHT.contains(reden) || opdracht.antwoorden().containsValue(Afsluitantwoord.OVERGEDRAGEN);
    }

    /** What D12 misses, as sentences. */
    private List<String> ontbreekt(ZaakNummer nummer, DoeAfsluittoets opdracht) {
        Map<String, Object> invoer = opdracht.antwoorden().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().invoer(), e -> e.getValue().code()));
        return beslissingen.evalueer("afsluittoets", nummer.waarde(), LocalDate.now(klok), invoer).stream()
                .map(rij -> String.valueOf(rij.get("omschrijving")))
                .toList();
    }
}
