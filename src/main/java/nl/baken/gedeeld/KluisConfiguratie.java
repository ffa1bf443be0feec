// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key of the vault comes from: a file or the environment. Production never makes a key by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KluisConfiguratie.Sleutel.class)
class KluisConfiguratie {

    private static final Logger LOG = LoggerFactory.getLogger(KluisConfiguratie.class);

    /**
     * @param bestand file with two Tink keysets, one a line: encryption, blind tokens
     * @param waarde the same content in base64, for platforms that hand out secrets in the environment
     * @param maak make the file when it is missing (development and demo only)
     * @param naar the file that {@link Sleutelopdracht} writes; never the one that is in use
     */
    @ConfigurationProperties("baken.sleutel")
    record Sleutel(@Nullable Path bestand, @Nullable String waarde, boolean maak, @Nullable Path naar) {}

    @Bean
    Sleutels sleutels(Sleutel instelling) throws GeneralSecurityException, IOException {
        Sleutels sleutels = Sleutels.lees(inhoud(instelling));
        LOG.info("Kluis: {}", sleutels.inWoorden());
        return sleutels;
    }

    @Bean
    Kluis kluis(Sleutels sleutels) throws GeneralSecurityException {
        return sleutels.kluis();
    }

    private static String inhoud(Sleutel instelling) throws IOException, GeneralSecurityException {
        if (instelling.waarde() != null && !instelling.waarde().isBlank()) {
            return new String(Base64.getDecoder().decode(instelling.waarde().strip()));
        }
        Path bestand = instelling.bestand();
        if (bestand == null) {
            throw new SleutelOntbreekt();
        }
        if (!Files.exists(bestand) && instelling.maak()) {
            maak(bestand);
        }
        if (!Files.isReadable(bestand)) {
            throw new SleutelOntbreekt();
        }
        return Files.readString(bestand);
    }

    private static void maak(Path bestand) throws IOException, GeneralSecurityException {
        bewaar(Sleutels.maak(), bestand);
    }

    /** In a file that only its owner reads. @throws java.nio.file.FileAlreadyExistsException never over another one */
    static void bewaar(Sleutels sleutels, Path bestand) throws IOException, GeneralSecurityException {
        Geheimbestand.schrijf(sleutels.inhoud(), bestand);
    }

    static class SleutelOntbreekt extends IllegalStateException {
        SleutelOntbreekt() {
            super("geen sleutel voor de kluis");
        }
    }
}
