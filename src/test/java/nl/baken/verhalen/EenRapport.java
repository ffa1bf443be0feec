// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.jaarrapport.BeginRapport;
import nl.baken.rapportage.jaarrapport.Rapportblad;
import nl.baken.rapportage.jaarrapport.Rapportbladen;
import nl.baken.rapportage.jaarrapport.Rapporten;
import nl.baken.rapportage.jaarrapport.Rapportintrekking;
import nl.baken.rapportage.jaarrapport.Rapportkwartaal;
import nl.baken.rapportage.jaarrapport.TrekRapportIn;
import nl.baken.rapportage.raadsvraag.Raadsonderwerp;
import nl.baken.rapportage.raadsvraag.Raadsvraagwijziging;
import nl.baken.rapportage.raadsvraag.RegistreerRaadsvraag;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.LosseVragen;
import org.springframework.stereotype.Component;

/** What people do with a report (P13) and a question of a council. */
@Component
public class EenRapport {

    static final String SCHRIJVER = "beleidsmedewerker";
    static final String TWEEDE = "beleidsmedewerker2";
    static final List<String> ANDEREN =
            List.of("sleutelfunctionaris_alkmaar", "sleutelfunctionaris_denhelder", "sleutelfunctionaris_zaanstad");
    static final Map<String, String> AKKOORD = Map.of("antwoord", "akkoord");

    private final Verhaal verhaal;
    private final Rapporten rapporten;
    private final Rapportbladen bladen;
    private final Raadsvraagwijziging raadsvragen;
    private final LosseVragen vragen;
    private final Rapportintrekking intrekking;
    private final Random willekeur = new Random();

    EenRapport(
            Verhaal verhaal,
            Rapporten rapporten,
            Rapportbladen bladen,
            Raadsvraagwijziging raadsvragen,
            LosseVragen vragen,
            Rapportintrekking intrekking) {
        this.intrekking = intrekking;
        this.verhaal = verhaal;
        this.rapporten = rapporten;
        this.bladen = bladen;
        this.raadsvragen = raadsvragen;
        this.vragen = vragen;
    }

    RapportNummer begint(int jaar, Rapportkwartaal kwartaal) {
        verhaal.als(SCHRIJVER);
        try {
            return rapporten.begin(new BeginRapport(Integer.toString(jaar), kwartaal));
        } finally {
            verhaal.niemand();
        }
    }

    /** Of a period that has no report yet: there is one of each. */
    private RapportNummer begintErgensEen() {
        while (true) {
            try {
                return begint(2017 + willekeur.nextInt(7), Rapportkwartaal.values()[willekeur.nextInt(5)]);
            } catch (Weigering alEen) {
                // Another period then.
            }
        }
    }

    /** As the manager reads it. */
    public String gepubliceerd() {
        String nummer = begintErgensEen().waarde();
        totPublicatie(nummer);
        zegt(TWEEDE, nummer, true);
        return nummer;
    }

    void totPublicatie(String nummer) {
        duidt(nummer);
        iedereenAkkoord(nummer);
        stelVast(nummer);
    }

    void duidt(String nummer) {
        verhaal.doet(
                SCHRIJVER,
                nummer,
                "rapport-duiden",
                Map.of("vervolg", "afstemmen", "duiding", "FICTIEF: minder dan toen"));
    }

    /** The writer answers for the own municipality and for OOV. */
    void iedereenAkkoord(String nummer) {
        Stream.concat(ANDEREN.stream(), Stream.of(SCHRIJVER, SCHRIJVER))
                .forEach(wie -> verhaal.doet(wie, nummer, "rapport-afstemmen", AKKOORD));
    }

    void stelVast(String nummer) {
        verhaal.doet(
                SCHRIJVER,
                nummer,
                "rapport-vaststellen",
                Map.of("besluit", "vastgesteld", "vastgesteldOp", verhaal.vandaag()));
    }

    /** Whoever asked a second person takes that back: it is to be explained again. */
    void trektVraagIn(String nummer) {
        verhaal.als(SCHRIJVER);
        try {
            vragen.trekIn(nummer);
        } finally {
            verhaal.niemand();
        }
    }

    void trektIn(String nummer) {
        verhaal.als(SCHRIJVER);
        try {
            intrekking.trekIn(
                    new RapportNummer(nummer), new TrekRapportIn(Geheim.van("FICTIEF: per ongeluk begonnen")));
        } finally {
            verhaal.niemand();
        }
    }

    /** The page on which somebody tells that the councils know. */
    String informeerpagina(String nummer, int poort) {
        Bezoeker schrijver = Bezoeker.als(poort, SCHRIJVER);
        Matcher taak = Pattern.compile("href=\"(/taken/[^\"]+)\">Raad informeren · " + nummer)
                .matcher(schrijver.get("/").body());
        assertThat(taak.find()).isTrue();
        return schrijver.get(taak.group(1)).body();
    }

    void informeert(String nummer) {
        verhaal.doet(SCHRIJVER, nummer, "raad-informeren", Map.of("wie", "raad", "geinformeerdOp", verhaal.vandaag()));
    }

    void zegt(String wie, String nummer, boolean akkoord) {
        verhaal.als(wie);
        try {
            vragen.beantwoord(nummer, akkoord, Geheim.van(akkoord ? "" : "FICTIEF: kijk nog eens naar tabel 3"));
        } finally {
            verhaal.niemand();
        }
    }

    Rapportblad blad(String wie, String nummer, int versie) {
        verhaal.als(wie);
        try {
            return bladen.blad(new RapportNummer(nummer), versie);
        } finally {
            verhaal.niemand();
        }
    }

    static String cel(Rapportblad blad, String tabel, String rij, String kolom) {
        var gevonden = blad.tabellen().stream()
                .filter(deze -> deze.code().equals(tabel))
                .findFirst()
                .orElseThrow();
        int k = gevonden.kolommen().indexOf(kolom);
        assertThat(k).as(kolom + " in " + gevonden.kolommen()).isNotNegative();
        return gevonden.rijen().stream()
                .filter(deze -> deze.naam().equals(rij))
                .findFirst()
                .orElseThrow()
                .cellen()
                .get(k);
    }

    /** @return its number */
    public String raadsvraag() {
        return raadsvraag("Haarlem", verhaal.vandaag());
    }

    String raadsvraag(String gemeente, LocalDate ontvangen) {
        return raadsvraag(UUID.randomUUID().toString(), gemeente, ontvangen);
    }

    /** @param kenmerk of the form */
    String raadsvraag(String kenmerk, String gemeente, LocalDate ontvangen) {
        verhaal.als(SCHRIJVER);
        try {
            RaadsvraagNummer nummer = raadsvragen.registreer(
                    kenmerk,
                    new RegistreerRaadsvraag(
                            gemeente,
                            ontvangen,
                            Raadsonderwerp.AANTALLEN,
                            Geheim.van("FICTIEF 12"),
                            Geheim.van("FICTIEF: hoeveel signalen waren er?")));
            return nummer.waarde();
        } finally {
            verhaal.niemand();
        }
    }
}
