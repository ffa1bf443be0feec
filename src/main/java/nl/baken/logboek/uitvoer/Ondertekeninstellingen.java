// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param bestand file with the Ed25519 key pair that signs exports: a PEM of the private and one of the public key
 * @param waarde the same text itself, for a secret that is handed out as a setting
 * @param maak make the file when it is missing (development and demo only)
 */
@ConfigurationProperties("baken.ondertekening")
record Ondertekeninstellingen(@Nullable Path bestand, @Nullable String waarde, boolean maak) {}
