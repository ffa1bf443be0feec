// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts of the demo, each with a sentence on what it shows. Exists in profile {@code demo} only. */
@Component
@Profile("demo")
@Order(1)
public class Demoaccounts implements ApplicationRunner {

    public static final String WACHTWOORD = "baken-demo";

    private static final List<Demo> ACCOUNTS = List.of(
            demo(
                    "melder",
                    "Mila Fictief",
                    "gemeente-haarlem",
                    Rol.MELDER,
                    "Baliemedewerker in Haarlem. Meldt een signaal en leest het antwoord."),
            demo(
                    "sleutelfunctionaris_haarlem",
                    "Sam Fictief",
                    "gemeente-haarlem",
                    Rol.SLEUTELFUNCTIONARIS,
                    "Duidt signalen van Haarlem, meldt ze en koppelt terug."),
            demo(
                    "sleutelfunctionaris_zaanstad",
                    "Zoë Fictief",
                    "gemeente-zaanstad",
                    Rol.SLEUTELFUNCTIONARIS,
                    "Duidt signalen van Zaanstad en omgeving."),
            demo(
                    "sleutelfunctionaris_alkmaar",
                    "Anouk Fictief",
                    "gemeente-alkmaar",
                    Rol.SLEUTELFUNCTIONARIS,
                    "Duidt signalen van Alkmaar en omgeving."),
            demo(
                    "sleutelfunctionaris_denhelder",
                    "Daan Fictief",
                    "gemeente-denhelder",
                    Rol.SLEUTELFUNCTIONARIS,
                    "Duidt signalen van Den Helder en omgeving."),
            demo(
                    "zorgcoordinator",
                    "Coen Fictief",
                    "hvo-querido",
                    Rol.ZORGCOORDINATOR,
                    "Begeleidt zaken van intake tot afsluiting."),
            demo(
                    "zorgcoordinator2",
                    "Carmen Fictief",
                    "hvo-querido",
                    Rol.ZORGCOORDINATOR,
                    "Collega-zorgcoördinator met eigen zaken; ziet die van de ander niet."),
            demo(
                    "teamleider_zc",
                    "Tessa Fictief",
                    "hvo-querido",
                    Rol.TEAMLEIDER_ZC,
                    "Wijst zaken toe en zet de tweede handtekening."),
            demo(
                    "wmo_consulent_alkmaar",
                    "Wim Fictief",
                    "gemeente-alkmaar",
                    Rol.WMO_CONSULENT,
                    "Beslist over opvang volgens de Wmo; ziet alleen die taken."),
            demo(
                    "beleidsmedewerker",
                    "Bo Fictief",
                    "gemeente-haarlem",
                    Rol.BELEIDSMEDEWERKER,
                    "Ziet cijfers en spreekt partners aan die niet antwoorden."),
            demo(
                    "beleidsmedewerker2",
                    "Bas Fictief",
                    "gemeente-haarlem",
                    Rol.BELEIDSMEDEWERKER,
                    "Tweede beleidsmedewerker: kijkt na wat de eerste naar buiten brengt."),
            demo("manager", "Max Fictief", "hvo-querido", Rol.MANAGER, "Kijkt naar doorlooptijden en aantallen."),
            demo(
                    "contractbeheerder",
                    "Karin Fictief",
                    "gemeente-alkmaar",
                    Rol.CONTRACTBEHEERDER,
                    "Beheert contract en fte; krijgt pagina's vanaf deel 7."),
            demo(
                    "toezichthouder_wmo",
                    "Ties Fictief",
                    "ggd-toezicht",
                    Rol.TOEZICHTHOUDER_WMO,
                    "Onderzoekt calamiteiten op verzoek."),
            demo("auditor", "Aya Fictief", "hvo-querido", Rol.AUDITOR, "Leest wie wat deed en zag."),
            demo("fg", "Femke Fictief", "hvo-querido", Rol.FG, "Bewaakt de privacy en leest het logboek."),
            demo(
                    "functioneel_beheerder",
                    "Finn Fictief",
                    "hvo-querido",
                    Rol.FUNCTIONEEL_BEHEERDER,
                    "Beheert accounts, rollen, organisaties en regels; ziet geen zaken."),
            demo(
                    "functioneel_beheerder2",
                    "Fleur Fictief",
                    "hvo-querido",
                    Rol.FUNCTIONEEL_BEHEERDER,
                    "Tweede beheerder: zegt ja of nee tegen een nieuwe regel van de eerste."),
            demo(
                    "technisch_beheerder",
                    "Teun Fictief",
                    "hvo-querido",
                    Rol.TECHNISCH_BEHEERDER,
                    "Houdt het systeem draaiend; ziet geen inhoud."));

    private final Accounts accounts;
    private final Organisaties organisaties;

    Demoaccounts(Accounts accounts, Organisaties organisaties) {
        this.accounts = accounts;
        this.organisaties = organisaties;
    }

    /** An account on the sign-in page. */
    public record Demo(String gebruikersnaam, String naam, String organisatie, Rol rol, String uitleg) {

        public String rolNaam() {
            return rol.omschrijving();
        }
    }

    public List<Demo> alle() {
        return ACCOUNTS;
    }

    /** Whether this account is on the sign-in page, for everybody to use. */
    public boolean kent(String gebruikersnaam) {
        return ACCOUNTS.stream().anyMatch(account -> account.gebruikersnaam().equals(gebruikersnaam));
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (!accounts.isLeeg()) {
            return;
        }
        organisaties.maak("gemeente-haarlem", "Gemeente Haarlem", "gemeente", "Haarlem");
        organisaties.maak("gemeente-zaanstad", "Gemeente Zaanstad", "gemeente", "Zaanstad");
        organisaties.maak("gemeente-alkmaar", "Gemeente Alkmaar", "gemeente", "Alkmaar");
        organisaties.maak("gemeente-denhelder", "Gemeente Den Helder", "gemeente", "Den Helder");
        organisaties.maak("hvo-querido", "HvO Querido", "zorgcoordinatie", null);
        organisaties.maak("ggd-toezicht", "Toezicht Wmo", "toezicht", null);
        ACCOUNTS.forEach(
                a -> accounts.maak(a.gebruikersnaam(), a.naam(), a.organisatie(), Set.of(a.rol()), WACHTWOORD, false));
    }

    private static Demo demo(String gebruikersnaam, String naam, String organisatie, Rol rol, String uitleg) {
        return new Demo(gebruikersnaam, naam, organisatie, rol, uitleg);
    }
}
