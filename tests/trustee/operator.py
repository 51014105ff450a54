# SPDX-License-Identifier: EUPL-1.2
"""An operator with a phone, as a test plays one over plain HTTP."""

import html
import re
from dataclasses import dataclass

import httpx

from tests.trustee.device import PLACE, Trustee, address, fresh

PASSWORD = "Haselnuss-Waffel-7"
_FIELD = re.compile(r'<input type="hidden" name="([a-z]+)" value="([^"]*)">')


@dataclass
class Phone:
    """A browser without script: keeps cookies, follows redirects, sends the hidden fields back."""

    trustee: Trustee
    http: httpx.Client
    name: str
    page: httpx.Response | None = None

    def open(self, path: str, **query: str) -> httpx.Response:
        self.page = self.http.get(path, params=query)
        return self.page

    def send(self, path: str, **fields: str) -> httpx.Response:
        """Send the form of the page that is open, with what was typed."""
        assert self.page is not None
        hidden = {name: html.unescape(value) for name, value in _FIELD.findall(_main(self.page.text))}
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.page.text)
        if token is not None:
            hidden["csrfmiddlewaretoken"] = token[1]
        self.page = self.http.post(path, data=hidden | fields)
        return self.page

    def sign_in(self, password: str = PASSWORD, code: str = "", path: str = "/freigabe") -> httpx.Response:
        self.open(path, **({"code": code} if code else {}))
        return self.send("/freigabe/anmelden", name=self.name, password=password)

    def decide(self, user_code: str, decision: str, **fields: str) -> httpx.Response:
        self.open("/freigabe", code=user_code)
        return self.send("/freigabe", decision=decision, **fields)

    def words(self) -> list[str]:
        assert self.page is not None
        return re.findall(r"<li>(\w+)</li>", self.page.text)


def make_operator(trustee: Trustee, *roles: str) -> str:
    """Somebody with these roles, who may sign in; approves devices if none is named."""
    name = fresh(roles[0] if roles else "operator")
    given = [word for role in roles for word in ("--role", role)]
    code, _, err = trustee.operate("operator", "--user", name, *given, typed=f"{PASSWORD}\n")
    assert code == 0, err
    return name


def new_phone(trustee: Trustee, name: str) -> Phone:
    """A phone that has not signed in, at an address of its own."""
    headers = {"X-Forwarded-For": address(), "Origin": trustee.url}
    client = httpx.Client(base_url=trustee.url, trust_env=False, timeout=20, follow_redirects=True, headers=headers)
    return Phone(trustee, client, name)


def expect(trustee: Trustee, kind: str = "kiosk", recipient: str = "") -> str:
    """A party that an operator may choose."""
    party = f"{kind}:{fresh('p')}"
    more = ("--recipient", recipient) if recipient else ()
    code, _, err = trustee.operate("expect", "--party", party, *PLACE, *more)
    assert code == 0, err
    return party


def _main(text: str) -> str:
    return text.partition("<main>")[2]
