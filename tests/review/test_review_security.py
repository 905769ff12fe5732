"""What must be refused, and what every answer says."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import review_support as support
from review_support import Client

from tqpipe.review import auth, security, server
from tqpipe.review.server import Options, Server, started
from tqpipe.types import TqpipeError


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with started(support.write(tmp_path_factory.mktemp("r")), Options(reviewer="ann")) as it:
        yield it


@pytest.fixture(scope="module")
def tab(running: Server) -> Client:
    running.access.renew()
    return Client(running.url)


COMMENT = {"kind": "comment", "text": "x", "base": 0}
EVENTS = "api/segments/0/events"


def post(tab: Client, headers: dict[str, str | None], path: str = EVENTS, **kw: Any) -> httpx.Response:
    given = {**tab.headers, **headers}
    values = {"json": COMMENT, **kw}
    return tab.http.post(path, headers={k: v for k, v in given.items() if v is not None}, **values)


def test_the_token_is_good_once_and_the_cookie_is_strict(running: Server) -> None:
    running.access.renew()
    url = running.url
    answer = httpx.get(url)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"tqpipe_review_{running.site.port}=")
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    again = httpx.get(url)
    assert again.status_code == 401
    assert "set-cookie" not in again.headers
    assert httpx.get(f"{running.address}?token=").status_code == 401
    assert httpx.get(f"{running.address}?token={'é' * 50}").status_code == 401
    # Whoever is in already may open the old address again.
    assert Client(running.url).http.get(url).status_code == 303


def test_who_is_signed_out_sees_nothing(running: Server) -> None:
    for path in (
        "run",
        "queue",
        "rows",
        "segments/0",
        "segments/0?around=2",
        "changes",
        "export/jsonl",
        "adjudication",
    ):
        answer = httpx.get(f"{running.address}api/{path}")
        assert (answer.status_code, answer.json()) == (401, {"error": "You are signed out."})
    page = httpx.get(running.address)
    assert page.status_code == 401
    assert support.SOURCE not in page.text
    assert "csrf" not in page.text
    cookie = {running.site.cookie: "x" * 43}
    assert httpx.get(f"{running.address}api/run", cookies=cookie).status_code == 401
    origin = {"Origin": running.address.rstrip("/")}
    others = ("bulk", "undo", "redo", "recheck/0", "segments/0/propagate", "keys", "signout")
    for path in (EVENTS, *(f"api/{name}" for name in others)):
        assert httpx.post(f"{running.address}{path}", json={}, headers=origin).status_code == 401


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example:80",
        "",
        "0.0.0.0",
        "[::2]",
        "127.0.0.2",
    ],
)
def test_another_host_is_refused(running: Server, host: str) -> None:
    for path in ("", "api/run", "static/icon.svg"):
        assert httpx.get(f"{running.address}{path}", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": None}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": None, "Sec-Fetch-Site": "none"}, 403),
        ({"X-CSRF-Token": None}, 403),
        ({"X-CSRF-Token": "0" * 64}, 403),
        ({"X-CSRF-Token": "é"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "multipart/form-data; boundary=x"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_a_write_from_elsewhere_is_refused(
    running: Server, tab: Client, headers: dict[str, str | None], status: int
) -> None:
    before = running.review.event
    answer = post(tab, {k: v.encode() if v == "é" else v for k, v in headers.items()})  # type: ignore[misc]
    assert answer.status_code == status
    assert answer.json()["error"]
    assert running.review.refresh() == before
    if headers not in ({"X-CSRF-Token": None}, {"X-CSRF-Token": "0" * 64}, {"X-CSRF-Token": "é"}):
        for path in ("api/bulk", "api/undo", "api/segments/0/propagate", "api/keys", "api/signout"):
            assert post(tab, headers, path).status_code == status


def test_a_browser_without_origin_header_may_write(tab: Client) -> None:
    assert post(tab, {"Origin": None, "Sec-Fetch-Site": "same-origin"}).status_code == 201


def test_another_sites_page_cannot_read(tab: Client) -> None:
    for site in ("cross-site", "same-site"):
        assert tab.http.get("api/run", headers={"Sec-Fetch-Site": site}).status_code == 403
    for site in ("same-origin", "none"):
        assert tab.http.get("api/run", headers={"Sec-Fetch-Site": site}).status_code == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_only_get_and_post(tab: Client, method: str) -> None:
    answer = tab.http.request(method, "api/run", headers=tab.headers)
    assert answer.status_code == 405
    assert not {h for h in answer.headers if h.startswith("access-control")}


def test_large_bodies_are_refused_whatever_they_claim(running: Server, tab: Client) -> None:
    lines = [
        f"POST /{EVENTS} HTTP/1.1",
        f"Host: 127.0.0.1:{running.site.port}",
        "Content-Type: application/json",
    ]
    lines += [f"Origin: {running.address.rstrip('/')}", f"Content-Length: {security.MOST_BYTES + 1}", "", ""]
    with socket.create_connection(("127.0.0.1", running.site.port), timeout=5) as sock:
        sock.sendall("\r\n".join(lines).encode())
        assert b" 413 " in sock.recv(4096).split(b"\r\n")[0], "before a byte of it is read"

    def stream() -> Iterator[bytes]:
        for _ in range(security.MOST_BYTES // 1_000_000 + 2):
            yield b" " * 1_000_000

    headers = {**tab.headers, "Content-Type": "application/json"}
    try:
        answer = tab.http.post(EVENTS, content=stream(), headers=headers)
    except httpx.HTTPError:
        pass  # the server hung up on us
    else:
        assert answer.status_code == 413
    assert tab.get("run")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"7",
        b"{",
        b'{"base": NaN}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"kind": "comment", "base": 1e999}',
    ],
)
def test_bodies_that_are_not_json_objects_are_refused(tab: Client, body: bytes) -> None:
    answer = post(tab, {"Content-Type": "application/json"}, content=body, json=None)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_requests_that_http_does_not_allow_do_not_hurt(running: Server, tab: Client) -> None:
    for raw in (
        b"GET / HTTP/1.1\r\n\r\n",
        b"GARBAGE\r\n\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"POST /api/keys HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\nContent-Length: 2\r\n\r\n{}",
    ):
        with socket.create_connection(("127.0.0.1", running.site.port), timeout=5) as sock:
            sock.sendall(raw)
            assert b" 200 " not in sock.recv(4096).split(b"\r\n")[0]
    assert tab.get("run")


def test_every_answer_has_the_headers(running: Server, tab: Client) -> None:
    answers = [
        tab.http.get(""), tab.http.get("api/run"), tab.http.get("api/segments/99"), tab.http.get("static/icon.svg"),
        tab.http.get("nothing"), httpx.get(running.address), post(tab, {"Origin": "http://evil.example"}),
        tab.http.get("api/run", headers={"Host": "evil.example"}),
    ]  # fmt: skip
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cache-control"] in ("no-store", "no-cache")
        assert "server" not in answer.headers


def test_the_page_has_no_inline_script_and_loads_from_here_only(tab: Client) -> None:
    page = tab.http.get("").text
    assert not re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", page)
    assert not re.findall(r"\son\w+=", page)
    assert "style=" not in page
    assert not re.findall(r'(?:src|href)="(?!/static/|#)', page)


def test_a_hostile_name_of_a_run_is_escaped(tmp_path: Path) -> None:
    folder = support.write(tmp_path).rename(tmp_path / "<img src=x onerror=alert(1)>")
    with started(folder) as it:
        tab = Client(it.url)
        assert "<img src=x" not in tab.http.get("").text
        assert tab.get("run")["name"] == folder.name


@pytest.mark.parametrize(
    "path", ["static/../api.py", "static/%2e%2e/api.py", "static/..%2f..%2fpyproject.toml", "static/"]
)
def test_static_serves_its_own_folder_only(running: Server, path: str) -> None:
    with socket.create_connection(("127.0.0.1", running.site.port), timeout=5) as sock:
        sock.sendall(f"GET /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        assert b" 404 " in sock.recv(4096).split(b"\r\n")[0]


def test_signing_out_ends_the_session(running: Server) -> None:
    running.access.renew()
    tab = Client(running.url)
    tab.post("signout", {}, 200)
    assert tab.http.get("api/run").status_code == 401


def test_the_database_keeps_no_cookie(running: Server, tab: Client) -> None:
    cookie = tab.http.cookies[running.site.cookie]
    data = b"".join(p.read_bytes() for p in running.review.folder.glob("review.sqlite*"))
    assert cookie.encode() not in data
    assert tab.headers["X-CSRF-Token"].encode() not in data


# --- named reviewers --------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "example.org"])
def test_a_host_that_others_reach_needs_named_reviewers(tmp_path: Path, host: str) -> None:
    with pytest.raises(TqpipeError, match="needs named reviewers: give --auth"):
        server.prepare(support.write(tmp_path), Options(host=host))


def reviewers(tmp_path: Path, **extra: str) -> Path:
    lines = [
        f'[reviewers.{name}]\nsecret = "{auth.hash_secret(f"{name} secret", b"0" * 16)}"\n{extra.get(name, "")}'
        for name in ("ann", "bea", "cat")
    ]
    path = tmp_path / "reviewers.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_named_reviewers_sign_in(tmp_path: Path) -> None:
    named = auth.read_reviewers(reviewers(tmp_path))
    folder = support.write(tmp_path)
    with started(folder, Options(host="0.0.0.0", reviewers=named)) as it:
        url = f"http://127.0.0.1:{it.site.port}/"
        assert it.url == it.address, "no token"
        page = httpx.get(url)
        assert "<form" in page.text
        assert "form-action 'self'" in page.headers["content-security-policy"]
        ann, bea = Client(url, "ann", "ann secret"), Client(url, "bea", "bea secret")
        assert (ann.get("run")["reviewer"], bea.get("run")["reviewer"]) == ("ann", "bea")
        assert ann.get("run")["reviewers"] == ["ann", "bea", "cat"]
        ann.event(0, "comment", text="mine")
        assert bea.segment(0)["comments"][0]["by"] == "ann"
        assert "nothing to undo" in bea.post("undo", {}, 409)["error"]
        # One's value does not do for the other.
        answer = bea.http.post(EVENTS, json=COMMENT, headers=ann.headers)
        assert answer.status_code == 403
        origin = {"Origin": url.rstrip("/")}
        # Nobody of that name: refused as a wrong secret is.
        assert (
            httpx.post(f"{url}signin", data={"name": "dan", "secret": "x"}, headers=origin).status_code == 401
        )
        for _ in range(auth.TRIES):
            wrong = httpx.post(f"{url}signin", data={"name": "cat", "secret": "guess"}, headers=origin)
            assert wrong.status_code == 401
        locked = httpx.post(f"{url}signin", data={"name": "cat", "secret": "cat secret"}, headers=origin)
        assert locked.status_code == 429
        assert httpx.post(f"{url}signin", data={"name": "ann", "secret": "ann secret"}).status_code == 403
        assert httpx.post(f"{url}signin", data={"name": "a" * 9000}, headers=origin).status_code == 413
    with started(folder, Options(reviewers={"bea": named["bea"]})) as it:
        # Who is no longer listed is out.
        assert httpx.get(f"{it.address}api/run", cookies=dict(ann.http.cookies)).status_code == 401


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expected tables"),
        ("reviewers = 3", "expected tables"),
        ("[reviewers.ann]\nsecret = 'plain'", "make one with `tqpipe review secret`"),
        ("[reviewers.ann]\nsecret = 'scrypt:" + "g" * 32 + ":" + "0" * 64 + "'", "not a hash"),
        ("[reviewers.ann]\npassword = 'x'", 'expected a table with "secret"'),
        ("[reviewers.ann", "not valid TOML"),
    ],
)
def test_a_wrong_file_of_reviewers_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "r.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=message):
        auth.read_reviewers(path)
    with pytest.raises(TqpipeError, match=r"nothing\.toml"):
        auth.read_reviewers(tmp_path / "nothing.toml")


def test_a_port_that_is_taken_is_named(tmp_path: Path, running: Server) -> None:
    with pytest.raises(TqpipeError, match=f"{running.site.port}: cannot serve there"):
        server.prepare(support.write(tmp_path), Options(port=running.site.port))


@pytest.mark.parametrize(
    ("name", "plain", "whole"),
    [
        ("a-1.po", "a-1.po", None),
        ("翻訳 テスト.txt", "______.txt", "%E7%BF%BB%E8%A8%B3%20%E3%83%86%E3%82%B9%E3%83%88.txt"),
        ("über.txt", "_ber.txt", "%C3%BCber.txt"),
        # Nothing of a name is a header, a folder, a hidden file, or reads from the other side.
        ('a"\r\nX-Y: z.txt', "a___X-Y__z.txt", "a___X-Y_%20z.txt"),
        ("../\\ü", "___", "__%C3%BC"),
        ("a\u202etxt.exe", "a_txt.exe", None),
        ("\udcff.txt", "_.txt", None),
        ("...", "review", None),
    ],
)
def test_a_file_to_keep_has_its_name_and_no_more(name: str, plain: str, whole: str | None) -> None:
    star = "" if whole is None else f"; filename*=UTF-8''{whole}"
    assert security.attachment(name) == f'attachment; filename="{plain}"{star}'


def test_an_export_is_called_as_the_run_is(tmp_path: Path) -> None:
    run = support.write(tmp_path).rename(tmp_path / "prüfung")
    with started(run, Options(reviewer="ann")) as it:
        sent = Client(it.url).http.get("api/export/jsonl").headers["content-disposition"]
    assert sent.endswith("filename*=UTF-8''pr%C3%BCfung.jsonl")
