# One service of the register: docker build --build-arg SERVICE=register-service --build-arg MAIN=<its class> .
FROM maven:3.9.11-eclipse-temurin-25 AS build
ARG SERVICE
WORKDIR /build
COPY . .
RUN mvn --batch-mode --no-transfer-progress -pl ${SERVICE} -am -DskipTests -Dspotless.check.skip \
    package dependency:copy-dependencies -DincludeScope=runtime \
    && mkdir /app && cp ${SERVICE}/target/dependency/*.jar ${SERVICE}/target/${SERVICE}-*.jar /app/ \
    && rm -f /app/*-tests.jar

FROM eclipse-temurin:25.0.1_8-jre
ARG MAIN
ENV MAIN=${MAIN}
RUN useradd --system --uid 10001 register && install -d -o register /data
COPY --from=build /app /app
USER register
VOLUME /data
WORKDIR /data
# The heap follows the memory the container is given.
ENTRYPOINT ["sh", "-c", "exec java -XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp '/app/*' $MAIN \"$@\"", "service"]
