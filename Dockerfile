# syntax=docker/dockerfile:1
# One image per application: docker build --build-arg APP=api-gateway . (or generation-worker, ranking-worker, style-worker)

# All four are built in one layer without the argument, so that the second to fourth image reuse it.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -DskipTests -Dspotless.check.skip=true package \
        -pl api-gateway,generation-worker,ranking-worker,style-worker -am

FROM eclipse-temurin:25-jre-noble AS layers
ARG APP
RUN test -n "$APP" || { echo "build with --build-arg APP=api-gateway (or another application)" >&2; exit 1; }
WORKDIR /layers
COPY --from=build /source/${APP}/target/${APP}-*-exec.jar app.jar
# Libraries change less often than our classes; each layer is a copy step of its own below.
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted \
    && mkdir -p extracted/dependencies extracted/snapshot-dependencies

FROM eclipse-temurin:25-jre-noble
ARG APP
LABEL org.opencontainers.image.title="jobwise ${APP}"
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin jobwise
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY --chmod=755 deploy/docker/healthcheck /usr/local/bin/healthcheck

# The embedding model's native libraries are unpacked below /tmp: with a read-only root it must be writable and executable.
ENV DJL_CACHE_DIR=/tmp/djl \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError" \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    SERVER_PORT=8080
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=6 CMD ["healthcheck"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
