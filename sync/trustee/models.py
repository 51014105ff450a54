# SPDX-License-Identifier: EUPL-1.2
"""The trustee's tables. Nothing here names or describes a resident."""

from django.db import models


class Identity(models.Model):
    """Who this trustee is; one row, written once by `init`."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    issuer = models.CharField(max_length=200)
    platform = models.CharField(max_length=200)
    signing_jkt = models.CharField(max_length=43)
    """Thumbprint of the signing key, so that a foreign key store is noticed."""
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="identity_is_single")]


class Party(models.Model):
    """A kiosk or desk: invited, enrolled while it has a key, and perhaps revoked."""

    id = models.CharField(primary_key=True, max_length=120)
    kind = models.CharField(max_length=5, choices=[("kiosk", "kiosk"), ("desk", "desk")])
    recipient = models.CharField(max_length=120, default="", blank=True)
    """For a desk: whose cases it opens; empty for a kiosk."""
    district = models.CharField(max_length=120)
    municipality = models.CharField(max_length=120)
    scope = models.CharField(max_length=120)
    device_jwk = models.JSONField(null=True)
    jkt = models.CharField(max_length=43, null=True, unique=True)
    encryption_jwk = models.JSONField(null=True)
    enrolled_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)


class EnrolmentCode(models.Model):
    """A one-time code, kept as its hash alone."""

    code_sha256 = models.CharField(max_length=64, unique=True)
    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="codes")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    used_by_jkt = models.CharField(max_length=43, default="", blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    """Refused uses of the right code: by another kind, or by another key after its use."""


class FeedKey(models.Model):
    """A key with which the platform signs feeds, registered by the operator."""

    jkt = models.CharField(primary_key=True, max_length=43)
    jwk = models.JSONField()
    registered_at = models.DateTimeField()


class PolicyVersion(models.Model):
    """One content of the offline policy and its newest signature."""

    seq = models.BigIntegerField(primary_key=True)
    content_sha256 = models.CharField(max_length=64)
    token = models.TextField()
    signed_at = models.BigIntegerField()
    """Unix seconds; `iat` of the token."""


class KnownNotice(models.Model):
    """A notice that was once in force: consents given under it while offline stay valid."""

    purpose = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    first_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["purpose", "sha256"], name="notice_once_per_purpose")]


class UsedAssertion(models.Model):
    """A client assertion that was used, kept as a hash until it is over."""

    digest = models.CharField(primary_key=True, max_length=64)
    expires_at = models.BigIntegerField(db_index=True)


class ConsentRecord(models.Model):
    """A registered consent receipt, byte for byte as it was signed."""

    receipt_sha256 = models.CharField(primary_key=True, max_length=64)
    receipt = models.BinaryField()
    receipt_id = models.CharField(max_length=120)
    purpose = models.CharField(max_length=120)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="consents")
    event_state = models.CharField(max_length=7)
    withdraw_hash = models.CharField(max_length=64, db_index=True)
    exp = models.BigIntegerField(db_index=True)
    """Unix seconds."""
    registered_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["party", "receipt_id"], name="receipt_id_once_per_party")]


class Withdrawal(models.Model):
    """A tombstone: whatever consent names this hash is withdrawn, also one that arrives later."""

    withdraw_hash = models.CharField(primary_key=True, max_length=64)
    withdrawn_at = models.DateTimeField(db_index=True)


class Activity(models.Model):
    """What the trustee did (Regulation (EU) 2022/868, Art. 12 (o)): parties and purposes, never residents."""

    at = models.DateTimeField(db_index=True)
    action = models.CharField(max_length=32)
    party = models.CharField(max_length=120, default="", blank=True)
    detail = models.CharField(max_length=400, default="", blank=True)
