# syntax=docker/dockerfile:1
# One image per application, for amd64 and arm64:
#   docker build --build-arg APP=api-gateway .      (or generation-worker, ranking-worker, style-worker)
#   docker buildx build --platform linux/amd64,linux/arm64 --build-arg APP=api-gateway .
ARG JAVA_IMAGE=eclipse-temurin:25.0.4_7-jre-noble

# Jars are the same for every processor. All four are built in one layer without the argument, so that the second to fourth image reuse it.
FROM --platform=$BUILDPLATFORM maven:3.9.16-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -Dspotless.check.skip=true package \
        -pl api-gateway,generation-worker,ranking-worker,style-worker -am

# Where the application lies and how it is started is the same here and in the image, or the recorded cache would not fit.
FROM ${JAVA_IMAGE} AS recorded
ARG APP
RUN test -n "$APP" || { echo "build with --build-arg APP=api-gateway (or another application)" >&2; exit 1; }
WORKDIR /layers
COPY --from=build /source/${APP}/target/${APP}-*-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted \
    && mkdir -p extracted/dependencies extracted/snapshot-dependencies extracted/cache \
    # A cache is refused when the time of a jar has changed, and image layers keep whole seconds only.
    && find extracted -name '*.jar' -exec touch -d '2026-01-01T00:00:00Z' {} +
WORKDIR /app
RUN cp -a /layers/extracted/dependencies/. /layers/extracted/snapshot-dependencies/. /layers/extracted/application/. .
COPY --chmod=755 deploy/docker/record /usr/local/bin/record
RUN record /layers/extracted/cache/app.aot

FROM ${JAVA_IMAGE}
ARG APP
LABEL org.opencontainers.image.title="jobwise ${APP}"
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin jobwise
WORKDIR /app
# Libraries change less often than our classes; each layer is a copy step of its own.
COPY --from=recorded /layers/extracted/dependencies/ ./
COPY --from=recorded /layers/extracted/snapshot-dependencies/ ./
COPY --from=recorded /layers/extracted/application/ ./
COPY --from=recorded /layers/extracted/cache/ ./
COPY --chmod=755 deploy/docker/healthcheck /usr/local/bin/healthcheck

# The embedding model's native libraries are unpacked below /tmp: with a read-only root it must be writable and executable.
ENV DJL_CACHE_DIR=/tmp/djl \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError" \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    SERVER_PORT=8080
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=6 CMD ["healthcheck"]
# Without a fitting cache Java starts all the same, in about twice the time.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-Xlog:aot=off", "-Xlog:cds=off", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
