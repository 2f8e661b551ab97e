#!/bin/sh
# Makes the secrets of an installation in deploy/secrets, once: what is there stays. Run it as the user who runs docker compose.
# Only this user gets into the folder. The files themselves can be read by all: containers get them one by one, and run as users of their own.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
umask 022

random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { # keep <name> <content>: writes it unless it is there, whole or not at all
  [ -s "secrets/$1" ] || { printf '%s\n' "$2" >"secrets/$1.new" && mv "secrets/$1.new" "secrets/$1"; }
}

keep postgres-password "$(random)"
keep hub-database-password "$(random)"
keep database-url "postgres://drogowskaz:$(cat secrets/hub-database-password)@postgres:5432/drogowskaz"
keep internal-secret "$(random)"
keep meilisearch-key "$(random)"
keep meilisearch-config "master_key = \"$(cat secrets/meilisearch-key)\""
# Given by others; empty means that there is none.
for given in smtp-url oidc-client-secret; do [ -e "secrets/$given" ] || : >"secrets/$given"; done
echo "The secrets are in $(pwd)/secrets. Keep a copy where you keep the back-ups' keys; never commit them."
