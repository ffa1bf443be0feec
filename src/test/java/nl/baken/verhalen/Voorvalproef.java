// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/**
 * Throws one thing that can happen (X1 to X8) at a case, whatever its phase, and goes on with it as far as Baken lets
 * it. A refusal is an answer; any other failure is not.
 */
@Component
class Voorvalproef {

    static final String LEIDER = "teamleider_zc";

    /** X1 to X8. */
    enum Voorval {
        INCIDENT,
        VERMISSING,
        INTREKKING,
        OVERDRACHT,
        WAARNEMING,
        SAMENVOEGING,
        OVERLIJDEN,
        HEROPENING
    }

    private final Verhaal verhaal;
    private final Handelingspoort poort;
    private final EenIncident incident;
    private final EenVermissing vermissing;
    private final EenOverdracht overdracht;
    private final EenOverlijden overlijden;
    private final EenAfwezigheid afwezigheid;
    private final EenPaar paar;
    private final EenZaak eenZaak;
    private final Samenvoegingen samenvoegingen;
    private final Zaken zaken;
    private final Accounts accounts;

    Voorvalproef(
            Verhaal verhaal,
            Handelingspoort poort,
            EenIncident incident,
            EenVermissing vermissing,
            EenOverdracht overdracht,
            EenOverlijden overlijden,
            EenAfwezigheid afwezigheid,
            EenPaar paar,
            EenZaak eenZaak,
            Samenvoegingen samenvoegingen,
            Zaken zaken,
            Accounts accounts) {
        this.verhaal = verhaal;
        this.poort = poort;
        this.incident = incident;
        this.vermissing = vermissing;
        this.overdracht = overdracht;
        this.overlijden = overlijden;
        this.afwezigheid = afwezigheid;
        this.paar = paar;
        this.eenZaak = eenZaak;
        this.samenvoegingen = samenvoegingen;
        this.zaken = zaken;
        this.accounts = accounts;
    }

    void gebeurt(Voorval voorval, ZaakNummer zaak) {
        try {
            switch (voorval) {
                case INCIDENT -> handelt(drager(zaak), zaak, "veiligheid/incident-melden", incident.melding(Map.of()));
                case VERMISSING -> vermist(zaak);
                case INTREKKING -> handelt(
                        drager(zaak), zaak, "zorgcoordinatie/toestemming-intrekken", Map.of("alles", "true"));
                case OVERDRACHT -> draagtOver(zaak);
                case WAARNEMING -> afwezigheid.afwezig(
                        coordinator(zaak), verhaal.vandaag(), verhaal.vandaag().plusDays(9));
                case SAMENVOEGING -> voegtSamen(zaak);
                case OVERLIJDEN -> handelt(
                        LEIDER, zaak, "zorgcoordinatie/overlijden-melden", overlijden.melding(Map.of()));
                case HEROPENING -> heropent(zaak);
            }
        } catch (Weigering | NietGevonden geweigerd) {
            // This can't happen to such a case, and nothing changed.
        } finally {
            verhaal.niemand();
        }
    }

    private void vermist(ZaakNummer zaak) {
        handelt(drager(zaak), zaak, "veiligheid/vermissing-melden", vermissing.nu());
        Map<String, Object> gezocht = Map.of("op", verhaal.vandaag(), "kanalen", List.of("veilig_contact", "opvang"));
        doet(zaak, "client-zoeken", gezocht);
        verhaal.dagen(1, zaak.waarde());
        doet(zaak, "client-zoeken", gezocht);
        verhaal.dagen(6, zaak.waarde());
        doet(zaak, "vermissing-bevestigen", Map.of("onderbouwing", "FICTIEF: niemand weet iets"));
        doet(zaak, "vermissing-beoordelen", Map.of("akkoord", "ja"));
    }

    private void draagtOver(ZaakNummer zaak) {
        handelt(drager(zaak), zaak, "zorgcoordinatie/overdracht-starten", EenOverdracht.naarRegio());
        doet(zaak, "andere-regio-benaderen", EenOverdracht.contact("wil_pakket"));
        Map<String, Object> gesprek = new HashMap<>(Map.of(
                "grond", "vitaal_belang", "kinderen", "geen_kinderen", "motief", "FICTIEF: hier is het niet veilig"));
        doet(zaak, "overdracht-bespreken", gesprek);
        doet(zaak, "overdracht-goedkeuren", Map.of("akkoord", "ja"));
        handelt(drager(zaak), zaak, "zorgcoordinatie/overdracht-antwoord-vastleggen", overdracht.antwoord("aanvaard"));
    }

    /** As an import does that takes two for one; undone the next time. */
    private void voegtSamen(ZaakNummer zaak) {
        String deze = zaken.lees(zaak).persoon();
        if (samenvoegingen.zelfde(deze).size() == 1) {
            samenvoegingen.neemOver(zaken.lees(eenZaak.zaak()).persoon(), deze);
        } else {
            paar.draaitTerug(drager(zaak), zaak);
        }
    }

    private void heropent(ZaakNummer zaak) {
        handelt(
                LEIDER,
                zaak,
                "zorgcoordinatie/zaak-heropenen",
                Map.of(
                        "aanleiding", "contact_client",
                        "gemeente", "Haarlem",
                        "acuut", "nee",
                        "toelichting", "FICTIEF: de cliënt belde"));
    }

    /** By whoever has this task or may take it; nothing when there is none. */
    private void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        List.of(drager(zaak), LEIDER).stream()
                .filter(wie -> verhaal.taken(wie, zaak.waarde()).contains(taak))
                .findFirst()
                .ifPresent(wie -> verhaal.probeert(wie, zaak.waarde(), taak, getypt));
    }

    private void handelt(String wie, ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        Medewerker medewerker = verhaal.als(wie);
        String[] pad = handeling.split("/");
        poort.open(pad[0], pad[1], zaak)
                .ifPresent(
                        open -> poort.doe(open, UUID.randomUUID().toString(), Verhaal.alsGetypt(getypt), medewerker));
    }

    /** Who does the work of this case now; the team leader while there is nobody. */
    String drager(ZaakNummer zaak) {
        Zaak nu = zaken.lees(zaak);
        return nu.uitvoerder() == null ? LEIDER : naam(nu.uitvoerder());
    }

    private String coordinator(ZaakNummer zaak) {
        Zaak nu = zaken.lees(zaak);
        if (nu.coordinator() == null) {
            throw new NietGevonden();
        }
        return naam(nu.coordinator());
    }

    private String naam(String account) {
        return accounts.zoek(account).orElseThrow().gebruikersnaam();
    }
}
