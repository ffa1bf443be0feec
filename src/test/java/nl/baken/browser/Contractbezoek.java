// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.toegang.Takenlijst;
import nl.baken.verhalen.EenContract;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** The pages of contracts and capacity, as people walk them: M2, with the keyboard where an answer is given. */
@Component
class Contractbezoek {

    private static final String DEN_HELDER = "contractbeheerder_denhelder";

    private final EenContract contracten;
    private final Verhaal verhaal;
    private final Takenlijst taken;

    Contractbezoek(EenContract contracten, Verhaal verhaal, Takenlijst taken) {
        this.contracten = contracten;
        this.verhaal = verhaal;
        this.taken = taken;
    }

    /** The letter's own contract of 2018 ends, and Den Helder is silent about what follows it. */
    void loop(Vensters vensters) {
        contracten.alsEnige();
        try {
            op("2018-01-05T09:00", "");
            String contract = ingevoerdEnGetekend(vensters);
            op("2018-03-31T12:00", contract);
            Venster beheerder = vensters.als(EenContract.BEHEERDER);
            doet(beheerder, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
            op("2018-06-30T12:00", contract);
            verdeelt(contract);
            for (String wie : List.of(EenContract.BEHEERDER, EenContract.TWEEDE, "contractbeheerder_zaanstad")) {
                zegtJa(vensters.als(wie), wie, contract);
            }
            op("2018-09-30T12:00", contract);
            alarm(vensters, contract);
            zegtJa(vensters.als(DEN_HELDER), DEN_HELDER, contract);
            actief(vensters, contract);
        } finally {
            verhaal.klokTerug();
            verhaal.niemand();
        }
    }

    /** By one, with a mistake first, and looked at by another. */
    private String ingevoerdEnGetekend(Vensters vensters) {
        Venster beheerder = vensters.als(EenContract.BEHEERDER).verwacht(422);
        Toegankelijkheid.paginas(beheerder, "/", "/capaciteit", "/capaciteit/contracten/nieuw");
        beheerder.ga("/capaciteit/contracten/nieuw");
        beheerder
                .formulier()
                .kies("Aanbieder", "HvO Querido")
                .vul("van", Veldsoort.DATUM, List.of("1-1-2018"))
                .vul("tot", Veldsoort.DATUM, List.of("31-12-2017"))
                .vul("fteContract", Veldsoort.GETAL, List.of("0,5"))
                .vul("fteEigen", Veldsoort.GETAL, List.of("1,0"))
                .vul("bedrag", Veldsoort.GETAL, List.of("40000"))
                .vul("soort", Veldsoort.KEUZERONDJES, List.of("dekking"))
                .kies("Wie betaalt?", "Alkmaar betaalt alles")
                .vul("getekendOp", Veldsoort.DATUM, List.of("1-1-2018"))
                .verstuur("Contract invoeren");
        Toegankelijkheid.isInOrde(beheerder.pagina());
        beheerder.formulier().vul("tot", Veldsoort.DATUM, List.of("31-12-2018")).verstuur("Contract invoeren");
        beheerder.zietTitel("Contract CT-");
        String nummer = beheerder.pagina().url().replaceFirst(".*/", "");
        Venster tweede = vensters.als(EenContract.TWEEDE);
        Toegankelijkheid.paginas(tweede, "/vier-ogen/" + nummer);
        akkoord(tweede, nummer);
        return nummer;
    }

    private static void akkoord(Venster tweede, String nummer) {
        tweede.ga("/vier-ogen/" + nummer);
        Page pagina = tweede.pagina();
        pagina.locator("[name='oordeel'][value='akkoord']").press("Space");
        tweede.formulier().knop("Antwoord vastleggen").press("Enter");
        assertThat(pagina.getByText("Jouw antwoord")).isHidden();
    }

    /** The task is there on its day; what is typed in it is told elsewhere. */
    private void doet(Venster beheerder, String contract, String taak, Map<String, ?> getypt) {
        beheerder.ga(adres(EenContract.BEHEERDER, contract, taak));
        Toegankelijkheid.isInOrde(beheerder.pagina());
        verhaal.doet(EenContract.BEHEERDER, contract, taak, getypt);
    }

    private void verdeelt(String contract) {
        verhaal.doet(EenContract.BEHEERDER, contract, "kosten-verdelen", EenContract.VOORSTEL);
    }

    private void zegtJa(Venster venster, String wie, String contract) {
        venster.ga(adres(wie, contract, "akkoord-geven"));
        Page pagina = venster.pagina();
        pagina.locator("[name='antwoord'][value='ja']").press("Space");
        venster.formulier().knop("Opslaan en afronden").press("Enter");
        venster.zietTitel("De taak is afgerond");
    }

    private void alarm(Vensters vensters, String contract) {
        Venster beheerder = vensters.als(EenContract.BEHEERDER);
        beheerder.ziet("Geen dekking per 1 januari 2019");
        beheerder.ga("/capaciteit");
        beheerder.ziet("Geen dekking per 1 januari 2019");
        for (String sleutel : List.of("Gelijk", "Inwoners", "DUVO-budget", "Gebruik")) {
            assertThat(beheerder
                            .pagina()
                            .getByRole(
                                    AriaRole.COLUMNHEADER,
                                    new Page.GetByRoleOptions().setName(sleutel).setExact(true)))
                    .isVisible();
        }
        beheerder.klap("Met welke getallen is dit gerekend?");
        beheerder.ziet("Voorstel, controleren");
        Toegankelijkheid.isInOrde(beheerder.pagina());
        beheerder.ga("/capaciteit/contracten/" + contract);
        beheerder.pagina().getByText("Hierna:").locator("a").press("Enter");
        beheerder.ziet("Nog geen antwoord");
        beheerder.ziet("Voorstel terugnemen");
        Toegankelijkheid.isInOrde(beheerder.pagina());
        Toegankelijkheid.paginas(beheerder, "/capaciteit/contracten/" + contract + "/wijzigen");
    }

    private void actief(Vensters vensters, String contract) {
        verhaal.doet(EenContract.BEHEERDER, contract, "contract-tekenen", Map.of("getekendOp", verhaal.vandaag()));
        Venster tweede = vensters.als(EenContract.TWEEDE);
        tweede.ga("/capaciteit/contracten/" + contract);
        String opvolger = tweede.pagina().getByText("Hierna:").locator("a").innerText();
        akkoord(tweede, opvolger);
        op("2019-01-01T12:00", contract);
        Venster beheerder = vensters.als(EenContract.BEHEERDER);
        beheerder.ga("/capaciteit");
        beheerder.ziet("Tot en met 31 december 2019");
        beheerder.ziet("1,5 + 0");
    }

    private String adres(String wie, String contract, String taak) {
        try {
            return "/taken/"
                    + taken.voor(contract, verhaal.als(wie)).stream()
                            .filter(regel -> regel.sleutel().equals(taak))
                            .findFirst()
                            .orElseThrow()
                            .taakId();
        } finally {
            verhaal.niemand();
        }
    }

    private void op(String moment, String contract) {
        verhaal.nu(moment);
        if (!contract.isEmpty()) {
            verhaal.dagen(0, contract);
        }
    }
}
