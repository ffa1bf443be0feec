// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.proces.Procespad;
import nl.baken.logboek.uitvoer.EenUitvoer;
import nl.baken.opvang.Opvangtype;
import nl.baken.regels.Beheerwerk;
import nl.baken.termijn.Termijnen;
import nl.baken.verhalen.EenContract;
import nl.baken.verhalen.EenOpvang;
import nl.baken.verhalen.EenRapport;
import nl.baken.verhalen.EenToestemming;
import nl.baken.verhalen.EenTraining;
import nl.baken.verhalen.EenVernietiging;
import nl.baken.verhalen.EenVerzoek;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.verhalen.Zaakonderdelen;
import org.springframework.stereotype.Component;

/** Something that is really there for every variable part of an address, so that a 404 means "not for you". */
@Component
class EchteAdressen {

    private final Accounts accounts;
    private final EenTaak taken;
    private final EenZaak zaken;
    private final EenOpvang opvang;
    private final EenToestemming gegevensKlaar;
    private final EenVerzoek verzoek;
    private final Termijnen termijnen;
    private final Beheerwerk regels;
    private final Afwezigheden afwezigheden;
    private final Noodinzages noodinzages;
    private final Verhaal verhaal;
    private final Sessies sessies;
    private final EenUitvoer uitvoeren;

    private final Zaakonderdelen onderdelen;
    private final Procespad procespad;
    private final EenVernietiging vernietiging;
    private final EenRapport rapporten;
    private final EenContract contracten;
    private final EenTraining training;

    EchteAdressen(
            Accounts accounts,
            EenTaak taken,
            EenZaak zaken,
            EenOpvang opvang,
            EenToestemming gegevensKlaar,
            EenVerzoek verzoek,
            Termijnen termijnen,
            Beheerwerk regels,
            Afwezigheden afwezigheden,
            Noodinzages noodinzages,
            Verhaal verhaal,
            Sessies sessies,
            Procespad procespad,
            EenUitvoer uitvoeren,
            EenVernietiging vernietiging,
            EenContract contracten,
            EenTraining training,
            Zaakonderdelen onderdelen,
            EenRapport rapporten) {
        this.rapporten = rapporten;
        this.onderdelen = onderdelen;
        this.training = training;
        this.procespad = procespad;
        this.uitvoeren = uitvoeren;
        this.vernietiging = vernietiging;
        this.contracten = contracten;
        this.sessies = sessies;
        this.accounts = accounts;
        this.taken = taken;
        this.zaken = zaken;
        this.opvang = opvang;
        this.gegevensKlaar = gegevensKlaar;
        this.verzoek = verzoek;
        this.termijnen = termijnen;
        this.regels = regels;
        this.afwezigheden = afwezigheden;
        this.noodinzages = noodinzages;
        this.verhaal = verhaal;
    }

    /** By the part as it stands in the address, as in <code>{zaaknummer}</code>. */
    Map<String, String> ingevuld() {
        EenTaak.Open taak = taken.van("Haarlem");
        ZaakNummer zaak = zaken.zaak();
        zaken.tot(zaak, "intake-vastleggen");
        String account = account();
        Map<String, String> invulling =
                new HashMap<>(Map.of("{module}", "zorgcoordinatie", "{handeling}", "notitie-maken"));
        invulling.put("{wacht}", onderdelen.wacht(zaak, "zorgcoordinator"));
        invulling.put("{nummer}", taak.nummer());
        invulling.put("{taakId}", taak.id());
        invulling.put("{volgnummer}", "0");
        invulling.put("{code}", "K23");
        invulling.put("{zaaknummer}", zaak.waarde());
        invulling.put(
                "{termijn}",
                String.valueOf(
                        termijnen.loopt("T06", zaak.waarde()).orElseThrow().id()));
        invulling.put("{account}", account);
        invulling.put("{id}", account);
        invulling.put("{pakket}", String.valueOf(gegevensKlaar.voorDePolitie(zaak)));
        invulling.put("{verzoek}", verzoek());
        invulling.put("{papier}", Zaakonderdelen.PAPIER);
        invulling.put("{plek}", String.valueOf(opvang.plek("rechten " + UUID.randomUUID(), Opvangtype.VO, 1)));
        invulling.put("{afwezigheid}", String.valueOf(afwezigheid()));
        invulling.put("{veld}", Zaakonderdelen.VELD);
        invulling.put("{soort}", "sluitingsdagen");
        invulling.put("{proces}", "triage");
        invulling.put("{sessie}", sessies.begin(account, false, "Firefox op Linux"));
        invulling.put("{controle}", controle());
        invulling.put("{vraag}", voorstel());
        invulling.put("{noodinzage}", noodinzage());
        invulling.put("{instantie}", procespad.lopen(taak.nummer()).get(0).instantie());
        invulling.put("{uitvoer}", uitvoeren.gevraagd("auditor", zaak.waarde()));
        invulling.put("{contract}", contracten.ingevoerd(2046));
        invulling.put("{organisatie}", "gemeente-haarlem");
        invulling.put("{lijst}", vernietiging.bewijs());
        invulling.put("{blokkade}", String.valueOf(vernietiging.blokkade()));
        invulling.put("{rapport}", rapporten.gepubliceerd());
        invulling.put("{raadsvraag}", rapporten.raadsvraag());
        EenTraining.Gegeven gegeven = training.gegeven();
        invulling.put("{training}", gegeven.nummer());
        invulling.put("{certificaat}", gegeven.certificaat());
        invulling.put("{deelnemer}", gegeven.deelnemer());
        invulling.put("{trainer}", gegeven.trainer());
        return invulling;
    }

    private String account() {
        String naam = "rechten-" + UUID.randomUUID().toString().substring(0, 8);
        return accounts.maak(naam, "Rechten Fictief", "hvo-querido", Set.of(Rol.MANAGER), naam + naam, false);
    }

    /** The own one of the coordinator, and long over. */
    private long afwezigheid() {
        String wie =
                accounts.zoekOpGebruikersnaam("zorgcoordinator").orElseThrow().id();
        return afwezigheden
                .meld(wie, Instant.EPOCH, Instant.EPOCH.plusSeconds(1), false)
                .id();
    }

    /** Of the coordinator, in a case that nobody carries yet. */
    private String noodinzage() {
        String zaak = zaken.zaak().waarde();
        verhaal.als("zorgcoordinator");
        try {
            return noodinzages
                    .open(new OpenNoodinzage(Geheim.van(zaak), Noodcategorie.MEDISCHE_NOOD, Geheim.van("FICTIEF")))
                    .nummer();
        } finally {
            verhaal.niemand();
        }
    }

    /** In a case of its own, for the privacy officer knows the case of a request. */
    private String verzoek() {
        ZaakNummer zaak = zaken.zaak();
        zaken.tot(zaak, "intake-vastleggen");
        return verzoek.goedgekeurd(zaak);
    }

    private String controle() {
        Bezoeker beheerder = regels.als(Beheerwerk.TWEEDE);
        beheerder.get("/beheer/rechtencontrole");
        return Bezoeker.locatie(beheerder.post("/beheer/rechtencontrole", Map.of("omvang", "beheerders")))
                .replaceFirst(".*/", "");
    }

    private String voorstel() {
        return regels.stelVoor(
                regels.als(Beheerwerk.TWEEDE), "sluitingsdagen", "", Beheerwerk.sluitingsdag(eenWerkdag()));
    }

    /** Another one each time, and never a holiday: no Tuesday of these months is. */
    private static LocalDate eenWerkdag() {
        Random willekeur = new Random();
        return LocalDate.of(2030 + willekeur.nextInt(69), 7 + willekeur.nextInt(5), 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY))
                .plusWeeks(willekeur.nextInt(4));
    }
}
