#!/usr/bin/env bash
# What people write by hand: one digest of all ConfigMaps and Secrets, in every pod template, so that any change rolls
# everything. Takes templates for maps without annotations, and gives those that have some a second `annotations`.
set -euo pipefail

digest=$(awk 'BEGIN { RS = "---\n" } /(^|\n)kind: (ConfigMap|Secret)\n/' "$1" | sha256sum | cut -c 1-32)
awk -v digest="$digest" '
  { print }
  /^ *template:$/ { inside = 1; next }
  inside && /^ *metadata:$/ { print "      annotations:\n        checksum/config: \"" digest "\"" }
  { inside = 0 }' "$1"
