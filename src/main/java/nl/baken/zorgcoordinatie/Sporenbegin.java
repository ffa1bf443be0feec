// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.DirectNodig;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.SpoorNodig;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Verblijfsstatus;
import nl.baken.zaak.VerplaatsingNodig;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * P03.9: tracks begin by what the intake found, by a message of a partner, or because the coordinator says so; as often
 * as needed, and only when they are open for this person.
 */
@Service
public class Sporenbegin implements Zaakdeel {

    private static final String NAAM = "sporen-starten";

    /** What somebody needs at once, and the track that arranges it. */
    private static final Map<DirectNodig, Spoor> NODIG = new EnumMap<>(Map.of(
            DirectNodig.SLAAPPLEK, Spoor.OPVANG,
            DirectNodig.OPVANG_KINDEREN, Spoor.OPVANG,
            DirectNodig.ARTS, Spoor.MEDISCHE_ZORG,
            DirectNodig.PSYCHISCHE_HULP, Spoor.PSYCHISCHE_ZORG,
            DirectNodig.ADVOCAAT, Spoor.JURIDISCH));

    /** With these there is nothing to do for residence until somebody says so. */
    private static final Set<Verblijfsstatus> ZONDER_VERBLIJFSVRAAG = EnumSet.of(
            Verblijfsstatus.NEDERLANDER,
            Verblijfsstatus.EU_BURGER,
            Verblijfsstatus.ONBEKEND,
            Verblijfsstatus.WIL_NIET_ZEGGEN);

    private final Toegang toegang;
    private final Zaken zaken;
    private final Sporen sporen;
    private final Zorgproces proces;
    private final Clock klok;

    Sporenbegin(Toegang toegang, Zaken zaken, Sporen sporen, Zorgproces proces, Clock klok) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.sporen = sporen;
        this.proces = proces;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        return Voorinvulling.leeg()
                .keuzes(
                        "sporen",
                        mogelijk(zaak).stream()
                                .map(spoor -> new Keuze(spoor.code(), spoor.omschrijving()))
                                .toList());
    }

    @Zaakhandeling(value = NAAM, titel = "Spoor starten", gelukt = "Het spoor is gestart.")
    @Transactional
    public void start(ZaakNummer nummer, StartSporen opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Zaak zaak = zaken.lees(nummer);
        for (Spoor spoor : opdracht.sporen()) {
            if (sporen.loopt(nummer, spoor)) {
                throw new Weigering(
                        "sporen", "Dit spoor loopt al: " + spoor.omschrijving().toLowerCase(Locale.ROOT) + ".");
            }
            sporen.vraag(zaak, spoor);
        }
    }

    /** After the intake: what is needed at once, and residence when that is the question. */
    @Transactional
    public Sturing startNaIntake(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        nodigNaIntake(nummer).stream()
                .filter(spoor -> sporen.waaromNiet(zaak, spoor).isEmpty())
                .forEach(spoor -> sporen.vraag(zaak, spoor));
        return Sturing.geen();
    }

    private Set<Spoor> nodigNaIntake(ZaakNummer nummer) {
        Set<Spoor> nodig = EnumSet.noneOf(Spoor.class);
        Optional<Kernset> kernset = zaken.kernset(nummer);
        kernset.ifPresent(bekend -> bekend.directNodig().stream()
                .filter(NODIG::containsKey)
                .forEach(behoefte -> nodig.add(NODIG.get(behoefte))));
        kernset.map(Kernset::verblijfsstatus)
                .filter(status -> !ZONDER_VERBLIJFSVRAAG.contains(status))
                .ifPresent(status -> nodig.add(Spoor.VERBLIJF));
        return nodig;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(SpoorNodig nodig) {
        if (sporen.begin(nodig.zaak(), nodig.spoor()) && !proces.startSpoor(nodig.zaak(), nodig.spoor())) {
            throw new Weigering(
                    "Er kan nu geen spoor starten: er is nog geen zorgcoördinator, of de zaak is opgeschort.");
        }
    }

    /** After a safety incident (X1) somebody must live elsewhere. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VerplaatsingNodig nodig) {
        if (nodig.zoeken()) {
            sporen.vraag(zaken.lees(nodig.zaak()), Spoor.OPVANG);
        }
    }

    private List<Spoor> mogelijk(Zaak zaak) {
        Set<Spoor> lopend = sporen.lopend(zaak.nummer());
        return Arrays.stream(Spoor.values())
                .filter(spoor -> !lopend.contains(spoor))
                .filter(spoor -> sporen.waaromNiet(zaak, spoor).isEmpty())
                .toList();
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
        List<Sporen.Loop> alle = sporen.alle(zaak.nummer());
        List<Actie> acties = zaak.status().isInBehandeling() && !mogelijk(zaak).isEmpty()
                ? List.of(Actiegroep.VOOROP.actie("Spoor starten", "zorgcoordinatie/" + NAAM))
                : List.of();
        if (alle.isEmpty() && acties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deel("Sporen", regels(alle), acties, List.of()));
    }

    private List<Regel> regels(List<Sporen.Loop> alle) {
        return alle.stream()
                .map(loop -> new Regel(loop.spoor().omschrijving(), stand(loop)))
                .toList();
    }

    private String stand(Sporen.Loop loop) {
        String sinds = "Loopt sinds " + dag(loop.begonnenOp());
        return loop.loopt() ? sinds : "Liep van " + dag(loop.begonnenOp()) + " tot " + dag(loop.geeindigdOp());
    }

    private String dag(Instant moment) {
        return Dag.toon(LocalDate.ofInstant(moment, klok.getZone()));
    }
}
