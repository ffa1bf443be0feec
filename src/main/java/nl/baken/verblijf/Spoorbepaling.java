// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.verblijf.Spoorbesluiten.Spoorbesluit;
import nl.baken.verblijf.Spoorbesluiten.Uitkomst;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Verblijfsstatus;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * D06: which tracks fit. Decided anew only when the facts are others; a running reflection period keeps the rules of
 * the day on which it began, also when the law changes meanwhile.
 */
@Service
public class Spoorbepaling {

    private static final String TABEL = "verblijfsspoor";

    /** The tracks that Baken acts on; the rest is advice for people. */
    private static final String GEEN = "geen";

    private static final String BEDENKTIJD_DUBLIN = "bedenktijd_dublin";

    private final Zaken zaken;
    private final Verblijfdossier dossier;
    private final Verblijfstapzorg zorg;
    private final Beslissingen beslissingen;
    private final Spoorbesluiten besluiten;
    private final Clock klok;

    Spoorbepaling(
            Zaken zaken,
            Verblijfdossier dossier,
            Verblijfstapzorg zorg,
            Beslissingen beslissingen,
            Spoorbesluiten besluiten,
            Clock klok) {
        this.zaken = zaken;
        this.dossier = dossier;
        this.zorg = zorg;
        this.beslissingen = beslissingen;
        this.besluiten = besluiten;
        this.klok = klok;
    }

    /** Step of the process. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Verblijfstand stand = dossier.stand(nummer);
        Map<String, Object> invoer = invoer(nummer, stand, stand.isDublin());
        LocalDate peildatum = peildatum(stand);
        LocalDate vast = stand.openBedenktijd().isPresent() ? peildatum : null;
        if (besluiten
                .laatste(nummer)
                .filter(was -> besluiten.is(was, nummer, invoer, vast))
                .isEmpty()) {
            List<Uitkomst> uitkomst = uitkomsten(beslissingen.evalueer(TABEL, nummer.waarde(), peildatum, invoer));
            besluiten.bewaar(nummer, besluiten.token(nummer, invoer, vast), peildatum, uitkomst);
        }
        return Sturing.geen();
    }

    private LocalDate peildatum(Verblijfstand stand) {
        return stand.openBedenktijd().map(Bedenktijd::begonnenOp).orElseGet(() -> LocalDate.now(klok));
    }

    /** Whether the rules of today would say something else for the same facts. */
    boolean isWetGewijzigd(ZaakNummer nummer, Spoorbesluit besluit) {
        Verblijfstand stand = dossier.stand(nummer);
        return stand.openBedenktijd().isPresent()
                && !uitkomsten(beslissingen.reken(TABEL, LocalDate.now(klok), invoer(nummer, stand, stand.isDublin())))
                        .equals(besluit.uitkomst());
    }

    /** The deadline rule of a reflection period that began on this day, as it was before anybody cooperated. */
    String regelVanBedenktijd(ZaakNummer nummer, Verblijfstand stand, LocalDate op, boolean dublin) {
        Map<String, Object> invoer = invoer(nummer, alleen(stand.positie()), dublin || stand.isDublin());
        return past(BEDENKTIJD_DUBLIN, op, invoer) ? Bedenktijd.DUBLIN : Bedenktijd.GEWOON;
    }

    /** Whether there is no question of residence at all (a Dutch client). */
    boolean isGeenSpoor(ZaakNummer nummer) {
        return past(GEEN, LocalDate.now(klok), invoer(nummer, alleen(null), false));
    }

    private boolean past(String spoor, LocalDate peildatum, Map<String, Object> invoer) {
        return uitkomsten(beslissingen.reken(TABEL, peildatum, invoer)).stream()
                .anyMatch(uitkomst -> uitkomst.spoor().equals(spoor));
    }

    private static Verblijfstand alleen(@Nullable Positie positie) {
        return new Verblijfstand(positie, null, List.of(), List.of(), List.of());
    }

    private Map<String, Object> invoer(ZaakNummer nummer, Verblijfstand stand, boolean dublin) {
        Optional<Kernset> kernset = zaken.kernset(nummer);
        Nationaliteitsgroep groep = kernset.map(Kernset::nationaliteitsgroep).orElse(Nationaliteitsgroep.ONBEKEND);
        Verblijfsstatus status = stand.positie() == null
                ? kernset.map(Kernset::verblijfsstatus).orElse(Verblijfsstatus.ONBEKEND)
                : stand.positie().status();
        boolean eu = groep == Nationaliteitsgroep.EU || status == Verblijfsstatus.EU_BURGER;
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("nederlander", groep == Nationaliteitsgroep.NEDERLANDS || status == Verblijfsstatus.NEDERLANDER);
        invoer.put("unierecht", eu && !stand.heeft(Bijzonderheid.GEEN_UNIERECHT));
        invoer.put(
                "anderRecht",
                status == Verblijfsstatus.VERGUNNING && stand.vergunning().isEmpty() && stand.bedenktijd() == null);
        invoer.put("dublin", dublin);
        invoer.put("getuigeAangever", stand.heeft(Bijzonderheid.GETUIGE_AANGEVER));
        invoer.put(
                "bedenktijdGebruikt",
                stand.bedenktijd() != null && !stand.bedenktijd().isOpen());
        invoer.put("medewerking", stand.werktMee());
        invoer.put("aanwezigheidNodig", stand.isAanwezigheidNodig());
        invoer.put("verklaring", stand.aanvragen().stream().anyMatch(a -> a.soort() == Aanvraagsoort.SCHRIJNEND));
        invoer.put("vergunning", vergunning(stand));
        invoer.put("grondVoortgezet", zorg.grondVoortgezet(nummer, stand).isPresent());
        invoer.put("vreesVoorTerugkeer", stand.heeft(Bijzonderheid.VREES_VOOR_TERUGKEER));
        invoer.put("alleenstaandMinderjarig", stand.heeft(Bijzonderheid.ALLEENSTAAND_MINDERJARIG));
        invoer.put("wilTerug", stand.heeft(Bijzonderheid.WIL_TERUG));
        return invoer;
    }

    private static String vergunning(Verblijfstand stand) {
        return Stream.of(Vergunningsoort.values())
                .filter(stand::heeftVergunning)
                .map(Vergunningsoort::code)
                .findFirst()
                .orElse("geen");
    }

    private static List<Uitkomst> uitkomsten(List<Map<String, Object>> rijen) {
        return rijen.stream()
                .map(rij -> new Uitkomst(
                        String.valueOf(rij.get("spoor")),
                        String.valueOf(rij.get("uitleg")),
                        String.valueOf(rij.get("regeling"))))
                .toList();
    }
}
