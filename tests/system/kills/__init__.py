# SPDX-License-Identifier: EUPL-1.2
"""`kill -9` at random moments of a scripted visit: `python -m tests.system.kills --count 200 --seed 1`."""
