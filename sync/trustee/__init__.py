# SPDX-License-Identifier: EUPL-1.2
"""The data trustee: who may send which data to whom for which purpose, signed; and the ledger of consents.

A party of its own with its own process, database and keys. It never sees a case, sealed or open, and it
keeps nothing that names a resident.
"""
