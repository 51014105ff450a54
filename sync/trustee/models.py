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


class DeviceRequest(models.Model):
    """A device that asks to be approved (RFC 8628), until some time after its end."""

    device_code_sha256 = models.CharField(primary_key=True, max_length=64)
    user_code = models.CharField(max_length=8, unique=True)
    kind = models.CharField(max_length=5, choices=[("kiosk", "kiosk"), ("desk", "desk")])
    device_jwk = models.JSONField()
    jkt = models.CharField(max_length=43)
    encryption_jwk = models.JSONField(null=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    interval = models.PositiveSmallIntegerField()
    """Seconds between two polls; grows with each poll that comes too soon."""
    polled_at = models.DateTimeField(null=True)
    decision = models.CharField(max_length=8, default="", choices=[("approved", "approved"), ("refused", "refused")])
    party = models.ForeignKey(Party, on_delete=models.CASCADE, null=True, related_name="requests")
    """Who the device becomes; set with the approval."""


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
    request = models.ForeignKey(DeviceRequest, on_delete=models.CASCADE, null=True)
    """Where the code was given to an approved device: it is good for that device's keys alone."""


class FeedKey(models.Model):
    """A key with which the platform signs feeds, registered by the operator."""

    jkt = models.CharField(primary_key=True, max_length=43)
    jwk = models.JSONField()
    registered_at = models.DateTimeField()


class Destination(models.Model):
    """An office's own system (FIT-Connect destination), with the key to which kiosks seal for it."""

    id = models.CharField(primary_key=True, max_length=36)
    recipient = models.CharField(max_length=120)
    """`office:<slug>`, whose it is."""
    jwk = models.JSONField()
    registered_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    """From then on it is not in the policy; what kiosks sealed before may still go to its office."""
    former = models.JSONField(default=list)
    """Offices whose it was before: the same holds for them."""


class PolicyVersion(models.Model):
    """One content of the offline policy and its newest signature."""

    seq = models.BigIntegerField(primary_key=True)
    content_sha256 = models.CharField(max_length=64)
    token = models.TextField()
    signed_at = models.BigIntegerField()
    """Unix seconds; `iat` of the token."""


class KnownNotice(models.Model):
    """A notice that was once in force, in its very words, for good: consents given under it rest on them."""

    purpose = models.CharField(max_length=120)
    notice_id = models.CharField(max_length=120)
    texts = models.JSONField()
    """By language."""
    sha256 = models.CharField(max_length=64)
    first_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["purpose", "sha256"], name="notice_once_per_purpose"),
            models.UniqueConstraint(fields=["purpose", "notice_id"], name="notice_id_names_one_text"),
        ]


class PurposeVersion(models.Model):
    """One published version of a purpose; rows are neither changed nor deleted."""

    purpose = models.CharField(max_length=120)
    number = models.PositiveIntegerField()
    terms = models.JSONField()
    day = models.DateTimeField(null=True)
    """From when it counts, where it was published to wait."""
    authors = models.JSONField()
    """Names of those who wrote it; empty for what a new trustee begins with."""
    published_by = models.CharField(max_length=150, default="", blank=True)
    published_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["purpose", "number"], name="version_once_per_purpose")]


class PurposeDraft(models.Model):
    """What is being written for the next version of a purpose, known or new."""

    purpose = models.CharField(primary_key=True, max_length=120)
    terms = models.JSONField()
    sha256 = models.CharField(max_length=64)
    """Over the terms, so that nobody saves over or publishes what they have not seen."""
    authors = models.JSONField()
    """Names of all who saved it."""
    changed_at = models.DateTimeField()


class SuspendedPurpose(models.Model):
    """A purpose for which nothing new is taken."""

    purpose = models.CharField(primary_key=True, max_length=120)
    since = models.DateTimeField()


class UsedAssertion(models.Model):
    """A client assertion that was used, kept as a hash until it is over."""

    digest = models.CharField(primary_key=True, max_length=64)
    expires_at = models.BigIntegerField(db_index=True)


class RevokedToken(models.Model):
    """A token that its party ended early, kept until it is over."""

    jti = models.CharField(primary_key=True, max_length=64)
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

    number = models.BigAutoField(primary_key=True)
    """Never given twice, so that whoever follows the list misses none."""
    withdraw_hash = models.CharField(max_length=64, unique=True)
    withdrawn_at = models.DateTimeField(db_index=True)


class Survey(models.Model):
    """The permission for a survey. With its last moment the row goes, and with it key and codes."""

    id = models.CharField(primary_key=True, max_length=120)
    until = models.DateTimeField()
    one_each = models.BooleanField()
    jwk = models.JSONField()
    key = models.BinaryField()
    """The private key, encrypted (`sync.trustee.surveys.Vault`)."""


class SurveyCode(models.Model):
    """A code that was handed to one person. Neither the person nor a time stands here."""

    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="codes")
    digest = models.CharField(max_length=64)
    message = models.CharField(max_length=64, default="", blank=True)
    """SHA-256 of the blinded message that it was used for, so that the same request again is answered again."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["survey", "digest"], name="code_once_per_survey")]


class Activity(models.Model):
    """What the trustee did (Regulation (EU) 2022/868, Art. 12 (o)): parties and purposes, never residents.

    Each line carries the hash of the one before it (`sync.trustee.chain`).
    """

    seq = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField(db_index=True)
    action = models.CharField(max_length=32)
    party = models.CharField(max_length=120, default="", blank=True)
    detail = models.CharField(max_length=400, default="", blank=True)
    previous = models.CharField(max_length=64)
    sha256 = models.CharField(max_length=64)
