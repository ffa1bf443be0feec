// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.termijn.Basis;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Waarschuwing;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a task of a case. Who only divides the work sees the caseload facts, not the content. */
@Component
class Zaakessentie implements Essentie {

    private static final Set<Basis> BINDEND = EnumSet.of(Basis.WET, Basis.BELEID);

    private final Toegang toegang;
    private final Zaakteam team;
    private final Zaken zaken;
    private final Personen personen;
    private final Termijnen termijnen;
    private final Afsluitopslag afsluitingen;
    private final List<Waarschuwing> waarschuwingen;
    private final Clock klok;

    Zaakessentie(
            Toegang toegang,
            Zaakteam team,
            Zaken zaken,
            Personen personen,
            Termijnen termijnen,
            Afsluitopslag afsluitingen,
            List<Waarschuwing> waarschuwingen,
            Clock klok) {
        this.toegang = toegang;
        this.team = team;
        this.zaken = zaken;
        this.personen = personen;
        this.termijnen = termijnen;
        this.afsluitingen = afsluitingen;
        this.waarschuwingen = waarschuwingen;
        this.klok = klok;
    }

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(ZaakNummer.VOORVOEGSEL);
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public List<Regel> regels(String nummer, Medewerker medewerker) {
        toegang.eisInzage("zaak bij taak", nummer);
        Zaak zaak = zaken.lees(new ZaakNummer(nummer));
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Veiligheid", veiligheid(zaak)));
        regels.add(new Regel("Status", zaak.status().omschrijving()));
        Zaakteam.Blik blik = team.blik(zaak.nummer(), medewerker);
        if (!blik.zaak()) {
            return regels;
        }
        regels.addAll(termijnregels(nummer));
        regels.addAll(1, inhoud(zaak, blik));
        if (blik.inhoud()) {
            afsluitingen.laatste(zaak.nummer()).ifPresent(poging -> regels.addAll(Afsluitverzoek.regels(poging)));
        }
        return regels;
    }

    @Override
    public String adres(String nummer, Medewerker medewerker) {
        return team.zietZaak(new ZaakNummer(nummer), medewerker) ? "/zaken/" + nummer : "";
    }

    /** What ends first, and what law or policy ends soon, such as a reflection period: nobody may miss that. */
    private List<Regel> termijnregels(String nummer) {
        List<Termijn> lopend =
                termijnen.alleVan(nummer).stream().filter(Termijn::loopt).toList();
        List<Regel> regels = new ArrayList<>();
        lopend.stream().findFirst().ifPresent(termijn -> regels.add(new Regel("Eerste termijn", inWoorden(termijn))));
        lopend.stream()
                .skip(1)
                .filter(termijn -> BINDEND.contains(termijn.basis()))
                .filter(this::isGewaarschuwd)
                .forEach(termijn -> regels.add(new Regel("Let op", inWoorden(termijn))));
        return regels;
    }

    private String inWoorden(Termijn termijn) {
        return termijn.omschrijving() + ": " + termijn.resterend(klok.instant());
    }

    private boolean isGewaarschuwd(Termijn termijn) {
        return termijn.waarschuwt().stream()
                .findFirst()
                .map(eerste -> !eerste.isAfter(klok.instant()))
                .orElse(false);
    }

    private List<Regel> inhoud(Zaak zaak, Zaakteam.Blik blik) {
        if (zaak.status() == Zaakstatus.OVERLEDEN) {
            return blik.inhoud()
                    ? List.of(new Regel("Let op", "De cliënt is overleden. Neem geen contact op."))
                    : List.of();
        }
        List<Regel> regels = new ArrayList<>();
        if (blik.ziet(Compartiment.VEILIG_CONTACT)) {
            regels.add(new Regel(
                    "Veilig contact",
                    personen.contact(zaak.persoon())
                            .map(VeiligContact::regel)
                            .orElse("Nog niet vastgelegd: zoek eerst uit hoe contact veilig kan")));
        }
        if (blik.ziet(Compartiment.VEILIGHEID)) {
            waarschuwingen.stream()
                    .flatMap(waarschuwing -> waarschuwing.voor(zaak.nummer()).stream())
                    .forEach(zin -> regels.add(new Regel("Let op", zin)));
        }
        return regels;
    }

    private static String veiligheid(Zaak zaak) {
        return switch (zaak.gevaar()) {
            case "acuut" -> "Acuut gemeld, nog geen code";
            case "onbekend" -> "Nog geen code";
            default -> "Code " + zaak.gevaar();
        };
    }
}
