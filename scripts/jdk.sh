# Sourced by ./echochat, ./check and others: sets JAVA_HOME to a JDK 25 or newer, or says what to install.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] && [ "$version" -ge 25 ]
}

find_jdk() {
    local candidate on_path=""
    if command -v javac >/dev/null 2>&1; then
        on_path=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
        on_path=${on_path%/bin/javac}
    fi
    for candidate in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "EchoChat needs a JDK 25: install one (such as Temurin 25) or set JAVA_HOME to it." >&2
    return 1
}

find_node() {
    local version
    version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    if [ -z "$version" ] || [ "$version" -lt 20 ] || ! command -v npm >/dev/null 2>&1; then
        echo "EchoChat's browser side is built with Node: install Node 20 or newer, with npm." >&2
        return 1
    fi
}

# The garbage collector for a heap of that size: up to 2 GB the one that needs least memory and processor time; above, where
# one collection of everything would stop a training for half a second, the one that works in pieces.
collector() {
    case $1 in
        [3-9][gG] | [1-9][0-9]*[gG] | [3-9][0-9][0-9][0-9][mM] | [1-9][0-9][0-9][0-9][0-9]*[mM]) echo -XX:+UseG1GC ;;
        *) echo -XX:+UseSerialGC ;;
    esac
}
