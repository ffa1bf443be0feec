// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toestemming.Verzoekbestanden.Bestand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of requests: the list of the privacy officer, one request with its extract, and its papers. */
@Service
public class Verzoekbladen {

    private static final int GESLOTEN = 50;
    private static final String WAT = "AVG-verzoek";

    private final Verzoekopslag opslag;
    private final Verzoektoegang toegang;
    private final Verzoeken verzoeken;
    private final Uittreksels uittreksels;
    private final Verzoekbestanden bestanden;
    private final Heraanmelding heraanmelding;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Verzoekbladen(
            Verzoekopslag opslag,
            Verzoektoegang toegang,
            Verzoeken verzoeken,
            Uittreksels uittreksels,
            Verzoekbestanden bestanden,
            Heraanmelding heraanmelding,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.toegang = toegang;
        this.verzoeken = verzoeken;
        this.uittreksels = uittreksels;
        this.bestanden = bestanden;
        this.heraanmelding = heraanmelding;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** One request in the list, without what it is about. @param uiterlijk the last day, while one runs */
    public record Rij(
            String kenmerk,
            String zaak,
            String soort,
            String ontvangen,
            String uiterlijk,
            String stand,
            boolean open) {}

    /** A line of the extract to go through. @param reden code of why it is left out, or empty */
    public record Keuzeregel(int plek, String label, String waarde, String reden) {}

    public record Keuzegroep(String kop, String bron, List<Keuzeregel> regels) {}

    public record Papier(String naam, String omschrijving) {}

    /** @param naTeLopen whether this person can still choose what is left out */
    public record Blad(
            String kenmerk,
            String zaak,
            boolean naarZaak,
            List<Regel> regels,
            boolean metUittreksel,
            boolean naTeLopen,
            boolean nagelopen,
            List<Keuzegroep> groepen,
            List<Papier> papieren) {}

    /** Every open request and what was answered lately. @throws NietGevonden for who is no privacy officer */
    @Transactional
    public List<Rij> lijst() {
        if (!huidige.wie().heeft(Rol.FG)) {
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(
                Inzage.van("lijst van AVG-verzoeken", huidige.wie().id(), "toezicht"));
        return opslag.recent(GESLOTEN).stream()
                .map(verzoek -> new Rij(
                        verzoek.kenmerk(),
                        verzoek.zaak().waarde(),
                        verzoek.soort().omschrijving(),
                        Dag.toon(verzoek.ontvangenOp()),
                        verzoek.isOpen()
                                ? verzoeken.uiterlijk(verzoek).map(Dag::toon).orElse("")
                                : "",
                        stand(verzoek),
                        verzoek.isOpen()))
                .toList();
    }

    /** How far it is, in words. */
    public static String stand(Verzoek verzoek) {
        if (verzoek.vervallenOp() != null) {
            return "Vervallen op " + Dag.toon(verzoek.vervallenOp());
        }
        LocalDate gegeven = verzoek.gegevenOp();
        if (gegeven != null) {
            return "Beantwoord op " + Dag.toon(gegeven) + ": " + woord(verzoek);
        }
        if (verzoek.besluit() == null || Boolean.FALSE.equals(verzoek.akkoord())) {
            return "Te beoordelen";
        }
        return verzoek.akkoord() == null ? "Wacht op een tweede persoon" : "Antwoord geven";
    }

    private static String woord(Verzoek verzoek) {
        return verzoek.besluit() == null ? "" : verzoek.besluit().omschrijving();
    }

    /** @throws NietGevonden when there is no such request for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad blad(String kenmerk) {
        Verzoektoegang.Blik blik = toegang.eis(kenmerk, WAT);
        heraanmelding.eisRecenteAanmelding();
        Verzoek verzoek = blik.verzoek();
        return new Blad(
                kenmerk,
                verzoek.zaak().waarde(),
                blik.naarZaak(),
                regels(verzoek),
                verzoek.soort().isMetUittreksel(),
                isNaTeLopen(blik),
                verzoek.nagelopenOp() != null,
                groepen(blik),
                verzoek.isGoedgekeurd()
                        ? bestanden.soorten(verzoek.id()).stream()
                                .map(bestand -> new Papier(bestand.naam(), bestand.omschrijving()))
                                .toList()
                        : List.of());
    }

    private static boolean isNaTeLopen(Verzoektoegang.Blik blik) {
        Verzoek verzoek = blik.verzoek();
        boolean teBeoordelen = verzoek.besluit() == null || Boolean.FALSE.equals(verzoek.akkoord());
        return blik.behandelt() && verzoek.isOpen() && verzoek.soort().isMetUittreksel() && teBeoordelen;
    }

    private List<Regel> regels(Verzoek verzoek) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel(
                        "Gevraagd",
                        verzoek.soort().omschrijving() + " (" + verzoek.soort().artikel() + ")"),
                new Regel("Door", verzoek.verzoeker().omschrijving()),
                new Regel("Wie dat is", verzoek.identiteit().omschrijving()),
                new Regel("Ontvangen op", Dag.toon(verzoek.ontvangenOp())),
                new Regel("Stand", stand(verzoek))));
        verzoeken.uiterlijk(verzoek).ifPresent(dag -> regels.add(new Regel("Antwoord uiterlijk", Dag.toon(dag))));
        if (verzoek.toelichting() != null) {
            regels.add(new Regel("Toelichting", verzoek.toelichting().tekst()));
        }
        if (verzoek.onderdeel() != null && verzoek.gewenst() != null) {
            regels.add(new Regel("Te verbeteren", verzoek.onderdeel()));
            regels.add(new Regel("Moet worden", verzoek.gewenst().tekst()));
        }
        if (verzoek.motief() != null) {
            regels.add(new Regel("Uitleg in de brief", verzoek.motief().tekst()));
        }
        return regels;
    }

    /** Only the parts that this person may read. */
    private List<Keuzegroep> groepen(Verzoektoegang.Blik blik) {
        Map<String, Keuzegroep> groepen = new java.util.LinkedHashMap<>();
        uittreksels.regels(blik.verzoek().id()).stream()
                .filter(regel -> blik.ziet().contains(regel.compartiment()))
                .forEach(regel -> groepen.computeIfAbsent(
                                regel.kop(), kop -> new Keuzegroep(kop, regel.bron(), new ArrayList<>()))
                        .regels()
                        .add(new Keuzeregel(
                                regel.plek(),
                                regel.gegeven().label(),
                                regel.gegeven().waarde(),
                                regel.weg() == null ? "" : regel.weg().code())));
        return List.copyOf(groepen.values());
    }

    /**
     * Keeps what is left out and why.
     *
     * @param gekozen per line a code of {@link Weglaatreden}, or empty to leave it in
     * @throws NietGevonden when there is no such request for this person, or only to read it
     * @throws Weigering when it was decided already
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void loopNa(String kenmerk, Map<Integer, String> gekozen) {
        Verzoektoegang.Blik blik = toegang.eisBehandeling(kenmerk, WAT);
        heraanmelding.eisRecenteAanmelding();
        if (!isNaTeLopen(blik)) {
            throw new Weigering("Over dit verzoek is al besloten. Het uittreksel ligt vast.");
        }
        Map<Integer, Optional<Weglaatreden>> keuze = new HashMap<>();
        uittreksels.regels(blik.verzoek().id()).stream()
                .filter(regel -> blik.ziet().contains(regel.compartiment()) && gekozen.containsKey(regel.plek()))
                .forEach(regel -> keuze.put(regel.plek(), reden(gekozen.get(regel.plek()))));
        uittreksels.kies(blik.verzoek().id(), keuze, huidige.wie().id());
        gebeurtenissen.publishEvent(new nl.baken.gedeeld.Handeling(
                "uittreksel nagelopen", blik.verzoek().zaak().waarde(), WAT));
    }

    private static Optional<Weglaatreden> reden(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        for (Weglaatreden reden : Weglaatreden.values()) {
            if (reden.code().equals(code)) {
                return Optional.of(reden);
            }
        }
        throw new Weigering("Kies per regel laten staan, of een reden uit de lijst.");
    }

    /** @throws NietGevonden when there is no such paper, or it may not leave yet */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Download papier(String kenmerk, String naam) {
        Verzoek verzoek = toegang.eis(kenmerk, WAT).verzoek();
        heraanmelding.eisRecenteAanmelding();
        for (Bestand bestand : Bestand.values()) {
            if (bestand.naam().equals(naam) && verzoek.isGoedgekeurd()) {
                byte[] inhoud = bestanden.lees(verzoek.id(), bestand).orElseThrow(NietGevonden::new);
                gebeurtenissen.publishEvent(Inzage.van(
                        Actie.EXPORTEREN, "AVG-verzoek: " + naam, verzoek.zaak().waarde(), WAT));
                return new Download(kenmerk + "-" + naam, bestand.type(), inhoud);
            }
        }
        throw new NietGevonden();
    }

    /** @param naam of the file, which tells nothing */
    public record Download(String naam, String type, byte[] inhoud) {}
}
