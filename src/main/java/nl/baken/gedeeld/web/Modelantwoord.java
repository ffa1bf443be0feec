// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A model of a process as its drawing asks for it. */
public final class Modelantwoord {

    private Modelantwoord() {}

    /** @param bpmn XML */
    public static ResponseEntity<String> van(String bpmn) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(bpmn);
    }
}
