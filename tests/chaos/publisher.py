# SPDX-License-Identifier: EUPL-1.2
"""The district's staff at work: prices and offers change, and what changed is published, again and again."""

import argparse
import random
import sys
import time
from pathlib import Path

from sync.contract.times import system_clock
from sync.keystore import open_key_store
from sync.platform.application import build_publisher, configure_django, read_secrets
from sync.platform.state import StateDir


def main() -> int:
    """Publish every `pace` seconds until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--scope", required=True)
    parser.add_argument("--pace", type=float, required=True)
    arguments = parser.parse_args()
    state = StateDir(arguments.state)
    secrets = read_secrets(open_key_store("dorfpunkt-platform"))
    configure_django(state, secrets)
    from django.db import Error

    publisher = build_publisher(state, secrets, system_clock)
    source = random.Random(time.time_ns())
    while True:
        try:
            _change(source)
            publisher.publish(arguments.scope)
        except (Error, OSError) as error:
            # A full disk or a busy database: nothing was published, and the next time comes.
            sys.stderr.write(f"not published: {type(error).__name__}\n")
        time.sleep(arguments.pace)


def _change(source: random.Random) -> None:
    from sync.platform.ecosystems.ordering.models import Product

    for product in source.sample(list(Product.objects.all()), 5):
        product.price_cents = source.randrange(50, 2000)
        product.available = source.random() < 0.8
        product.save()


if __name__ == "__main__":
    sys.exit(main())
