# What the programs at the root share: finding a JDK, building what is missing or stale, starting a class. Sourced.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
app="$root/standalone/target"
stamp="$app/run.stamp"

fail() {
  echo "$1" >&2
  exit 1
}

# The first JDK 25 or later among JAVA_HOME, the system's own and the one on the PATH.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v java || true)")")")"; do
    [[ -x "$home/bin/java" && -x "$home/bin/javac" ]] || continue
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2> /dev/null || true)"
    if [[ "${version:-0}" -ge 25 ]]; then
      echo "$home"
      return
    fi
  done
  fail "The register needs a JDK 25 or later (for example Eclipse Temurin 25, package temurin-25-jdk) and found none; install it or set JAVA_HOME to it."
}

is_stale() {
  [[ ! -f "$stamp" ]] || [[ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" -print -quit)" ]]
}

build() {
  command -v mvn > /dev/null || fail "Building the register needs Maven 3.8.7 or later (package maven); install it and run this again."
  echo "Building (a minute or two the first time) ..."
  mkdir -p "$app"
  touch "$stamp.new"
  (cd "$root" && mvn --batch-mode --quiet -pl standalone -am -Dspotless.check.skip process-classes) \
    || fail "The build failed; what went wrong stands above."
  mv "$stamp.new" "$stamp"
}

# What every program of the register needs of its JVM.
jvm=(-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# Becomes the program: a class and its arguments.
launch() {
  local jdk
  jdk="$(find_jdk)"
  if is_stale; then
    build
  fi
  # Compiled quickly rather than best: that halves the time until it is ready.
  exec "$jdk/bin/java" -XX:TieredStopAtLevel=1 "${jvm[@]}" -Xmx1g \
    -cp "$app/classes:$(< "$app/run.classpath")" "$@"
}
