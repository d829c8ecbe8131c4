#!/usr/bin/env bash
# Runs a command with Amazon's DynamoDB Local and ElasticMQ beside it, and their endpoints in its environment:
#   .ci/contract-servers/run.sh npm test -- test/contracts/dynamodb.test.ts test/contracts/sqs.test.ts
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
jars=${XDG_CACHE_HOME:-$HOME/.cache}/claimdesk/contract-servers-$(sha256sum "$here/pom.xml" | cut -c1-12)
logs=$(mktemp -d)
pids=()

stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$logs"
}
trap stop EXIT

if [ ! -e "$jars/complete" ]; then
  mvn -B -q -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$jars"
  touch "$jars/complete"
fi

read -r dynamodb sqs < <(node -e '
  const servers = [0, 1].map(() => require("node:net").createServer().listen(0, "127.0.0.1"))
  setImmediate(() => {
    console.log(servers.map((server) => server.address().port).join(" "))
    for (const server of servers) server.close()
  })')

start() {
  local name=$1 port=$2
  shift 2
  java -cp "$jars/*" "$@" >"$logs/$name" 2>&1 &
  local pid=$!
  pids+=("$pid")
  for _ in $(seq 120); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return; fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.5
  done
  echo "$name did not start:" >&2
  cat "$logs/$name" >&2
  exit 1
}

start dynamodb-local "$dynamodb" -Djava.library.path="$jars" software.amazon.dynamodb.services.local.main.ServerRunner \
  -inMemory -disableTelemetry -port "$dynamodb"
start elasticmq "$sqs" -Drest-sqs.bind-hostname=127.0.0.1 -Drest-sqs.bind-port="$sqs" -Drest-stats.enabled=false \
  org.elasticmq.server.Main

CONTRACT_DYNAMODB_ENDPOINT=http://127.0.0.1:$dynamodb CONTRACT_SQS_ENDPOINT=http://127.0.0.1:$sqs "$@"
