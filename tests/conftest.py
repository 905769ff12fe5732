"""What the tests share: the article, the encoder loaded once, the data folder where there is one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import encoder_support
import pytest
from cli_support import Call, caller
from compiled_support import kernels as kernels
from hypothesis import settings

from tqpipe.encoder import TransformerEncoder

# How long an example takes is the machine's affair: a test that fails beside another job says nothing of the code.
settings.register_profile("tqpipe", deadline=None)
settings.load_profile("tqpipe")

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "corpora" / "putin-trump"


def memory_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory where there is one: a review waits for the disk at every decision, a test need not."""
    shared = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=shared if os.access(shared, os.W_OK) else None)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A cache of this session's own: never the user's, and never what another version left."""
    os.environ["TQPIPE_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def encoder() -> TransformerEncoder:
    return TransformerEncoder()


@pytest.fixture(scope="session")
def article_run(encoder: TransformerEncoder):  # type: ignore[no-untyped-def]
    """The main job on the article, run once for every test that reads it."""
    from tqpipe import pipeline

    return pipeline.run(ARTICLE / "article.ca.txt", ARTICLE / "article.en.txt", encoder=encoder)


@pytest.fixture(scope="session")
def data() -> Path:
    """The data folder (TQPIPE_DATA); the test is skipped where it is absent."""
    folder = Path(os.environ.get("TQPIPE_DATA", ""))
    if not os.environ.get("TQPIPE_DATA") or not folder.is_dir():
        pytest.skip("TQPIPE_DATA names no data folder")
    return folder


@pytest.fixture(scope="session")
def s3() -> Iterator[Any]:
    """Object storage: a client of moto's server, whose address is in the environment from its first test on. One for
    all tests, since moto keeps what it stores, and fsspec its connections, for as long as the process lives.
    """
    boto3, server = pytest.importorskip("boto3"), pytest.importorskip("moto.server")
    pytest.importorskip("s3fs")
    running = server.ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        for name, value in (
            ("ACCESS_KEY_ID", "x"),
            ("SECRET_ACCESS_KEY", "x"),
            ("DEFAULT_REGION", "eu-west-1"),
        ):
            patch.setenv(f"AWS_{name}", value)
        client = boto3.client("s3")
        client.create_bucket(Bucket="news", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        yield client
    running.stop()


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """The command line in this process."""
    return caller(monkeypatch, capsys)


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A random encoder: what the texts mean is no matter here."""
    return str(encoder_support.tiny_bert(tmp_path_factory.mktemp("models") / "tiny"))
