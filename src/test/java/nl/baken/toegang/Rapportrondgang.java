// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** P13: types marks in a report and in a question of a council, up to the council, and in a sheet of CoMensha. */
@Component
class Rapportrondgang {

    private static final String RAPPORTEN = "/stuurinformatie/jaarrapporten";
    private static final String VRAGEN = "/stuurinformatie/raadsvragen";
    private static final String INVOER = "/stuurinformatie/bijlage-3/invoer";
    private static final String FORMULIEREN = "rapportage/";
    private static final String SCHRIJVER = "beleidsmedewerker";

    /** Longest note of a sheet. */
    private static final int VOETNOOT = 300;

    private final Rondgang rondgang;
    private final Verhaal verhaal;

    Rapportrondgang(Rondgang rondgang, Verhaal verhaal) {
        this.rondgang = rondgang;
        this.verhaal = verhaal;
    }

    void loop(Proefgang gang) {
        kies(gang.wat());
        rapport(gang);
        raadsvraag(gang);
        invoer(gang);
    }

    /** Everything once that sends somebody back, and of periods of which no story makes a report. */
    private void kies(Proefinvulling wat) {
        wat.kies("rapport-beginnen.jaar", "2015")
                .kies("rapport-beginnen.kwartaal", wat.isLang() ? "eerste" : "tweede")
                .kies("rapport-duiden.vervolg", "opnieuw_tellen", "afstemmen")
                .kies("rapport-afstemmen.antwoord", "opmerking", "akkoord")
                .kies("rapport-vaststellen.besluit", "aanpassen", "vastgesteld")
                .kies("raadsvraag-registreren.gemeente", "Haarlem")
                .kies("raadsvraag-vaststellen.akkoord", "nee", "ja")
                .kies(
                        "termijn-verzetten.naar",
                        Datuminvoer.toon(verhaal.vandaag().plusDays(40)));
    }

    private void rapport(Proefgang gang) {
        String adres = doe(gang, RAPPORTEN, FORMULIEREN + "rapport-beginnen");
        String nummer = adres.substring(RAPPORTEN.length() + 1);
        gang.alles(nummer);
        antwoord(gang, "beleidsmedewerker2", nummer, "niet_akkoord");
        gang.alles(nummer);
        antwoord(gang, "beleidsmedewerker2", nummer, "akkoord");
        gang.alles(nummer);
        doe(gang, adres + "/hertellen", FORMULIEREN + "rapport-hertellen");
        for (String lezer : new String[] {SCHRIJVER, "manager"}) {
            toont(gang, lezer, adres);
            gang.als(lezer).bestand(adres + "/pdf");
        }
        doe(gang, adres + "/intrekken", FORMULIEREN + "rapport-intrekken");
        gang.als(SCHRIJVER).get(RAPPORTEN + "/" + gang.wat().merk());
        gang.als(SCHRIJVER)
                .post(
                        RAPPORTEN,
                        Map.of("jaar", gang.wat().merk(), "kwartaal", gang.wat().merk()));
    }

    private void raadsvraag(Proefgang gang) {
        String adres = doe(gang, VRAGEN + "/nieuw", FORMULIEREN + "raadsvraag-registreren");
        doe(gang, adres + "/verlengen", "termijn/termijn-verzetten");
        gang.alles(adres.substring(VRAGEN.length() + 1));
        toont(gang, SCHRIJVER, adres);
        doe(
                gang,
                doe(gang, VRAGEN + "/nieuw", FORMULIEREN + "raadsvraag-registreren") + "/intrekken",
                FORMULIEREN + "raadsvraag-intrekken");
        Rondgang.nietInAdressen(gang.als(SCHRIJVER).get(VRAGEN), gang.wat().merk());
        gang.als(SCHRIJVER).get(VRAGEN + "/" + gang.wat().merk());
    }

    /** @return where the answer goes */
    private String doe(Proefgang gang, String adres, String formulier) {
        Bezoeker schrijver = gang.als(SCHRIJVER);
        Rondgang.nietInAdressen(schrijver.get(adres), gang.wat().merk());
        HttpResponse<String> antwoord = schrijver.post(adres, rondgang.invullingVan(formulier, gang.wat()));
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        assertThat(antwoord.statusCode())
                .as(formulier + Rondgang.fouten(antwoord))
                .isEqualTo(302);
        return Bezoeker.locatie(antwoord);
    }

    private static void toont(Proefgang gang, String lezer, String adres) {
        HttpResponse<String> blad = gang.als(lezer).get(adres);
        assertThat(blad.body()).as(adres).contains(gang.wat().merk());
        Rondgang.nietInAdressen(blad, gang.wat().merk());
    }

    /** A sheet that is wrong is told about; one that is right is looked at, handed in and refused. */
    private void invoer(Proefgang gang) {
        Bezoeker schrijver = gang.als(SCHRIJVER);
        String merk = gang.wat().merk();
        String goed = schrijver.get(INVOER + "/voorbeeld.csv").body().replace(";2016;", ";2013;")
                + "lezing;2013;C;tekst;;?;" + gang.wat().tekst(VOETNOOT) + "\n";
        schrijver.get(INVOER);
        HttpResponse<String> fout =
                schrijver.verstuurBestand(INVOER, "bestand", goed + (merk + ";").repeat(6) + merk + "\n");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).as("wat er stond, wordt niet herhaald").doesNotContain(merk);
        HttpResponse<String> bekeken = schrijver.verstuurBestand(INVOER, "bestand", goed);
        assertThat(bekeken.body()).contains("name=\"inhoud\"", merk);
        Rondgang.nietInAdressen(bekeken, merk);
        schrijver.post(INVOER, Map.of("inhoud", merk, "kenmerk", merk));

        String nummer = InvoerNummer.nieuw().waarde();
        HttpResponse<String> gevraagd = schrijver.post(INVOER, Map.of("inhoud", goed, "kenmerk", nummer));
        assertThat(Bezoeker.locatie(gevraagd)).isEqualTo("/vier-ogen/" + nummer);
        antwoord(gang, "teamleider_zc", nummer, "niet_akkoord");
        Rondgang.nietInAdressen(schrijver.get(INVOER), merk);
    }

    /** Of the second person. */
    void antwoord(Proefgang gang, String wie, String nummer, String oordeel) {
        Bezoeker tweede = gang.als(wie);
        Rondgang.nietInAdressen(tweede.get("/vier-ogen/" + nummer), gang.wat().merk());
        gang.wat().kies("vraag-beantwoorden.oordeel", oordeel);
        HttpResponse<String> antwoord = tweede.post(
                "/vier-ogen/" + nummer,
                rondgang.invullingUit("formulieren/beheer/vraag-beantwoorden.form", gang.wat()));
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        assertThat(antwoord.statusCode())
                .as(nummer.substring(0, 2) + Rondgang.fouten(antwoord))
                .isEqualTo(302);
    }
}
