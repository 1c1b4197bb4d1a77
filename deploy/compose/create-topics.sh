#!/usr/bin/env bash
# Makes the topics of $TOPICS ("name:partitions …") that are missing. Runs in the image of Kafka.
set -euo pipefail

tool=/opt/kafka/bin/kafka-topics.sh
present=$("$tool" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --list)

for topic in $TOPICS; do
  name=${topic%:*}
  # What was parked waits for an operator, however long.
  kept=()
  [[ $name != *.dlq ]] || kept=(--config retention.ms=-1)
  if ! grep -qx "$name" <<<"$present"; then
    "$tool" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
      --topic "$name" --partitions "${topic#*:}" --replication-factor 1 "${kept[@]}"
  fi
done
