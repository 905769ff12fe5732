"""Take the pictures of the documentation again, of the article in corpora/: `make pictures`.

    python docs/pictures.py [report] [alignment] [review] [--run FOLDER]

`--run` names a run of the article that is there already.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from tqpipe.review.server import Options, started

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
#: Colours of a picture's palette.
COLOURS = 256
#: As a reader would name them: the pictures show it.
ARTICLE = [f"corpora/putin-trump/article.{code}.txt" for code in ("ca", "en")]


def tqpipe(*arguments: str) -> None:
    """Run the command line in the project's folder. Raises CalledProcessError where it fails."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-m", "tqpipe.cli", *arguments],
        check=True,
        env=env,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )


def report(browser: Any, run: Path, folder: Path) -> None:
    """The head of the run's HTML report."""
    page = browser.new_page(viewport={"width": 1280, "height": 1500})
    page.goto((run / "report.html").as_uri())
    page.screenshot(path=IMAGES / "report.png")


def alignment(browser: Any, run: Path, folder: Path) -> None:
    """The ribbons of `tqpipe align --html`."""
    tqpipe(
        "align", *ARTICLE, "--html", str(folder / "alignment.html"), "--out", str(folder / "alignment.tsv")
    )
    page = browser.new_page(viewport={"width": 1280, "height": 1400})
    page.goto((folder / "alignment.html").as_uri())
    page.screenshot(path=IMAGES / "alignment.png")


def review(browser: Any, run: Path, folder: Path) -> None:
    """The review screen at its first segment, one flag confirmed: light, dark, narrow."""
    looks: dict[str, dict[str, Any]] = {
        "light": {"viewport": {"width": 1440, "height": 900}},
        "dark": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
        "narrow": {"viewport": {"width": 420, "height": 860}},
    }
    for name, look in looks.items():
        copy = folder / name / "article"
        shutil.copytree(run, copy, ignore=shutil.ignore_patterns("review.sqlite*"))
        with started(copy, Options(reviewer="Marta")) as server:
            context = browser.new_context(**look)
            page = context.new_page()
            page.goto(server.url)
            page.wait_for_selector("html[data-ready]", state="attached")
            page.keyboard.press("a")
            page.wait_for_selector(".flag.settled", state="attached")
            page.wait_for_selector("#save[data-state=saved]", state="attached")
            page.wait_for_function("!document.querySelector('.row-text.wait')")
            page.screenshot(path=IMAGES / f"review-{name}.png")
            context.close()


def pack(path: Path) -> None:
    """Write a picture with a palette, half of the size and less; one that has one already stays."""
    from PIL import Image

    with Image.open(path) as file:
        if file.mode == "P":
            return
        image = file.convert("RGB")
    # Areas keep their very colours; the rest of the palette is for what stands on few points, as a green "ok" does.
    areas = sorted(image.getcolors(1 << 24) or [], reverse=True)[: COLOURS // 2]
    rare = image.quantize(COLOURS // 2, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*(value for _, colour in areas for value in cast("tuple[int, ...]", colour)), *rare])
    image.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


PICTURES: dict[str, Callable[[Any, Path, Path], None]] = {
    "report": report,
    "alignment": alignment,
    "review": review,
}


def main() -> None:
    """Take the pictures that were asked for, all by default."""
    from playwright.sync_api import sync_playwright

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("pictures", nargs="*", help=", ".join(PICTURES))
    options.add_argument("--run", type=Path)
    args = options.parse_args()
    if unknown := set(args.pictures) - set(PICTURES):
        options.error(f"{', '.join(sorted(unknown))}: not one of {', '.join(PICTURES)}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run = args.run or folder / "article"
        if args.run is None:
            tqpipe("run", *ARTICLE, "--out", str(run))
        with sync_playwright() as playwright:
            chromium = os.environ.get("TQPIPE_CHROMIUM") or shutil.which("chromium")
            browser = playwright.chromium.launch(
                executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
            )
            for picture in args.pictures or PICTURES:
                PICTURES[picture](browser, run, folder)
            browser.close()
        for path in IMAGES.glob("*.png"):
            pack(path)


if __name__ == "__main__":
    main()
