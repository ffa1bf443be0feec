// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.baken.logboek.Filter;
import nl.baken.logboek.keten.Ankers;
import nl.baken.toegang.LosseVragen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the manifest of an export, its signature and the public key, after everything else is in the bundle. */
@Component
class Manifestmaker {

    static final String MANIFEST = "manifest.json";
    static final String HANDTEKENING = "manifest.sig";

    static final String LEESMIJ =
            """
            Dit is een uitvoer van het logboek van Baken. Een regel zegt wie wat deed of zag, nooit wat er stond.

            Nagaan of er niets is veranderd:
            1. Kijk of publieke-sleutel.pem dezelfde sleutel is als op de bladzijde "Sleutel van uitvoeren" in Baken.
            2. openssl pkeyutl -verify -pubin -inkey publieke-sleutel.pem -rawin -in manifest.json -sigfile manifest.sig
            3. sha256sum van elk bestand hoort gelijk te zijn aan wat in manifest.json staat.
            Baken zelf doet dit alles, en kijkt ook of het logboek nog klopt met het manifest:
               java -jar baken.jar --baken.logboek.controle=uitvoer --baken.logboek.bestand=<deze zip>

            velden.csv zegt wat elke kolom is en hoe die in NEN 7513 heet. De namen zijn die van Logboek Dataverwerkingen.
            """;

    private static final int VORM = 1;

    private final Ondertekening ondertekening;
    private final LosseVragen vragen;
    private final JdbcClient database;
    private final TransactionOperations transactie;
    private final ObjectMapper json;
    private final Clock klok;
    private final String versie;

    Manifestmaker(
            Ondertekening ondertekening,
            LosseVragen vragen,
            JdbcClient database,
            TransactionOperations transactie,
            ObjectMapper json,
            Clock klok,
            ObjectProvider<BuildProperties> bouw) {
        this.ondertekening = ondertekening;
        this.vragen = vragen;
        this.database = database;
        this.transactie = transactie;
        this.json = json;
        this.klok = klok;
        this.versie = bouw.stream().findFirst().map(BuildProperties::getVersion).orElse("ontwikkeling");
    }

    /** Of Baken. */
    String versie() {
        return versie;
    }

    void voegToe(Zipbundel bundel, Uitvoer uitvoer, Filter filter, Ankers.Anker keten, long regels) throws IOException {
        bundel.voegToe(
                "publieke-sleutel.pem", ondertekening.publiek().orElseThrow().getBytes(StandardCharsets.US_ASCII));
        byte[] manifest = json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(manifest(uitvoer, filter, keten, regels, bundel.bestanden()));
        bundel.voegToe(MANIFEST, manifest);
        bundel.voegToe(HANDTEKENING, ondertekening.teken(manifest));
    }

    private Manifest manifest(
            Uitvoer uitvoer, Filter filter, Ankers.Anker keten, long regels, List<Manifest.Bestand> bestanden) {
        LosseVragen.Stand akkoord = vragen.standen(List.of(uitvoer.nummer())).get(uitvoer.nummer());
        return new Manifest(
                VORM,
                uitvoer.nummer(),
                versie,
                schema(),
                uitvoer.door(),
                Regelvelden.tijd(uitvoer.op()),
                akkoord == null ? null : akkoord.tweede(),
                akkoord == null || akkoord.op() == null ? null : Regelvelden.tijd(akkoord.op()),
                Regelvelden.tijd(klok.instant()),
                uitvoer.filter(),
                filter.van().toString(),
                filter.tot().toString(),
                uitvoer.metNamen(),
                regels,
                new Manifest.Keten(keten.tot(), keten.hash()),
                HANDTEKENING,
                ondertekening.vingerafdruk().orElseThrow(),
                bestanden);
    }

    /** The last migration: the rules that were given with a version are in it too. */
    private String schema() {
        String laatste = transactie.execute(status -> database.sql(
                        """
                        select version from flyway_schema_history where success and version is not null
                        order by installed_rank desc limit 1""")
                .query(String.class)
                .single());
        return laatste == null ? "" : laatste;
    }
}
