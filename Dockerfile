# syntax=docker/dockerfile:1
# Production image. Build the jar first, without the embedded PostgreSQL:
#   mvn -Pproductie package && docker compose build
# The jar is built outside the image because the build needs Node.js and a browser for its tests.
FROM eclipse-temurin:17.0.20_8-jre-jammy

# A fixed number, so that the mounted key file can be given to exactly this user on the host.
RUN groupadd --system --gid 10001 baken \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin baken

WORKDIR /opt/baken
COPY --chmod=444 target/baken-*.jar baken.jar
USER 10001:10001

# No SPRING_PROFILES_ACTIVE: without a profile Baken is production, without demo accounts.
ENV SERVER_PORT=8080 \
    MANAGEMENT_SERVER_PORT=8081
# The management port is not exposed: it listens on the loopback of the container only.
EXPOSE 8080

# wget is part of the base image (Temurin installs it for its own download), so nothing is added for this.
# It runs inside the container, so it reaches the loopback; any answer other than 2xx gives a non-zero exit.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD wget --quiet --no-proxy --tries=1 --output-document=/dev/null \
        "http://127.0.0.1:${MANAGEMENT_SERVER_PORT}/actuator/health" || exit 1

# A process that ran out of memory must not go on half alive: stop, and let the restart policy start a clean one.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "baken.jar"]
