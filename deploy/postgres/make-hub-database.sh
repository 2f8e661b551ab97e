#!/bin/bash
# The image of PostgreSQL runs this once, on an empty volume. The hub's user owns its database and may make its two serving roles; it is no superuser.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --set password="$(cat "${HUB_DATABASE_PASSWORD_FILE:-/run/secrets/hub-database-password}")" \
  --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role drogowskaz login createrole password :'password';
create database drogowskaz owner drogowskaz;
SQL
