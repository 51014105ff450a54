# SPDX-License-Identifier: EUPL-1.2
"""Sequence numbers that are given out inside the serialised write, never from clocks."""

from django.db import models


class Counter(models.Model):
    """The last number given out under a name, such as `desk:shop:baeckerei`."""

    name = models.CharField(max_length=160, primary_key=True)
    value = models.PositiveBigIntegerField(default=0)

    class Meta:
        app_label = "dp_platform"
        verbose_name = "Zähler"
        verbose_name_plural = "Zähler"

    def __str__(self) -> str:
        return self.name


def next_number(name: str) -> int:
    """Give out the next number, from 1. To be called inside a transaction: its row lock orders the writers."""
    Counter.objects.get_or_create(name=name)
    Counter.objects.filter(name=name).update(value=models.F("value") + 1)
    return Counter.objects.values_list("value", flat=True).get(name=name)


def last_number(name: str) -> int:
    """The last number given out, 0 where none was."""
    return Counter.objects.filter(name=name).values_list("value", flat=True).first() or 0
