// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import static nl.baken.training.web.Trainingadres.nummer;

import nl.baken.training.Certificaten;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What of a session goes out on paper. */
@Controller
class TrainingpapierController {

    private final Certificaten certificaten;

    TrainingpapierController(Certificaten certificaten) {
        this.certificaten = certificaten;
    }

    @GetMapping("/trainingen/sessies/{training}/tekenlijst")
    ResponseEntity<byte[]> tekenlijst(@PathVariable String training) {
        return pdf("tekenlijst.pdf", certificaten.tekenlijst(nummer(training)));
    }

    @GetMapping("/trainingen/sessies/{training}/certificaten/{certificaat}")
    ResponseEntity<byte[]> certificaat(@PathVariable String training, @PathVariable String certificaat) {
        return pdf("certificaat.pdf", certificaten.papier(nummer(training), certificaat));
    }

    private static ResponseEntity<byte[]> pdf(String naam, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(inhoud);
    }
}
