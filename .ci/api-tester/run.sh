#!/usr/bin/env bash
# Tests the API from outside by its own description (schemathesis, from PyPI), without a key, with an editor's and with an
# admin's, on a stack of its own: no 5xx, no answer outside its schema, no status that is not described.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
folder=$(mktemp -d)
node=$project/node_modules/.bin/node
stack=
trap '[ -z "$stack" ] || kill "$stack" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5

cd "$folder"
cp "$here/schemathesis.toml" .
(cd "$project" && exec "$node" infra/local/start.ts --port 0 --data "$folder/data" --empty) >"$folder/stack.log" 2>&1 &
stack=$!
for _ in $(seq 120); do
  url=$(grep -om1 'http://127.0.0.1:[0-9]*' "$folder/stack.log" || true)
  [ -z "$url" ] || break
  kill -0 "$stack"
  sleep 1
done
[ -n "$url" ] || { cat "$folder/stack.log"; exit 1; }

key_of() { "$node" -p "JSON.parse(require('node:fs').readFileSync('$folder/data/keys.json', 'utf8')).$1"; }
key=$(key_of admin)
# As many requests as the tester makes.
"$node" -e "
  const headers = { authorization: 'Bearer $key', 'content-type': 'application/json' }
  const settings = await (await fetch('$url/v1/settings', { headers })).json()
  const body = JSON.stringify({ ...settings, rateLimit: { perMinute: 100000 } })
  const answer = await fetch('$url/v1/settings', { method: 'PUT', headers, body })
  if (!answer.ok) throw new Error('the settings were not taken')
"

failed=0
"$folder/venv/bin/schemathesis" run "$url/openapi.json" || failed=1
# By then every function has read the settings anew. They would be the tester's own from then on.
sleep 31
for role in editor admin; do
  "$folder/venv/bin/schemathesis" run "$url/openapi.json" -H "Authorization: Bearer $(key_of $role)" \
    --exclude-path /v1/settings || failed=1
done
exit $failed
