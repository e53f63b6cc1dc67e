# Finds what Samspil needs on this machine, or says in one sentence what is missing and how to get it.
# Sourced by ./run and ./test.

fail() {
    echo "$1" >&2
    exit 1
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
    local major
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$major" ] && [ "$major" -ge 25 ]
}

find_jdk() {
    local candidate on_path
    if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
        return 0
    fi
    if on_path=$(command -v javac); then
        # macOS has a javac that only points elsewhere, so ask it where it lives.
        candidate=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd -P)
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return 0
        fi
    fi
    for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/*; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return 0
        fi
    done
    return 1
}

# at_least 3.8 3.9.1: the second is not older than the first
at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n | head -1)" = "$1" ] || [ "$1" = "$2" ]
}

check_tools() {
    local version
    command -v mvn >/dev/null ||
        fail "Maven is missing: install version 3.8 or later, for example with 'apt install maven' or 'brew install maven'."
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    at_least 3.8 "${version:-0.0}" ||
        fail "Maven ${version:-of unknown version} is too old: Samspil needs 3.8 or later, from https://maven.apache.org/download.cgi."
    command -v node >/dev/null ||
        fail "Node is missing: install version 20 or later, for example from https://nodejs.org or with 'brew install node'."
    version=$(node -v 2>/dev/null | sed -n 's/^v\([0-9]*\.[0-9]*\).*/\1/p')
    at_least 20.0 "${version:-0.0}" ||
        fail "Node ${version:-of unknown version} is too old: Samspil needs 20 or later, from https://nodejs.org."
}

require_jdk() {
    find_jdk ||
        fail "A JDK 25 is missing: install one, for example from https://adoptium.net or with 'sdk install java 25-tem', and set JAVA_HOME to it if it isn't found."
}

has_browser() {
    [ -x "${SAMSPIL_CHROMIUM:-}" ] || command -v chromium >/dev/null || command -v chromium-browser >/dev/null ||
        command -v google-chrome >/dev/null
}

# Tests in a browser are skipped, and say so, where there is none; so a missing one is installed where that is ours to do.
want_browser() {
    has_browser && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing Chromium for the tests in a browser."
        export DEBIAN_FRONTEND=noninteractive
        apt-get install -y -qq chromium >/dev/null 2>&1 ||
            { apt-get update -qq && apt-get install -y -qq chromium; } >/dev/null 2>&1
    fi
    has_browser || echo "No Chromium here, so the tests in a browser are skipped: install it, or name one in SAMSPIL_CHROMIUM."
}
