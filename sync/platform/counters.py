# SPDX-License-Identifier: EUPL-1.2
"""Sequence numbers that are given out inside the serialised write, never from clocks.

Whoever writes what has a number holds the district's row until its transaction ends. So numbers become visible in
their order on PostgreSQL too, where a plain sequence would let a fast transaction pass a slow one and a reader skip
the slow one's rows for ever; and since everybody takes this row first, nobody waits for one another in a circle.
"""

from django.db import connection, models

_TICK = "tick"


class Counter(models.Model):
    """The last number given out under a name, such as `desk:shop:baeckerei`; `tick` is the district's own."""

    district = models.CharField(max_length=5)
    name = models.CharField(max_length=160)
    value = models.PositiveBigIntegerField(default=0)
    moved_at = models.PositiveBigIntegerField(default=0)
    """The district's tick when this number was given out: what moved since is found without looking at all."""

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Zähler"
        verbose_name_plural = "Zähler"
        constraints = [models.UniqueConstraint(fields=["district", "name"], name="one_counter_per_name")]
        indexes = [models.Index(fields=["district", "moved_at"])]

    def __str__(self) -> str:
        return self.name


_ADD = (
    "INSERT INTO dp_platform_counter (district, name, value, moved_at) VALUES (%s, %s, %s, %s) "
    "ON CONFLICT (district, name) DO UPDATE SET value = dp_platform_counter.value + excluded.value, "
    "moved_at = excluded.moved_at RETURNING value"
)

_LAST = "SELECT value FROM dp_platform_counter WHERE district = %s AND name = %s"


def begin_district(district: str) -> None:
    """Make the row that the district's writers queue at; one that is there stays."""
    Counter.objects.get_or_create(district=district, name=_TICK)


def lock_district(district: str) -> int:
    """Wait until no other transaction writes numbers of this district, and keep them waiting until ours ends.

    To be called inside a transaction, before any other row of it is touched. Returns the district's new tick.
    """
    return _add(district, _TICK, 1, 0)


def next_number(district: str, name: str, count: int = 1) -> int:
    """Give out the next number, from 1; of several, the last. To be called inside a transaction."""
    return _add(district, name, count, lock_district(district))


def last_number(district: str, name: str) -> int:
    """The last number given out, 0 where none was."""
    with connection.cursor() as cursor:
        cursor.execute(_LAST, [district, name])
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def moved(district: str, name: str) -> None:
    """Say that what belongs to a number changed, though the number did not. To be called inside a transaction."""
    _add(district, name, 0, lock_district(district))


def moved_since(district: str, prefix: str, tick: int) -> tuple[int, list[str]]:
    """The district's tick now, and the names with this prefix whose numbers moved after an earlier tick."""
    now = last_number(district, _TICK)
    if now == tick:
        return now, []
    rows = Counter.objects.filter(district=district, moved_at__gt=tick, name__startswith=prefix)
    return now, list(rows.values_list("name", flat=True))


def _add(district: str, name: str, count: int, moved_at: int) -> int:
    if not connection.in_atomic_block:
        raise RuntimeError("numbers are given out inside a transaction")
    with connection.cursor() as cursor:
        cursor.execute(_ADD, [district, name, count, moved_at])
        return int(cursor.fetchone()[0])
