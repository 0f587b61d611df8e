# Builds EchoChat and keeps what runs. Written with care, not yet run: no container engine was at hand.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates unzip \
    && curl -fsSL https://deb.nodesource.com/setup_22.x | bash - \
    && apt-get install -y --no-install-recommends nodejs \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN ./mvnw -q -B package -pl app -am -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /opt/echochat echochat \
    && mkdir -p /data && chown echochat /data
COPY --from=build /src/app/target/echochat /opt/echochat
COPY scripts/jdk.sh /opt/echochat/jdk.sh
WORKDIR /opt/echochat
# The rehearsal makes later starts quick; it needs the very JVM that will run.
RUN java -XX:+UseSerialGC -XX:AOTCacheOutput=echochat.aot --enable-native-access=ALL-UNNAMED \
        -jar echochat.jar rehearse || rm -f echochat.aot
USER echochat
ENV ECHOCHAT_DATA_DIR=/data ECHOCHAT_HEAP=768m ECHOCHAT_LOG_FORMAT=json
VOLUME /data
EXPOSE 3000 8000 5005
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD curl -fsS http://localhost:3000/health/ready || exit 1
ENTRYPOINT ["/bin/sh", "-c", ". ./jdk.sh; exec java $(collector $ECHOCHAT_HEAP) -Xmx$ECHOCHAT_HEAP -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED -XX:AOTCache=echochat.aot -jar echochat.jar \"$@\"", "echochat"]
