// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Wmoopslag.Wmo;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** Shelter on the case page. Its address is not among it: {@link Opvangadres}. */
@Component
class Opvangdeel implements Zaakdeel {

    private static final List<String> FORMULIEREN = List.of(
            "opvang/opvangbehoefte-bepalen",
            "opvang/plek-zoeken",
            "opvang/aankomst-bevestigen",
            "opvang/vertrek-vastleggen",
            "opvang/rvb-aanvragen",
            "opvang/veilig-adres-regelen");

    private final Behoeften behoeften;
    private final Plaatsingen plaatsingen;
    private final Rvbopslag rvb;
    private final Wmoopslag wmo;
    private final VeiligeAdressen adressen;

    Opvangdeel(Behoeften behoeften, Plaatsingen plaatsingen, Rvbopslag rvb, Wmoopslag wmo, VeiligeAdressen adressen) {
        this.behoeften = behoeften;
        this.plaatsingen = plaatsingen;
        this.rvb = rvb;
        this.wmo = wmo;
        this.adressen = adressen;
    }

    @Override
    public int volgorde() {
        return 21;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.VEILIG_CONTACT;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.OPVANG);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        ZaakNummer nummer = zaak.nummer();
        List<Plaatsing> alle = plaatsingen.van(nummer);
        List<Regel> regels = new ArrayList<>();
        alle.stream().filter(plaats -> plaats.is(Stand.AANGEBODEN)).forEach(plaats -> regels.addAll(onderweg(plaats)));
        alle.stream().filter(plaats -> plaats.is(Stand.AANGEKOMEN)).forEach(plaats -> regels.addAll(verblijf(plaats)));
        alle.stream()
                .filter(plaats -> plaats.adresBekendOp() != null)
                .forEach(plaats -> regels.add(new Regel(
                        "Let op",
                        "Het adres van " + plaats.inWoorden() + " is bekend bij wie de cliënt zoekt, sinds "
                                + Dag.toon(plaats.adresBekendOp()) + ". De cliënt kan daar niet meer heen.")));
        behoeften.openstaand(nummer).ifPresent(behoefte -> regels.addAll(zoeken(behoefte)));
        regels.addAll(eerder(alle));
        wmo.laatste(nummer).ifPresent(melding -> regels.add(new Regel("Wmo", wmo(melding))));
        rvb.zoek(nummer)
                .ifPresent(stand ->
                        regels.add(new Regel("Rvb", stand.stand().omschrijving() + " op " + Dag.toon(stand.op()))));
        adressen.zoek(nummer)
                .ifPresent(adres -> regels.add(new Regel(
                        "Veilig adres",
                        adres.soort().omschrijving() + ": "
                                + adres.stand().omschrijving().toLowerCase(Locale.ROOT) + " ("
                                + Dag.toon(adres.op()) + ")")));
        List<Actie> acties = zaak.status().isInBehandeling() ? acties(alle) : List.of();
        return regels.isEmpty() && acties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deel("Opvang", regels, acties, FORMULIEREN));
    }

    private static List<Actie> acties(List<Plaatsing> alle) {
        List<Actie> acties = new ArrayList<>();
        if (alle.stream().anyMatch(plaats -> plaats.is(Stand.AANGEKOMEN))) {
            acties.add(new Actie("Volgende plek zoeken", "opvang/doorstroom-starten"));
            acties.add(new Actie("Vertrek vastleggen", "opvang/vertrek-vastleggen"));
            acties.add(new Actie("Plek aanvullen", "opvang/plek-aanvullen"));
        }
        acties.add(new Actie("Veilig adres regelen", "opvang/veilig-adres-regelen"));
        return acties;
    }

    private static List<Regel> onderweg(Plaatsing plaats) {
        List<Regel> regels = new ArrayList<>();
        if (plaats.alarmOp() != null) {
            regels.add(new Regel("Let op", "De aankomst is niet op tijd bevestigd. Zoek nu uit waar de cliënt is."));
        }
        regels.add(new Regel("Wordt verwacht op", plaats.inWoorden()));
        return regels;
    }

    private static List<Regel> verblijf(Plaatsing plaats) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Verblijft nu", plaats.inWoorden()));
        if (plaats.aangekomenOp() != null) {
            regels.add(new Regel("Aangekomen op", Dag.toon(plaats.aangekomenOp())));
        }
        if (plaats.vervolg().richting() != null && plaats.vervolg().streefdatum() != null) {
            regels.add(new Regel(
                    "Plan voor daarna",
                    plaats.vervolg().richting().omschrijving() + ", uiterlijk "
                            + Dag.toon(plaats.vervolg().streefdatum())));
        }
        if (plaats.vervolg().verblijfsreden() != null) {
            regels.add(new Regel(
                    "Waarom langer dan drie maanden",
                    plaats.vervolg().verblijfsreden().omschrijving()));
        }
        return regels;
    }

    private static List<Regel> zoeken(Behoefte behoefte) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Zoekt een plek sinds", Dag.toon(behoefte.sinds())));
        if (!behoefte.advies().isEmpty()) {
            regels.add(new Regel("Past het best", Zoeken.inWoorden(behoefte.advies())));
        }
        if (behoefte.wachtlijst()) {
            regels.add(new Regel("Wachtlijst", "Ja"));
        }
        if (behoefte.opgeschaaldOp() != null) {
            regels.add(new Regel("Gemeente ingeschakeld op", Dag.toon(behoefte.opgeschaaldOp())));
        }
        return regels;
    }

    private static List<Regel> eerder(List<Plaatsing> alle) {
        List<Regel> regels = new ArrayList<>();
        lijst(alle, Stand.GEVRAAGD, "Gevraagd", regels);
        lijst(alle, Stand.GEWEIGERD, "Geweigerd", regels);
        lijst(alle, Stand.VERTROKKEN, "Vertrokken", regels);
        return regels;
    }

    private static void lijst(List<Plaatsing> alle, Stand stand, String label, List<Regel> regels) {
        String woorden = alle.stream()
                .filter(plaats -> plaats.is(stand))
                .map(Opvangdeel::metReden)
                .collect(Collectors.joining("\n"));
        if (!woorden.isEmpty()) {
            regels.add(new Regel(label, woorden));
        }
    }

    private static String metReden(Plaatsing plaats) {
        StringBuilder woorden = new StringBuilder(plaats.inWoorden());
        if (plaats.vertrek().op() != null) {
            woorden.append(", op ").append(Dag.toon(plaats.vertrek().op()));
        }
        if (plaats.weigerreden() != null) {
            woorden.append(": ").append(plaats.weigerreden().omschrijving());
        }
        if (plaats.vertrek().reden() != null) {
            woorden.append(": ").append(plaats.vertrek().reden().omschrijving());
        }
        if (plaats.vertrek().kaart()) {
            woorden.append(". Kreeg een kaart met een veilig contact");
        }
        if (plaats.vervolg().verblijfsreden() != null) {
            woorden.append(". Langer dan drie maanden: ")
                    .append(plaats.vervolg().verblijfsreden().omschrijving());
        }
        return woorden.toString();
    }

    private static String wmo(Wmo melding) {
        String gemeente = melding.gemeente() == null ? "" : " bij " + melding.gemeente();
        if (melding.uitkomst() != null && melding.besluitOp() != null) {
            return melding.uitkomst().omschrijving() + " op " + Dag.toon(melding.besluitOp())
                    + (melding.kenmerk() == null
                            ? ""
                            : ", beschikking " + melding.kenmerk().tekst());
        }
        String spoed = melding.spoeduitkomst() == null
                ? ""
                : ". Spoed: " + melding.spoeduitkomst().omschrijving().toLowerCase(Locale.ROOT);
        return "Gemeld" + gemeente + " op " + Dag.toon(melding.gemeldOp()) + spoed;
    }
}
